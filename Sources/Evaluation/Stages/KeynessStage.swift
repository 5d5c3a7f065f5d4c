import Bytes
import Corpus
import Postings
import Rendering
import Semantics
import Syntax

/// `keyness`: the words that are surely commoner in the articles than in all the others, and at the end those
/// that are rarer; `keyness vs $other` compares with the articles of another result.
///
/// `rate` is hits per 1,000 words; `diff` by how many per cent the rate is above the other one, nothing where
/// that is 0; `loglik` the log-likelihood ratio, `p` the probability that chance gives it. Rows of 6.63 and more
/// are shown, which chance gives once in a hundred.
struct KeynessStage: Stage {
  static let signature = StageSignature(
    "keyness",
    summary:
      "words surely commoner here than in all other articles or in `$other`, then the rarer ones",
    synopsis: "keyness [vs $other]", example: "ferry | keyness", accepts: [.articles, .hits],
    parameters: [StageParameter("other", keyword: "vs", .variable)],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("term", .text), Column("hits", .integer), Column("articles", .integer),
    Column("rate", .number), Column("other_hits", .integer), Column("other_articles", .integer),
    Column("other_rate", .number), Column("diff", .number), Column("loglik", .number),
    Column("p", .number),
  ]

  private let other: Located<String>?
  private let range: SourceRange

  init(_ call: CheckedStage) throws(Diagnostic) {
    range = call.range
    other = call.arguments.variable("other")
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    let cancellation = context.cancellation
    guard let (corpus, documents) = try input.articles(cancellation) else { return input }
    let own = try TermTally(of: documents, corpus, cancellation)
    let rows: [Finding]
    if let other {
      guard let (corpus, documents) = try context.variables[other.value]?.articles(cancellation)
      else { return .table(TableResult(columns: Self.columns, rows: [])) }
      let all = try TermTally(of: documents, corpus, cancellation)
      rows = try findings(own, all, cancellation) { $1 }
    } else {
      let all = try TermTally(ofAll: corpus, cancellation)
      rows = try findings(own, all, cancellation) { own, all in
        TermCount(
          hits: all.hits - own.hits, documents: all.documents - own.documents)
      }
    }
    var table = TableResult(columns: Self.columns, rows: rows.map { $0.row })
    if other == nil, documents.count == corpus.count, !documents.isEmpty {
      table.notes = [Diagnostic(.nothingToCompare, range)]
    }
    return .table(table)
  }

  private struct Finding {
    var term: String
    var count: TermCount
    var rate: Double
    var other: TermCount
    var otherRate: Double
    var likelihood: Double

    /// Above 0 for a word that is commoner here.
    var signed: Double { rate >= otherRate ? likelihood : -likelihood }

    var row: Row {
      [
        .text(term), .integer(count.hits), .integer(count.documents), .number(rate),
        .integer(other.hits), .integer(other.documents), .number(otherRate),
        Keyness.difference(rate, from: otherRate).map { .number($0) } ?? .none,
        .number(likelihood), .number(Keyness.probability(likelihood)),
      ]
    }
  }

  /// - Parameters:
  ///   - all: what is compared with, or that and what is compared.
  ///   - rest: of a word's count here and there, what it is compared with.
  private func findings(
    _ own: TermTally, _ all: TermTally, _ cancellation: Cancellation,
    rest: (_ own: TermCount, _ all: TermCount) -> TermCount
  ) throws -> [Finding] {
    let words = rest(TermCount(hits: own.wordCount), TermCount(hits: all.wordCount)).hits
    let totals = (own.wordCount, words)
    guard totals.0 > 0, totals.1 > 0 else { return [] }
    var found: [Finding] = []
    func add(_ term: @autoclosure () -> String, _ count: TermCount, _ other: TermCount) {
      let likelihood = Keyness.logLikelihood(hits: (count.hits, other.hits), words: totals)
      guard likelihood >= Keyness.leastLikelihood else { return }
      found.append(
        Finding(
          term: term(), count: count, rate: Keyness.rate(count.hits, totals.0),
          other: other, otherRate: Keyness.rate(other.hits, totals.1),
          likelihood: likelihood))
    }
    for number in own.counts.indices {
      if number & 1023 == 0 { try cancellation.check() }
      let count = own.counts[number]
      add(own.word(number), count, rest(count, all.count(number, of: own)))
    }
    for number in all.counts.indices {
      if number & 1023 == 0 { try cancellation.check() }
      guard own.count(number, of: all).hits == 0 else { continue }
      add(all.word(number), TermCount(), rest(TermCount(), all.counts[number]))
    }
    return found.sorted { ($1.signed, $0.term) < ($0.signed, $1.term) }
  }
}
