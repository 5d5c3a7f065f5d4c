import LedeKit
import LedeTestSupport
import Testing

/// Snippets: the window of text with the most hits, cut at words, hits marked.
struct PassageTests {
  private func snippet(_ query: String, _ body: String, headline: String = "") throws -> String {
    let collection = Collection([Article(id: "1", headline: headline, body: body)])
    let row = try #require(try collection.run(query).rows().first)
    var bytes = Array(try #require(row.text("snippet")).utf8)
    for mark in row.marks("snippet").reversed() {
      bytes.insert(UInt8(ascii: "]"), at: mark.upperBound)
      bytes.insert(UInt8(ascii: "["), at: mark.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private let filler = Array(repeating: "word", count: 60).joined(separator: " ")

  @Test func theDensestWindowIsShown() throws {
    let body = "Rain fell early.\n\n\(filler).\n\nRain, more rain and rain again came."
    #expect(try snippet("rain", body) == "[Rain], more [rain] and [rain] again came.")
  }

  @Test func longSentencesAreCutAroundTheHit() throws {
    let shown = try snippet("needle", "\(filler) needle \(filler).")
    #expect(shown.hasPrefix("… word") && shown.contains("[needle]") && shown.hasSuffix(" …"))
    #expect(shown.split(separator: " ").filter { $0.contains("word") }.count == 31)
  }

  @Test func quotesAndFullStopsStayWithTheirWords() throws {
    #expect(try snippet("bang", "“A bang!” she said.\n\nMore.") == "“A [bang]!” she said.")
    #expect(
      try snippet("she", "He left. “It was loud,” she said. Then rain.").hasPrefix(
        "“It was loud,” [she] said."))
  }

  @Test func aSearchWithoutHitsShowsTheBeginning() throws {
    #expect(try snippet("*", "First words.\n\nSecond.") == "First words.")
    #expect(try snippet("headline:rain", "First words.", headline: "Rain") == "First words.")
  }

  @Test func linesAndSpacesBecomeOneSpace() throws {
    #expect(try snippet("\"b c\"", "a  b\nc\td\n\nend") == "a [b c] d")
  }

  @Test func marksAlwaysEncloseTheWord() throws {
    var random = SplitMix64(seed: 9)
    let pieces = [
      "rain", "Rain", "é", "“", "”", " ", " ", ". ", "\n\n", "日本", "rain’s", "-", "…", "word",
    ]
    for _ in 0..<400 {
      let body = (0..<Int.random(in: 5...120, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let collection = Collection([Article(id: "1", body: body)])
      for row in try collection.run("rain").rows() {
        let text = Array(try #require(row.text("snippet")).utf8)
        for mark in row.marks("snippet") {
          let word = String(decoding: text[mark], as: UTF8.self).lowercased()
          #expect(word.hasPrefix("rain"), "\(word) in \(body)")
        }
        #expect(!row.marks("snippet").isEmpty)
      }
    }
  }
}
