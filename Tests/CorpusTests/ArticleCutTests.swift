import Articles
import Bytes
import LedeTestSupport
import Testing

@testable import Corpus

struct ArticleCutTests {
  private var article: Article {
    var article = Article(id: "1")
    article[.headline] = "Rain stops play"
    article[.body] = "It rained. Play stopped at 3.5 overs.\n\nThe U.S. side left."
    article[.caption] = "Rain (pictured)."
    return article
  }

  @Test func positionsRunThroughTheZones() {
    let cut = ArticleCut(article)
    #expect(cut.words.count == 3 + 7 + 4 + 2)
    #expect(cut.zoneStarts == [0, 3, 3, 14, 16, 16, 16])
    #expect(cut.sentenceStarts == [0, 3, 5, 10, 14])
    #expect(cut.paragraphStarts == [0, 3, 10, 14])
    #expect(cut.leadEnd == 10)
    #expect(cut.zone(at: 2) == .headline)
    #expect(cut.zone(at: 3) == .body)
    #expect(cut.zone(at: 15) == .caption)
    #expect(cut.words.foldedString(11) == "us")
    #expect(cut.sentence(at: 9) == 2)
    #expect(cut.paragraph(at: 13) == 2)
  }

  @Test func rangesLeadBackToTheText() {
    let cut = ArticleCut(article)
    let body = Array(article[.body].utf8)
    #expect(String(decoding: body[cut.bytes(from: 8, to: 10)], as: UTF8.self) == "3.5 overs")
    #expect(String(decoding: body[cut.sentenceRanges[1]], as: UTF8.self) == "It rained.")
  }

  @Test func anEmptyArticleHasNoWords() {
    let cut = ArticleCut(Article(id: "x"))
    #expect(cut.words.count == 0)
    #expect(cut.zoneStarts == [0, 0, 0, 0, 0, 0, 0])
  }

  /// What the index relies on, on text of any kind.
  @Test func layoutHoldsItsLaws() {
    var random = SplitMix64(seed: 3)
    let pieces = [
      "Rain", "fell", ".", "\n\n", " ", "“", "”", "U.S.", "é", "\u{301}", "\n", "?", "日本", "-",
      "\u{0}", "'s",
    ]
    for _ in 0..<500 {
      var article = Article(id: "r")
      for zone in Zone.allCases {
        article[zone] = (0..<Int.random(in: 0...20, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let cut = ArticleCut(article)
      #expect(cut.zoneStarts.count == 7 && cut.zoneStarts == cut.zoneStarts.sorted())
      #expect(cut.sentenceStarts == cut.sentenceStarts.sorted())
      #expect(Set(cut.paragraphStarts).isSubset(of: cut.sentenceStarts))
      for zone in Zone.allCases {
        let positions = cut.positions(in: zone)
        guard let first = positions.first else { continue }
        #expect(cut.paragraphStarts.contains(UInt32(first)))
        for position in positions {
          let bytes = cut.bytes(from: position, to: position + 1)
          #expect(!bytes.isEmpty && bytes.upperBound <= article[zone].utf8.count)
        }
      }
    }
  }
}
