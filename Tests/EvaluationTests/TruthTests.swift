import Articles
import Bytes
import Corpus
import Foundation
import LedeKit
import LedeTestSupport
import Semantics
import Syntax
import Testing

@testable import Evaluation

/// Searches over generated and real text find what a reading of the words finds. `LEDE_TRUTH` is how many are tried of
/// each kind; without it 1,000.
struct TruthTests {
  private static let count =
    ProcessInfo.processInfo.environment["LEDE_TRUTH"].flatMap { Int($0) } ?? 1_000

  private static let vocabulary = [
    "ferry", "ferries", "Ferry", "toll", "dead", "said", "the", "US", "us", "bank", "banks",
    "Burns", "hostage",
    "hostages", "cafe", "café", "cease-fire", "wars", "war",
  ]

  private func generated() -> [Articles.Article] {
    var random = SplitMix64(seed: 77)
    func text(_ sentences: Int) -> String {
      (0..<Int(random.next() % UInt64(sentences + 1))).map { _ in
        var words = (0..<Int(random.next() % 8 + 1)).map { _ in
          Self.vocabulary[Int(random.next() % UInt64(Self.vocabulary.count))]
        }
        if random.next() % 3 == 0 {
          words[0] = "“" + words[0]
          words[words.count - 1] += "”"
        }
        return words.joined(separator: " ").prefix(1).uppercased()
          + words.joined(separator: " ").dropFirst()
      }.joined(separator: random.next() % 3 == 0 ? ".\n\n" : ". ")
    }
    return (0..<30).map { number in
      var article = Articles.Article(id: "g\(number)")
      article[.headline] = text(1)
      article[.highlights] = text(1)
      article[.body] = text(8)
      article[.caption] = text(2)
      article[.byline] = text(1)
      return article
    }
  }

  private func agree(_ articles: [Articles.Article], words: [String], seed: UInt64) throws {
    var corpus = Corpus()
    try corpus.append(articles, cancellation: Cancellation())
    var naive = NaiveSearch(articles)
    var queries = RandomSearch(words: words, seed: seed)
    var matching = 0
    for number in 0..<Self.count {
      let text = queries.search(depth: number % 5)
      guard case .query(let query) = try parse(text), let search = query.search else {
        Issue.record("no search: \(text)")
        continue
      }
      let plan = try Checker(schema: .standard, signatures: []).check(query, in: text)
      let evaluator = Evaluator(corpus: corpus, schema: .standard, settings: Settings())
      guard
        case .articles(let result) = try evaluator.run(plan, cancellation: Cancellation()).result
      else {
        Issue.record("no articles: \(text)")
        continue
      }
      var found: [[NaiveSearch.Span]?] = articles.map { _ in nil }
      try result.forEach(Cancellation()) { document, spans in
        found[Int(document)] = spans.map {
          NaiveSearch.Span(start: Int($0.start), end: Int($0.end))
        }
      }
      let expected = naive.hits(search)
      if found != expected {
        let place = zip(found, expected).enumerated().first { $1.0 != $1.1 }
        Issue.record("\(text)\n\(articles[place?.offset ?? 0].id): \(place as Any)")
      }
      if expected.contains(where: { $0?.isEmpty == false }) { matching += 1 }
    }
    #expect(matching * 3 > Self.count)
  }

  @Test func generatedText() throws {
    let words = Self.vocabulary.map { $0 == "cease-fire" ? "fire" : $0 } + ["zebra"]
    try agree(generated(), words: words, seed: 101)
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func realText() throws {
    let path = try #require(SharedFolder.path) + "/corpora/wikinews/articles.jsonl"
    let all = try LedeKit.Collection(paths: [path]).corpus.articles
    let articles = all.filter { $0[.body].utf8.count < 1_200 }.prefix(16)
    var words: [String: Int] = [:]
    for article in articles {
      for word in article[.body].split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
        words[String(word), default: 0] += 1
      }
    }
    let common = words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(120).map(\.key)
    try agree(Array(articles), words: common, seed: 202)
  }
}
