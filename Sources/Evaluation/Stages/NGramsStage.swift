import Bytes
import Corpus
import Rendering
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
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("phrase", .text), Column("hits", .integer), Column("articles", .integer),
  ]
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
    let first = mostFrequent(limit, of: tally.counts) { tally.phrase($0) }
    var table = TableResult(
      columns: Self.columns,
      rows: first.map { number in
        let count = tally.counts[number]
        return [.text(tally.phrase(number)), .integer(count.hits), .integer(count.documents)]
      })
    table.notes = notes
    return .table(table)
  }
}
