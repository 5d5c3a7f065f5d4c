import Bytes
import Corpus
import Postings
import Rendering
import Semantics
import Syntax

/// `collocates within 5 by mi min 3`: the words that stand near the hits more often than chance would have it.
///
/// The window is so many words on either side of a hit, as far as its zone goes, or its sentence. A place in the
/// windows of two hits counts once, the words of hits not at all. `observed` is how often a word stands in the
/// windows, `expected` how often it would if it were spread evenly over all loaded articles.
///
/// Source of counting by windows: S. Evert, "Corpora and Collocations", 2008, section on surface cooccurrence.
struct CollocatesStage: Stage {
  static let signature = StageSignature(
    "collocates",
    summary: "words that stand near the hits more often than by chance; `s`: in their sentences",
    synopsis: "collocates [within n|s] [by loglik|mi|t|dice] [min n]",
    example: "ferry | collocates within 5", accepts: [.articles, .hits],
    parameters: [
      StageParameter("within", keyword: "within", .count(orWord: ["s"])),
      StageParameter("by", keyword: "by", .word(Measure.allCases.map(\.rawValue))),
      StageParameter("min", keyword: "min", .count(orWord: [])),
    ],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("term", .text), Column("observed", .integer), Column("expected", .number),
    Column("score", .number), Column("articles", .integer),
  ]

  private enum Measure: String, CaseIterable {
    case loglik, mi, t, dice

    func score(_ table: ContingencyTable) -> Double? {
      switch self {
      case .loglik: table.logLikelihood
      case .mi: table.mutualInformation
      case .t: table.tScore
      case .dice: table.dice
      }
    }
  }

  /// The words on either side; nil for the sentence.
  private let width: Int?
  private let measure: Measure
  /// How often a word must stand there.
  private let least: Int

  init(_ call: CheckedStage) throws(Diagnostic) {
    width = call.arguments.word("within") == nil ? call.arguments.count("within") ?? 5 : nil
    measure = call.arguments.word("by").flatMap { Measure(rawValue: $0) } ?? .loglik
    least = call.arguments.count("min") ?? 2
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    let cancellation = context.cancellation
    var windows = HitWindows(width: width)
    let corpus: Corpus
    switch input {
    case .articles(let result):
      corpus = result.corpus
      try result.forEach(cancellation) { windows.add(corpus.articles[Int($0)], $1) }
    case .hits(let result):
      corpus = result.source.corpus
      let places = try result.all(cancellation)
      for (document, run) in Dictionary(grouping: places, by: \.document) {
        try cancellation.check()
        windows.add(corpus.articles[Int(document)], run.map(\.span)[...])
      }
    case .table, .text, .plot: return input
    }
    return .table(TableResult(columns: Self.columns, rows: try rows(windows, corpus, cancellation)))
  }

  private func rows(
    _ windows: HitWindows, _ corpus: Corpus, _ cancellation: Cancellation
  ) throws -> [Row] {
    let total = corpus.index.liveLength - windows.hitWords
    var found: [(score: Double, term: String, row: Row)] = []
    for (number, count) in windows.counts.enumerated() where count.near.hits >= least {
      try cancellation.check(number, of: windows.counts.count)
      let everywhere = corpus.index.count(of: Array(windows.numbers.bytes(number))).hits
      let table = ContingencyTable(
        both: count.near.hits, first: windows.places, second: everywhere - count.inHits,
        total: total)
      guard table.both > table.expected, let score = measure.score(table) else { continue }
      let term = windows.numbers.word(number)
      found.append(
        (
          score, term,
          [
            .text(term), .integer(count.near.hits), .number(table.expected), .number(score),
            .integer(count.near.documents),
          ]
        ))
    }
    return found.sorted { ($1.score, $0.term) < ($0.score, $1.term) }.map(\.row)
  }
}
