import Articles
import Bytes
import Corpus
import LedeTestSupport
import Postings
import Rendering
import Semantics
import Testing

@testable import Evaluation

struct CodedGroupsTests {
  /// Sources, authors none to three and sometimes one twice, dates over some years and none.
  private func corpus(_ count: Int, _ random: inout SplitMix64) throws -> Corpus {
    var articles: [Articles.Article] = []
    for number in 0..<count {
      var article = Articles.Article(id: "\(number)")
      article[.body] = (0..<6).map { _ in ["a", "b", "c"].randomElement(using: &random) ?? "a" }
        .joined(separator: " ")
      article.source = ["Echo", "Wire", nil].randomElement(using: &random) ?? nil
      article.authors = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        ["Ane", "Bo", "Cy"].randomElement(using: &random) ?? "Ane"
      }
      if Int.random(in: 0..<5, using: &random) > 0 {
        let day = CivilDate(daysSinceEpoch: Int32.random(in: 18_900...19_800, using: &random))
        article.date = NewsDate(day: day)
      }
      articles.append(article)
    }
    var corpus = Corpus()
    let half = count / 3
    try corpus.append(Array(articles[..<half]), cancellation: Cancellation())
    try corpus.append(Array(articles[half...]), cancellation: Cancellation())
    for _ in 0..<(count / 10) {
      _ = corpus.remove(id: "\(Int.random(in: 0..<count, using: &random))")
    }
    return corpus
  }

  private static let plans: [PostingPlan] = [
    .all, .word(WordGroup(terms: [Array("a".utf8)])),
    .and([.word(WordGroup(terms: [Array("a".utf8)])), .word(WordGroup(terms: [Array("b".utf8)]))]),
    .not(.word(WordGroup(terms: [Array("c".utf8)]))), .none,
  ]

  private func key(_ name: String) -> StageKey { StageKey(name, range: 0..<0) }

  /// Against adding one article after the other; numbers of articles about the edges of a block.
  @Test(arguments: [0, 1, 127, 128, 129, 700])
  func codesCountWhatTextsCount(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count) + 1)
    let corpus = try corpus(count, &random)
    let sets = [
      ["source"], ["author"], ["month"], ["week", "source"], ["author", "year"],
      ["source", "author", "quarter"], ["lang"], ["author", "day"], ["day", "source", "author"],
    ]
    for names in sets {
      let keys = names.map { key($0) }
      for plan in Self.plans {
        let result = ArticleResult(corpus: corpus, plan: plan, checks: [])
        var fast = HitGroups(keys: keys, corpus: corpus)
        try fast.add(result, Cancellation())
        var slow = HitGroups(keys: keys, corpus: corpus)
        try result.forEach(Cancellation()) { slow.add($0, $1) }
        #expect(try fast.rows(Cancellation()) == slow.rows(Cancellation()))
      }
    }
    let counts = try corpus.index.hitCounts(.all, cancellation: Cancellation())
    let groups = try #require(CodedGroups(keys: [key("source"), key("author")], corpus: corpus))
    #expect(groups.isWorthwhile(for: count))
    #expect(
      try groups.sums(counts, Cancellation()).articles.reduce(0, +) >= counts.documents.count)
  }

  /// Days outside a span are in no group, whatever other keys add.
  @Test func aSpanLeavesOutOtherDays() throws {
    var random = SplitMix64(seed: 9)
    let corpus = try corpus(300, &random)
    let from = CivilDate(daysSinceEpoch: 19_200)
    let to = CivilDate(daysSinceEpoch: 19_215)
    let keys = [key("source"), key("month"), key("author")]
    let groups = try #require(
      CodedGroups(keys: keys, corpus: corpus, CodedGroups.Span(from: from, to: to)))
    let all = try corpus.index.documents(.all, cancellation: Cancellation())
    var seen: Set<UInt32> = []
    try groups.forEachGroup(of: all, Cancellation()) { place, _ in seen.insert(all[place]) }
    let expected = all.filter {
      guard let day = corpus.articles.dates[Int($0)]?.day else { return true }
      return day >= from && day < to
    }
    #expect(seen == Set(expected))
    #expect(seen.count < all.count)
  }

  @Test func keysWithoutCodesAreRefused() throws {
    let corpus = Corpus()
    for name in ["headline", "length", "hit", "date", "event"] {
      #expect(CodedGroups(keys: [key(name)], corpus: corpus) == nil)
    }
  }

  @Test func cancellationStopsCounting() throws {
    var random = SplitMix64(seed: 2)
    let corpus = try corpus(10, &random)
    let groups = try #require(CodedGroups(keys: [key("source")], corpus: corpus))
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Cancelled.self) { try groups.sums(HitCounts([1, 2]), cancellation) }
    #expect(throws: Cancelled.self) {
      try corpus.index.hitCounts(.all, cancellation: cancellation)
    }
  }
}

extension HitCounts {
  /// Documents without hits.
  fileprivate init(_ documents: [UInt32]) {
    self.init()
    for document in documents { append(document, 0) }
  }
}
