import Syntax

/// A query whose every name is known to mean something.
package struct QueryPlan: Sendable {
  /// The name to keep the result under, without `$`.
  package var binding: String?
  /// nil: goes on from the last result.
  package var search: SearchNode?
  package var stages: [CheckedStage]
  /// What the last stage gives, or the search where there is no stage.
  package var shape: ResultShape

  package init(
    binding: String?, search: SearchNode?, stages: [CheckedStage], shape: ResultShape
  ) {
    self.binding = binding
    self.search = search
    self.stages = stages
    self.shape = shape
  }
}

/// A stage call that agrees with its signature.
package struct CheckedStage: Sendable {
  package var name: String
  package var arguments: StageArguments
  package var range: SourceRange

  package init(name: String, arguments: StageArguments, range: SourceRange) {
    self.name = name
    self.arguments = arguments
    self.range = range
  }
}
