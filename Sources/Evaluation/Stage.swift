import Bytes
import Corpus
import Semantics
import Syntax

/// One step of a pipeline. A stage is one file: its signature says how it is written, `run` what it does.
///
/// Laws: an empty input is legal; the input is never changed; `run` checks the cancellation at least once
/// for every 128 articles or hits it looks at.
package protocol Stage: Sendable {
  static var signature: StageSignature { get }

  /// - Parameter call: agrees with the signature.
  /// - Throws: `Diagnostic` for what only the values can show (a date that is none).
  init(_ call: CheckedStage) throws(Diagnostic)

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet
}

/// What a stage may know beside its input.
package struct StageContext: Sendable {
  /// Everything loaded, for counts beside the counted.
  package var corpus: Corpus
  package var cancellation: Cancellation
  /// Kept results by name without `$`.
  package var variables: [String: ResultSet]

  package init(
    corpus: Corpus, cancellation: Cancellation, variables: [String: ResultSet] = [:]
  ) {
    self.corpus = corpus
    self.variables = variables
    self.cancellation = cancellation
  }
}

/// Every stage there is. A new one is its own file and one line here.
package enum StageRegistry {
  package static let all: [any Stage.Type] = [
    CountStage.self,
    DedupeStage.self,
    DiffStage.self,
    ExplainStage.self,
    HeadStage.self,
    KwicStage.self,
    OpenStage.self,
    SelectStage.self,
    SortStage.self,
    TimelineStage.self,
    TopStage.self,
    VersionsStage.self,
    WhynotStage.self,
  ]

  package static let signatures: [StageSignature] = all.map { $0.signature }

  package static func stage(for call: CheckedStage) throws(Diagnostic) -> any Stage {
    for type in all where type.signature.name == call.name { return try type.init(call) }
    throw Diagnostic(.unknownStage, call.range, [call.name] + signatures.map(\.name))
  }
}
