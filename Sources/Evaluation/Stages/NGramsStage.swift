import Bytes
import Corpus
import Semantics
import Syntax

/// `ngrams 2 20`: the most frequent stretches of so many words, none of which leaves its sentence.
struct NGramsStage: Stage {
  static let signature = StageSignature(
    "ngrams", summary: "the most frequent phrases of 2 to 5 words in a sentence",
    synopsis: "ngrams [words] [n] [\(StopChoice.synopsis)]", example: "ferry | ngrams 2 10",
    accepts: [.articles, .hits],
    parameters: [
      StageParameter("words", .count(orWord: [])), StageParameter("n", .count(orWord: [])),
      StopChoice.parameter,
    ],
    output: { _, _ in ResultShape(.table, ["phrase", "hits", "articles"]) })

  private static let lengths = 2...5

  private let length: Int
  private let limit: Int
  private let stop: StopChoice

  init(_ call: CheckedStage) throws(Diagnostic) {
    length = call.arguments.count("words") ?? 2
    limit = call.arguments.count("n") ?? 20
    stop = StopChoice(call)
    guard Self.lengths.contains(length) else {
      throw Diagnostic(
        .badArgument, call.range, [call.name, String(length), "2 to 5 words in a phrase"])
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard let (corpus, documents) = try input.articles(context.cancellation) else { return input }
    let (stopWords, notes) = stop.words(documents, corpus)
    let tally = try PhraseTally(
      of: length, in: documents, corpus, without: stopWords, context.cancellation)
    var table = frequencyTable("phrase", limit, of: tally.counts) { tally.phrase($0) }
    table.notes = notes
    return .table(table)
  }
}
