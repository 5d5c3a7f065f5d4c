import Bytes
import Corpus
import Rendering
import Semantics
import Syntax

/// `terms 20`: the most frequent words of the articles.
struct TermsStage: Stage {
  static let signature = StageSignature(
    "terms", summary: "the most frequent words of the articles, without those that every text has",
    synopsis: "terms [n] [\(StopChoice.synopsis)]", example: "ferry | terms 10",
    accepts: [.articles, .hits],
    parameters: [StageParameter("n", .count(orWord: [])), StopChoice.parameter],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("term", .text), Column("hits", .integer), Column("articles", .integer),
  ]

  private let limit: Int
  private let stop: StopChoice

  init(_ call: CheckedStage) throws(Diagnostic) {
    limit = call.arguments.count("n") ?? 20
    stop = StopChoice(call)
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard let (corpus, documents) = try input.articles(context.cancellation) else { return input }
    let (stopWords, notes) = stop.words(documents, corpus)
    let tally = try TermTally(of: documents, corpus, context.cancellation)
    let stopped = Set(stopWords.compactMap { tally.numbers.number(of: $0.utf8) })
    let first = mostFrequent(
      limit, of: tally.counts, where: { !stopped.contains($0) }, name: { tally.word($0) })
    var table = TableResult(
      columns: Self.columns,
      rows: first.map { number in
        let count = tally.counts[number]
        return [.text(tally.word(number)), .integer(count.hits), .integer(count.documents)]
      })
    table.notes = notes
    return .table(table)
  }
}
