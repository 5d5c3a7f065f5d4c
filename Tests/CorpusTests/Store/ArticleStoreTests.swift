import Articles
import Bytes
import LedeTestSupport
import Testing

@testable import Corpus

@Suite struct ArticleStoreTests {
  private static let words = [
    "ferry", "Überfahrt", "渡船", "toll", "", "a\u{0}b", "🚢", "line\n\nbreak",
    String(repeating: "x", count: 300),
  ]

  /// Articles with every part there or not, some ids twice.
  private static func articles(_ count: Int, seed: UInt64) -> [Article] {
    var random = SplitMix64(seed: seed)
    func word() -> String { words[Int(random.next() % UInt64(words.count))] }
    func maybe() -> String? { random.next() % 3 == 0 ? nil : word() }
    return (0..<count).map { _ in
      var article = Article(id: "\(word())-\(random.next() % UInt64(count))")
      for zone in Zone.allCases {
        article[zone] = (0..<(random.next() % 4)).map { _ in word() }.joined(separator: " ")
      }
      article.source = maybe()
      article.section = maybe()
      article.language = maybe()
      article.url = maybe()
      article.file = maybe()
      article.authors = (0..<(random.next() % 3)).map { _ in word() }
      if random.next() % 4 > 0 {
        article.date = NewsDate(
          day: CivilDate(daysSinceEpoch: Int32(random.next() % 40_000) - 20_000),
          secondOfDay: random.next() % 2 == 0 ? nil : Int32(random.next() % 86_401),
          utcOffsetMinutes: random.next() % 2 == 0 ? nil : Int16(random.next() % 2_881) - 1_440)
      }
      article.metadata = (0..<(random.next() % 4)).map { number in
        let value: MetadataValue =
          switch random.next() % 4 {
          case 0: .text(word())
          case 1: .number(Double(bitPattern: random.next() & 0x7FEF_FFFF_FFFF_FFFF))
          case 2: .boolean(true)
          default: .boolean(false)
          }
        return MetadataField("field\(number)", value)
      }
      return article
    }
  }

  private func expectSame(_ store: ArticleStore, _ articles: [Article]) {
    #expect(Array(store) == articles)
    for (document, article) in articles.enumerated() {
      #expect(store.id(document) == article.id)
      #expect(store.headline(document) == article[.headline])
      #expect(store.metadata(document) == article.metadata)
      for field in ["id", "source", "section", "lang", "author", "url", "file", "date", "field1"] {
        #expect(store.values(of: field, document) == article.values(of: field))
      }
      #expect(
        store.document(id: article.id)
          == articles.lastIndex { $0.id == article.id }.map { UInt32($0) })
    }
    #expect(store.document(id: "no such id") == nil)
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 500])
  func whatGoesInComesOut(count: Int) {
    let articles = Self.articles(count, seed: UInt64(count) + 1)
    var store = ArticleStore()
    for (document, article) in articles.enumerated() {
      let earlier = articles[..<document].lastIndex { $0.id == article.id }
      #expect(store.append(article) == earlier.map { UInt32($0) })
    }
    expectSame(store, articles)
  }

  @Test(arguments: [(0, 5), (5, 0), (1, 1), (200, 3), (3, 200)])
  func oneStoreAfterAnother(first: Int, second: Int) {
    let (one, other) = (Self.articles(first, seed: 11), Self.articles(second, seed: 12))
    var store = ArticleStore()
    var added = ArticleStore()
    for article in one { store.append(article) }
    for article in other { added.append(article) }
    let copy = store
    let earlier = store.append(contentsOf: added)
    let all = one + other
    let wanted = other.indices.compactMap { place in
      all[..<(first + place)].lastIndex { $0.id == other[place].id }.map { UInt32($0) }
    }
    #expect(earlier == wanted)
    expectSame(store, all)
    expectSame(copy, one)
  }

  @Test func recordsOfManyPieces() {
    var store = ArticleStore()
    let body = String(repeating: "word ", count: ArticleRecords.pieceSize / 12)
    for number in 0..<9 {
      var article = Article(id: "\(number)")
      article[.body] = body + "\(number)"
      store.append(article)
    }
    #expect(store.indices.allSatisfy { store[$0][.body] == body + "\($0)" })
  }
}
