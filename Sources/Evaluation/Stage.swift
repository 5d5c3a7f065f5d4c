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
  /// Word lists by name without `$`.
  package var lists: [String: TermList]
  package var settings = Settings()
  package var save: FileSaving
  /// The query as written, from its search on.
  package var query: String

  package init(
    corpus: Corpus, cancellation: Cancellation, variables: [String: ResultSet] = [:],
    query: String = "", lists: [String: TermList] = [:], save: @escaping FileSaving = saveFile
  ) {
    self.save = save
    self.corpus = corpus
    self.query = query
    self.lists = lists
    self.variables = variables
    self.cancellation = cancellation
  }
}

/// Writes a file whole or not at all; false where it is there already and may not be replaced.
package typealias FileSaving =
  @Sendable (_ path: String, _ bytes: [UInt8], _ replaces: Bool) throws(FileProblem) -> Bool

package let saveFile: FileSaving = { (path, bytes, replaces) throws(FileProblem) in
  if !replaces, (try? fileKind(path)) == .file { return false }
  try writeFile(path, bytes)
  return true
}

/// Every stage there is. A new one is its own file and one line here.
package enum StageRegistry {
  package static let all: [any Stage.Type] = [
    AssertStage.self,
    CollocatesStage.self,
    CompareStage.self,
    CountStage.self,
    DedupeStage.self,
    DiffStage.self,
    DistinctStage.self,
    ExplainStage.self,
    FacetsStage.self,
    HeadStage.self,
    IntersectStage.self,
    KeynessStage.self,
    KwicStage.self,
    MinusStage.self,
    NGramsStage.self,
    OpenStage.self,
    PlotStage.self,
    SampleStage.self,
    SaveStage.self,
    SelectStage.self,
    SentencesStage.self,
    SortStage.self,
    TermsStage.self,
    TimelineStage.self,
    TopStage.self,
    UnionStage.self,
    VersionsStage.self,
    WhereStage.self,
    WhynotStage.self,
  ]

  package static let signatures: [StageSignature] = all.map { $0.signature }

  package static func stage(for call: CheckedStage) throws(Diagnostic) -> any Stage {
    for type in all where type.signature.name == call.name { return try type.init(call) }
    throw Diagnostic(.unknownStage, call.range, [call.name] + signatures.map(\.name))
  }
}
