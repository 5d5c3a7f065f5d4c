import Testing

@testable import Articles

struct NationalLettersTests {
  private func read(_ text: String, _ agency: String) -> String {
    String(decoding: withNationalLetters(Array(text.utf8), agency: agency), as: UTF8.self)
  }

  @Test(arguments: [
    // Source: DIN 66003, SEN 850200 and NS 4551-1, position by position.
    ("dpa", "[rger, K|ln, M}nchen, Stra~e", "Ärger, Köln, München, Straße"),
    ("STT", "]bo, M{n, K|k", "Åbo, Män, Kök"), ("ntb", "]s, V{r, [re, R|d", "Ås, Vær, Ære, Rød"),
  ])
  func lettersAreThoseOfTheAgencysCode(agency: String, text: String, expected: String) {
    #expect(read(text, agency) == expected)
  }

  @Test(arguments: [
    ("reuters", "K|ln, M}nchen, Stra~e"), ("dpa", "a table: 1 | 2 | 3 | 4 and f}r, K|ln, S}d"),
    ("dpa", "Köln, M}nchen, f}r, S}d"), ("dpa", "one K|ln only"), ("", "K|ln M}nchen f}r"),
  ])
  func otherTextsStay(agency: String, text: String) {
    #expect(read(text, agency) == text)
  }
}
