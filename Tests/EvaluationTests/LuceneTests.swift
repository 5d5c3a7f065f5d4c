import Articles
import Bytes
import Corpus
import Foundation
import LedeKit
import LedeTestSupport
import Postings
import Semantics
import Syntax
import Testing

@testable import Evaluation

private enum LuceneFolder {
  static let path = ProcessInfo.processInfo.environment["LEDE_LUCENE"]
}

/// Lede and Lucene find the same articles. `LEDE_LUCENE` is the folder in which Scripts/compare-lucene puts questions and
/// answers; without it nothing is asked of Lucene.
@Suite(.enabled(if: LuceneFolder.path != nil && SharedFolder.isPresent))
struct LuceneTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seed = environment["LEDE_LUCENE_SEED"].flatMap { UInt64($0) } ?? 1
  private static let count = environment["LEDE_LUCENE_COUNT"].flatMap { Int($0) } ?? 2_000

  private let folder: String
  private let texts: [String]
  /// The words of each text as Lede cuts and folds them.
  private let words: [[String]]
  private let queries: [(kind: RandomSurfaceQueries.Kind, query: SurfaceQuery)]

  init() throws {
    folder = try #require(LuceneFolder.path)
    let corpora = try #require(SharedFolder.path) + "/corpora/"
    texts = try ["wikinews", "polnear", "giveme5w1h", "timeml"].flatMap { name in
      try String(contentsOfFile: corpora + name + "/articles.jsonl", encoding: .utf8)
        .split(separator: "\n").map { line in
          let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          return try #require(value?["body"] as? String)
        }
    }
    words = texts.map { text in
      let cut = ArticleCut(Self.article("", text)).words
      return (0..<cut.count).map {
        String(decoding: cut.folded[cut.foldedRange($0)], as: UTF8.self)
      }
    }
    var random = RandomSurfaceQueries(words, seed: Self.seed)
    let kinds = RandomSurfaceQueries.Kind.allCases
    queries = (0..<Self.count).map { number in
      let kind = kinds[number % kinds.count]
      return (kind, random.next(kind))
    }
  }

  private static func article(_ id: String, _ body: String) -> Articles.Article {
    var article = Articles.Article(id: id)
    article[.body] = body
    return article
  }

  private func write(_ lines: [String], _ name: String) throws {
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  private func lines(_ name: String) throws -> [String] {
    var lines = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      .components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func found(_ name: String) throws -> [Set<Int>] {
    try lines(name).map { Set($0.split(separator: ",").compactMap { Int($0) }) }
  }

  @Test func asks() throws {
    let escaped = texts.map {
      $0.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: " ")
        .replacing("\u{85}", with: " ").replacing("\u{2028}", with: " ")
    }
    try write(escaped, "raw.txt")
    try write(words.map { $0.joined(separator: " ") }, "cuts.txt")
    try write(queries.map { "\($0.kind.rawValue)\t\($0.query.inBrackets)" }, "queries.txt")
  }

  @Test func agrees() throws {
    let ours = try answers()
    var table = Table(words: words, luceneWords: try lines("lucene-words.txt").map(Self.split))
    let raw = try found("lucene-raw.txt")
    let cuts = try found("lucene-cuts.txt")
    try #require(raw.count == queries.count && cuts.count == queries.count)
    for (number, (kind, query)) in queries.enumerated() {
      table.add(kind, query, ours: ours[number], cuts: cuts[number], raw: raw[number])
    }
    print(table.text)
    #expect(table.unexplained == [])
  }

  private static func split(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  /// The articles that Lede finds for each query, asked in its language.
  private func answers() throws -> [Set<Int>] {
    var corpus = Corpus()
    try corpus.append(
      texts.enumerated().map { Self.article("\($0.offset)", $0.element) },
      cancellation: Cancellation())
    return try queries.map { _, query in
      let text = query.inLede
      guard case .query(let read) = try parse(text) else { return [] }
      let plan = try Checker(schema: .standard, signatures: []).check(read, in: text)
      let evaluator = Evaluator(corpus: corpus, schema: .standard, settings: Settings())
      guard
        case .articles(let result) = try evaluator.run(plan, cancellation: Cancellation()).result
      else { return [] }
      var found: Set<Int> = []
      try result.forEach(Cancellation()) { document, _ in found.insert(Int(document)) }
      if case .phrase(let words) = query {
        let slots = words.map { WordGroup(terms: [Array($0.utf8)]) }
        let direct = try corpus.index.documents(.phrase(slots), cancellation: Cancellation())
        #expect(Set(direct.map(Int.init)) == found, "\(text)")
      }
      return found
    }
  }
}

/// Counts of queries by kind, and of the articles in which two engines differ by reason.
private struct Table {
  private struct Row {
    var queries = 0
    var answered = 0
    var equalCuts = 0
    var equalRaw = 0
  }

  let words: [[String]]
  let luceneWords: [[String]]
  private var rows: [RandomSurfaceQueries.Kind: Row] = [:]
  private var reasons: [String: Int] = [:]
  private var examples: [String: String] = [:]
  private(set) var unexplained: [String] = []

  init(words: [[String]], luceneWords: [[String]]) {
    self.words = words
    self.luceneWords = luceneWords
  }

  mutating func add(
    _ kind: RandomSurfaceQueries.Kind, _ query: SurfaceQuery, ours: Set<Int>, cuts: Set<Int>,
    raw: Set<Int>
  ) {
    var row = rows[kind] ?? Row()
    row.queries += 1
    if !ours.isEmpty { row.answered += 1 }
    if cuts == ours { row.equalCuts += 1 }
    if raw == ours { row.equalRaw += 1 }
    rows[kind] = row
    for document in cuts.symmetricDifference(ours).sorted() {
      explain(query, document, reading(query, document, ours, cuts, words), "the same words")
    }
    for document in raw.symmetricDifference(ours).sorted() {
      let reason =
        cutting(query, document, ours, raw) ?? reading(query, document, ours, raw, luceneWords)
      explain(query, document, reason, "the text")
    }
  }

  private mutating func explain(
    _ query: SurfaceQuery, _ document: Int, _ reason: String?, _ mode: String
  ) {
    let place = "article \(document): \(query.inLede)"
    guard let reason else { return unexplained.append("over \(mode), \(place)") }
    let key = "over \(mode), \(reason)"
    reasons[key, default: 0] += 1
    if examples[key] == nil { examples[key] = place }
  }

  /// The way of reading proximities in which the words give Lucene's answer, where the language's own gives ours.
  private func reading(
    _ query: SurfaceQuery, _ document: Int, _ ours: Set<Int>, _ theirs: Set<Int>,
    _ words: [[String]]
  ) -> String? {
    guard query.matches(words[document]) == ours.contains(document) else { return nil }
    return SurfaceQuery.Reading.allCases.first {
      query.matches(words[document], $0) == theirs.contains(document)
    }?.rawValue
  }

  /// The first way of cutting without which a reading of Lucene's words finds what Lede finds.
  private func cutting(
    _ query: SurfaceQuery, _ document: Int, _ ours: Set<Int>, _ theirs: Set<Int>
  ) -> String? {
    let isOurs = ours.contains(document)
    guard query.matches(luceneWords[document]) == theirs.contains(document),
      query.matches(words[document]) == isOurs
    else { return nil }
    let differences = WordDifferences(theirs: luceneWords[document], ours: words[document])
    var mended: Set<WordDifferences.Reason> = []
    for reason in WordDifferences.Reason.allCases where reason != .unknown {
      mended.insert(reason)
      if query.matches(differences.mended(mended)) == isOurs { return reason.rawValue }
    }
    return nil
  }

  var text: String {
    var lines = [
      "queries, those that find something, and those with equal articles over the same words and over the text:"
    ]
    for kind in RandomSurfaceQueries.Kind.allCases {
      let row = rows[kind] ?? Row()
      lines.append(
        "  \(kind.rawValue): \(row.queries), \(row.answered), \(row.equalCuts), \(row.equalRaw)")
    }
    for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) {
      lines.append("differences \(reason): \(count) articles")
      lines.append("  for example \(examples[reason] ?? "")")
    }
    lines.append("unexplained \(unexplained.count)")
    lines += unexplained.prefix(20)
    return lines.joined(separator: "\n")
  }
}
