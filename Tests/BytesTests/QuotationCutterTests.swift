import Bytes
import LedeTestSupport
import Testing

struct QuotationCutterTests {
  private func quotations(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let paragraphs = cutParagraphs(bytes.span)
    return cutQuotations(bytes.span, paragraphs: paragraphs)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("“No,” she said. “Not now.”", ["No,", "Not now."]),
    ("He said \"it is done\" and \"over\".", ["it is done", "over"]),
    ("„Nein“, sagte er. «Non», dit-elle.", ["Nein", "Non"]),
    ("‘It’s late,’ he said.", ["It’s late,"]),
    ("She called it “a ‘rescue’ in name”.", ["a ‘rescue’ in name"]),
    ("The workers’ rights and 5'10\" tall", []),
    ("“It never closes. He left.\n\nA new paragraph.", ["It never closes. He left."]),
    ("“First.\n\n“Second.” End.", ["First.", "Second."]),
    ("\"One.\n\n\"Two,\" he said.", ["One.", "Two,"]),
    ("No quotation ” here “”.", []),
    ("", []),
  ])
  func whatStandsInsideTheMarks(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test func anyTextGivesRangesInOrder() {
    var random = SplitMix64(seed: 21)
    let pieces = ["“", "”", "\"", "‘", "’", "«", "»", "„", "a", " ", "é", "\n\n", "漢", "."]
    for _ in 0..<2_000 {
      let text = (0..<30).map { _ in pieces[Int(random.next() % 14)] }.joined()
      let bytes = Array(text.utf8)
      var last = 0
      for range in cutQuotations(bytes.span, paragraphs: cutParagraphs(bytes.span)) {
        #expect(!range.isEmpty && range.lowerBound >= last && range.upperBound <= bytes.count)
        #expect(String(validating: bytes[range], as: UTF8.self) != nil)
        last = range.upperBound
      }
    }
  }
}
