import Testing

@testable import Articles

struct TextUnitsTests {
  private func units(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return textUnits(bytes).map {
      "\($0.paragraph) " + String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func linesAreUnits() {
    #expect(units("One.\n  Two. \nThree.") == ["0 One.", "1 Two.", "2 Three."])
    #expect(units("One.\nTwo.\n\nThree.\n\n") == ["0 One.", "0 Two.", "1 Three."])
    #expect(units(" \n\u{A0}\n").isEmpty)
  }

  @Test func wrappedParagraphsStayWhole() {
    let line = "these words fill a line of some seventy letters and then they go on"
    #expect(
      units("\(line)\n\(line)\nto here.\n\nNext.") == ["0 \(line)\n\(line)\nto here.", "1 Next."])
  }
}
