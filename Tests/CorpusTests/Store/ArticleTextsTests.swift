import Articles
import Bytes
import Foundation
import LedeTestSupport
import Testing

@testable import Corpus

@Suite struct ArticleTextsTests {
  private static let words = [
    "the", "ferry", "Überfahrt", "toll", "渡船", "was", "late", "again", ",",
  ]

  /// Texts as of news, of no bytes, of one, of bytes without order, and long ones.
  static func texts(_ count: Int, seed: UInt64) -> [String] {
    var random = SplitMix64(seed: seed)
    func sentence(_ length: UInt64) -> String {
      (0..<length).map { _ in words[Int(random.next() % UInt64(words.count))] }
        .joined(separator: " ")
    }
    return (0..<count).map { _ in
      switch random.next() % 40 {
      case 0: ""
      case 1: "x"
      case 2: String((0..<700).map { _ in Character(Unicode.Scalar(UInt8(random.next() % 128))) })
      case 3: sentence(9_000)
      default: sentence(40 + random.next() % 500)
      }
    }
  }

  private func store(_ texts: [String]) -> ArticleTexts {
    var store = ArticleTexts()
    for text in texts { store.append([text.prefix(2), text.dropFirst(2)].map(String.init)) }
    return store
  }

  private func text(_ store: ArticleTexts, _ document: Int) -> String? {
    store.withText(document) { String(decoding: $0, as: UTF8.self) }
  }

  private func expectSame(
    _ store: ArticleTexts, _ texts: [String], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(store.places.count == texts.count, sourceLocation: location)
    let isSame = texts.indices.allSatisfy { document in
      store.byteCount(document) == texts[document].utf8.count
        && text(store, document) == texts[document]
    }
    #expect(isSame, sourceLocation: location)
  }

  /// Few are kept as they are, many compressed.
  @Test(arguments: [0, 1, 2, 300, 2_500])
  func whatGoesInComesOut(count: Int) {
    let texts = Self.texts(count, seed: UInt64(count) + 3)
    let size = texts.reduce(0) { $0 + $1.utf8.count }
    let store = store(texts)
    expectSame(store, texts)
    let kept = store.allPieces.reduce(0) { $0 + $1.bytes.count }
    if size < ArticleTexts.smallSize {
      #expect(kept == size)
    } else {
      #expect(kept - ArticleTexts.smallSize < (size - ArticleTexts.smallSize) * 2 / 3)
    }
  }

  @Test func aLongCollectionHasSeveralDictionaries() {
    let texts = (0..<90).map { String(repeating: "The ferry \($0) was late. ", count: 9_000) }
    let store = store(texts)
    expectSame(store, texts)
    let pieces = store.allPieces
    #expect(pieces.first?.dictionary == nil)
    let dictionaries = Set(pieces.compactMap { $0.dictionary.map { ObjectIdentifier($0) } })
    #expect(dictionaries.count == 2)
  }

  @Test(arguments: [(0, 3), (3, 0), (200, 300), (3, 2_000), (2_000, 3), (2_000, 2_000)])
  func someAfterOthers(first: Int, second: Int) {
    let (one, other) = (Self.texts(first, seed: 21), Self.texts(second, seed: 22))
    var all = store(one)
    let copy = all
    all.append(contentsOf: store(other))
    expectSame(all, one + other)
    expectSame(copy, one)
    let more = Self.texts(50, seed: 23)
    for text in more { all.append([text]) }
    expectSame(all, one + other + more)
    expectSame(copy, one)
  }

  @Test func manySmallOnesAreCompressedTogether() {
    var all = ArticleTexts()
    let parts = (0..<12).map { Self.texts(300, seed: UInt64($0) + 70) }
    for part in parts { all.append(contentsOf: store(part)) }
    expectSame(all, parts.flatMap { $0 })
    #expect(all.allPieces.last?.dictionary != nil)
  }

  @Test func severalThreadsReadAtOnce() {
    let texts = Self.texts(1_500, seed: 5)
    let store = store(texts)
    let wrong = Locked(0)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for step in texts.indices {
        let document = (step * (thread * 2 + 1) + thread) % texts.count
        let isRight = store.withText(document) { $0.elementsEqual(texts[document].utf8) }
        if isRight != true { wrong.with { $0 += 1 } }
      }
    }
    #expect(wrong.with { $0 } == 0)
  }

  /// A text may be asked for while another one is lent.
  @Test func oneTextWithinAnother() {
    let texts = Self.texts(1_500, seed: 6)
    let store = store(texts)
    let isSame = store.withText(1_400) { outer in
      let inner = text(store, 1_401)
      return inner == texts[1_401] && outer.elementsEqual(texts[1_400].utf8)
    }
    #expect(isSame == true)
  }

  // MARK: What is not as it was written

  private func damaged(_ store: ArticleTexts, _ change: (inout [UInt8]) -> Void) -> ArticleTexts? {
    let pieces = store.allPieces.map { piece in
      guard case .made(var bytes) = piece.bytes else { return piece }
      change(&bytes)
      return ArticleTexts.Piece(bytes: .made(bytes), dictionary: piece.dictionary)
    }
    return ArticleTexts(pieces: pieces, places: store.places)
  }

  /// A text of the right size or none, and no harm.
  @Test func changedBytesAreReadWithoutHarm() throws {
    let texts = Self.texts(1_200, seed: 9)
    let store = store(texts)
    var random = SplitMix64(seed: 10)
    var missing = 0
    for _ in 0..<4 {
      let changed = try #require(
        damaged(store) { bytes in
          for place in bytes.indices where random.next() % 50 == 0 {
            bytes[place] = UInt8(truncatingIfNeeded: random.next())
          }
        })
      for document in texts.indices {
        let count = changed.withText(document) { $0.count }
        #expect(count == nil || count == texts[document].utf8.count)
        if count == nil { missing += 1 }
      }
    }
    #expect(missing > 0)
  }

  @Test func partsThatDisagreeAreRefused() throws {
    let store = store(Self.texts(1_200, seed: 12))
    let pieces = store.allPieces
    #expect(ArticleTexts(pieces: pieces, places: store.places) != nil)
    let changes: [(inout [ArticleTexts.Place]) -> Void] = [
      { $0[1_100].piece = 999 }, { $0[1_100].piece = 0 }, { $0[1_100].offset += 1 << 30 },
      { $0.swapAt(1_000, 1_100) }, { $0[1_100].size = .max }, { $0[1_100].size = 1 },
      { $0[3].size += 1 },
    ]
    for (number, change) in changes.enumerated() {
      var places = store.places
      change(&places)
      #expect(ArticleTexts(pieces: pieces, places: places) == nil, "change \(number)")
    }
    #expect(ArticleTexts(pieces: [], places: store.places) == nil)
  }

  @Test func anArticleWithoutItsTextHasAStandIn() throws {
    let texts = Self.texts(1_200, seed: 14)
    var records = ArticleRecords()
    for (number, text) in texts.enumerated() {
      var article = Article(id: "\(number)")
      article[.body] = text
      records.append(article)
    }
    let changed = try #require(damaged(records.texts) { $0 = $0.map { _ in 0xFF } })
    let document = try #require(texts.indices.last { texts[$0].utf8.count > 300 })
    let damaged = ArticleRecords(
      pieces: records.allPieces, places: records.places, texts: changed)
    let words = ArticleCut(damaged.article(document)).words.count
    #expect(words > texts[document].utf8.count)
    #expect(damaged.withRecord(document) { $0.id() } == "\(document)")
  }
}
