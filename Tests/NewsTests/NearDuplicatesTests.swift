import Articles
import Bytes
import Foundation
import LedeTestSupport
import Testing

@testable import News

struct NearDuplicatesTests {
  private static let story = """
    The harbour council voted on Tuesday night to close the old fish market after a survey found \
    that the roof could not carry another winter of snow. Traders were told to leave by the end of \
    March and will be given stalls in the car park behind the station until a new hall is built.
    """

  private static func article(_ body: String, headline: String = "") -> Article {
    var article = Article(id: "x")
    article[.headline] = headline
    article[.body] = body
    return article
  }

  private func representatives(_ articles: [Article], _ threshold: Double = 0.8) throws -> [Int] {
    try NearDuplicates(threshold: threshold).findings(
      count: articles.count, cancellation: Cancellation()
    ) { articles[$0] }.map(\.representative)
  }

  @Test func aCopyIsOfTheFirst() throws {
    let copy = Self.article(Self.story.uppercased() + " (Staff)", headline: "Market to close")
    let other = Self.article("Nothing of this has to do with the market or with its roof at all.")
    #expect(try representatives([Self.article(Self.story), other, copy]) == [0, 1, 0])
    #expect(try representatives([]) == [])
  }

  /// Each version says a tenth more than the one before: neighbours are near, the ends are not.
  @Test func aChainIsNotOneSet() throws {
    let words = Self.story.split(separator: " ").map { String($0) }
    let versions = [0, 6, 12].map { first in
      Self.article(words[first..<(first + 38)].joined(separator: " "))
    }
    // 36 shingles each, 30 of them common to neighbours and 24 to the ends: 30/42 and 24/48.
    #expect(abs(NearDuplicates.similarity(versions[0], versions[1]) - 30 / 42) < 1e-12)
    #expect(abs(NearDuplicates.similarity(versions[0], versions[2]) - 0.5) < 1e-12)
    #expect(try representatives(versions, 0.6) == [0, 0, 2])
    #expect(try representatives([versions[1], versions[0], versions[2]], 0.6) == [0, 0, 0])
    #expect(try representatives(versions, 0.5) == [0, 0, 0])
  }

  @Test func aShortTextIsReadBehindItsHeadline() throws {
    let flashes = [
      Self.article("More to follow.", headline: "Ferry sinks off Hollen Island"),
      Self.article("More to follow.", headline: "Bank closes its doors in the capital"),
      Self.article("More to follow.", headline: "Ferry sinks off Hollen Island"),
    ]
    #expect(try representatives(flashes) == [0, 1, 0])
    #expect(try representatives([Self.article("Rain."), Self.article("Rain!")]) == [0, 0])
    #expect(try representatives([Self.article("Rain."), Self.article("Snow.")]) == [0, 1])
  }

  @Test func anArticleWithoutWordsIsNobodysCopy() throws {
    #expect(
      try representatives([Self.article(""), Self.article("…"), Self.article("")]) == [0, 1, 2])
  }

  @Test func cancellingStopsTheSearch() {
    let cancellation = Cancellation()
    var read = 0
    #expect(throws: Cancelled.self) {
      try NearDuplicates().findings(count: 1_000, cancellation: cancellation) { number in
        read += 1
        if number == 10 { cancellation.cancel() }
        return Self.article(Self.story + String(number))
      }
    }
    #expect(read < 20)
  }

  /// Random texts with random parts in common, against comparing every text with every representative.
  @Test(arguments: [0.3, 0.5, 0.65, 0.8, 0.9, 1.0])
  func findsWhatComparingAllFinds(threshold: Double) throws {
    var random = SplitMix64(seed: UInt64(threshold * 100))
    var texts: [[String]] = []
    for number in 0..<160 {
      var words = (0..<Int.random(in: 12...150, using: &random)).map { _ in
        "w" + String(Int.random(in: 0..<5_000, using: &random))
      }
      if number > 20, Bool.random(using: &random) {
        words = texts[Int.random(in: 0..<number, using: &random)]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          words[Int.random(in: words.indices, using: &random)] = "x\(number)"
        }
      }
      texts.append(words)
    }
    let sets = texts.map { words in
      Set((0..<words.count - 2).map { words[$0..<$0 + 3].joined(separator: " ") })
    }
    var (missed, found, representatives): (Int, Int, [Int]) = (0, 0, [])
    let articles = texts.map { Self.article($0.joined(separator: " ")) }
    let findings = try NearDuplicates(threshold: threshold).findings(
      count: articles.count, cancellation: Cancellation()
    ) { articles[$0] }
    for (place, finding) in findings.enumerated() {
      func similarity(_ other: Int) -> Double {
        Double(sets[place].intersection(sets[other]).count)
          / Double(sets[place].union(sets[other]).count)
      }
      let most = representatives.map(similarity).max() ?? 0
      if finding.representative == place {
        if most >= threshold { missed += 1 }
        representatives.append(place)
      } else {
        found += 1
        #expect(findings[finding.representative].representative == finding.representative)
        #expect(abs(similarity(finding.representative) - finding.similarity) < 1e-12)
        #expect(finding.similarity >= threshold)
      }
    }
    #expect(found >= 5)
    #expect(missed == 0, "\(missed) of \(missed + found) missed")
  }
}
