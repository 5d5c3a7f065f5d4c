import Bytes
import Corpus
import Rendering
import Semantics
import Syntax

/// `compare by source "A", "B"`: the words and two-word phrases that the articles of one side have and those of
/// the other have not or at most half as often, most telling first.
///
/// Columns: `words`; `more_in`, the side that has more of them; `hits`, `articles` and `rate` there, a rate being
/// hits per 1,000 words of its side; `other_hits`, `other_articles` and `other_rate` on the other side; `loglik`,
/// the log-likelihood ratio. Only rows of 6.63 and more, which chance gives once in a hundred, are shown.
struct CompareStage: Stage {
  static let signature = StageSignature(
    "compare",
    summary:
      "words and two-word phrases that one side has and the other has not or half as often; rates per 1000 words",
    synopsis: "compare by field \"A\", \"B\"",
    example: "ferry | compare by source \"Harbour Wire\", \"The Meridian\"",
    accepts: [.articles, .hits],
    parameters: [
      StageParameter("field", keyword: "by", .keys(.groups), required: true),
      StageParameter("sides", .texts, required: true),
    ],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("words", .text), Column("more_in", .text), Column("hits", .integer),
    Column("articles", .integer), Column("rate", .number), Column("other_hits", .integer),
    Column("other_articles", .integer), Column("other_rate", .number), Column("loglik", .number),
  ]

  private static let leastRatio = 2.0

  private let key: StageKey
  private let sides: [Located<String>]

  init(_ call: CheckedStage) throws(Diagnostic) {
    let keys = call.arguments.keys("field")
    key = keys.first ?? StageKey("source", range: call.range)
    sides = call.arguments.texts("sides")
    for (index, key) in keys.enumerated()
    where index > 0 || key.isDescending || key.isList || KeyReader.isOfHit(key) {
      throw Diagnostic(
        .badArgument, key.range, [call.name, key.title, "one field of articles, such as `source`"])
    }
    guard sides.count == 2, foldText(sides[0].value) != foldText(sides[1].value) else {
      throw Diagnostic(
        .badArgument, sides.last?.range ?? call.range,
        [call.name, sides.last?.value ?? "", "two different values of `\(key.name)`"])
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard let (corpus, documents) = try input.articles(context.cancellation) else { return input }
    try checkSides(corpus, context.cancellation)
    let reader = KeyReader(corpus: corpus)
    let wanted = sides.map { foldText($0.value) }
    var counts = SideCounts()
    for (index, document) in documents.enumerated() {
      if index & 127 == 0 { try context.cancellation.check() }
      let values = reader.values(key, of: document).map(Self.folded)
      for side in 0...1 where values.contains(wanted[side]) {
        counts.add(corpus.articles[Int(document)], document, onFirst: side == 0)
      }
    }
    return .table(
      TableResult(columns: Self.columns, rows: try rows(counts, context.cancellation)))
  }

  /// - Throws: a diagnostic for a side that no loaded article has, which is a slip more often than a finding.
  private func checkSides(_ corpus: Corpus, _ cancellation: Cancellation) throws {
    let reader = KeyReader(corpus: corpus)
    var known: Set<String> = []
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      if document & 1023 == 0 { try cancellation.check() }
      for value in reader.values(key, of: UInt32(document)) { known.insert(Self.text(value)) }
    }
    let folded = Set(known.map { foldText($0) })
    for side in sides where !folded.contains(foldText(side.value)) && !corpus.articles.isEmpty {
      throw Diagnostic(
        .badValue, side.range, [key.name, side.value],
        nearest: nearestName(to: side.value, among: known.sorted()).map { "\"\($0)\"" })
    }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text), .marked(let text, _): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .date(let day): CivilDate(daysSinceEpoch: day).description
    case .boolean(let flag): String(flag)
    case .none: ""
    }
  }

  private static func folded(_ value: Value) -> String { foldText(text(value)) }

  // MARK: Rows

  private struct Finding {
    var words: String
    var isFirst: Bool
    var tally: SideCounts.Tally
    var likelihood: Double
  }

  private func rows(_ counts: SideCounts, _ cancellation: Cancellation) throws -> [Row] {
    let ofWords = counts.words.map { finding($0, counts.totals) }
    var found: [Finding] = []
    for (number, finding) in ofWords.enumerated() {
      guard var finding else { continue }
      finding.words = counts.word(number)
      found.append(finding)
    }
    for (index, entry) in counts.pairs.enumerated() {
      if index & 4095 == 0 { try cancellation.check() }
      guard var finding = finding(entry.value, counts.totals) else { continue }
      let numbers = [Int(entry.key >> 32), Int(entry.key & 0xFFFF_FFFF)]
      guard !isSaid(by: numbers.map { ofWords[$0] }, finding) else { continue }
      finding.words = numbers.map { counts.word($0) }.joined(separator: " ")
      found.append(finding)
    }
    found.sort { ($1.likelihood, $0.words) < ($0.likelihood, $1.words) }
    return found.map { row($0, counts.totals) }
  }

  /// Whether a phrase only repeats one of its words: `the ferry` where `ferry` tells more and `the` nothing.
  private func isSaid(by words: [Finding?], _ phrase: Finding) -> Bool {
    let telling = words.compactMap { $0 }.filter { $0.isFirst == phrase.isFirst }
    return telling.count == 1 && telling[0].likelihood >= phrase.likelihood
  }

  /// nil for what tells no side from the other.
  private func finding(_ tally: SideCounts.Tally, _ totals: (Int, Int)) -> Finding? {
    let rates = (Keyness.rate(tally.hits.0, totals.0), Keyness.rate(tally.hits.1, totals.1))
    let isFirst = rates.0 > rates.1
    guard max(rates.0, rates.1) >= Self.leastRatio * min(rates.0, rates.1) else { return nil }
    let likelihood = Keyness.logLikelihood(hits: tally.hits, words: totals)
    guard likelihood >= Keyness.leastLikelihood else { return nil }
    return Finding(words: "", isFirst: isFirst, tally: tally, likelihood: likelihood)
  }

  private func row(_ finding: Finding, _ totals: (Int, Int)) -> Row {
    let (hits, articles) = (finding.tally.hits, finding.tally.articles)
    let first: Row = [
      .integer(hits.0), .integer(articles.0), .number(Keyness.rate(hits.0, totals.0)),
    ]
    let second: Row = [
      .integer(hits.1), .integer(articles.1), .number(Keyness.rate(hits.1, totals.1)),
    ]
    return [.text(finding.words), .text(sides[finding.isFirst ? 0 : 1].value)]
      + (finding.isFirst ? first + second : second + first) + [.number(finding.likelihood)]
  }
}
