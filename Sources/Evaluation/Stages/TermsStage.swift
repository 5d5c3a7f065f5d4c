import Bytes
import Corpus
import Semantics
import Syntax

/// `terms 20`: the most frequent words of the articles.
struct TermsStage: Stage {
  static let signature = StageSignature(
    "terms", summary: "the most frequent words of the articles, without those that every text has",
    synopsis: "terms [n] [\(StopChoice.synopsis)]", example: "ferry | terms 10",
    accepts: [.articles, .hits],
    parameters: [StageParameter("n", .count(orWord: [])), StopChoice.parameter],
    output: { _, _ in ResultShape(.table, ["term", "hits", "articles"]) })

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
    let stopped = Set(stopWords.compactMap { tally.numbers.number(of: Array($0.utf8)) })
    var table = frequencyTable(
      "term", limit, of: tally.counts, where: { !stopped.contains($0) }, name: { tally.word($0) })
    table.notes = notes
    return .table(table)
  }
}
