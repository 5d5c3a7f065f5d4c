import Bytes
import LedeTestSupport
import Testing

@Suite struct ParagraphCutterTests {
  private func paragraphs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return cutParagraphs(bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func `a blank line ends a paragraph and lone line ends do not`() {
    #expect(paragraphs("a\nb\n\nc\n\n\n\nd\n") == ["a\nb", "c", "d"])
    #expect(paragraphs("\n\n  a \n\nb\t\n\n") == ["a", "b"])
  }

  @Test func `every kind of line end counts`() {
    #expect(paragraphs("a\r\nb\r\n\r\nc") == ["a\r\nb", "c"])
    #expect(paragraphs("a\rb\r\rc") == ["a\rb", "c"])
    #expect(paragraphs("a\r\nb") == ["a", "b"])
  }

  @Test func `a blank line may hold spaces`() {
    #expect(paragraphs("a\nb\n \t\u{A0}\u{3000}\nc") == ["a\nb", "c"])
  }

  @Test func `without blank lines every line is a paragraph`() {
    #expect(paragraphs("One.\nTwo is longer.\n  Three.") == ["One.", "Two is longer.", "Three."])
    #expect(paragraphs("\n\none line\n\n") == ["one line"])
  }

  @Test func `nothing comes of nothing`() {
    for text in ["", " ", "\n", "\r\n\r\n", "\u{A0}\n\u{2009}"] {
      #expect(paragraphs(text).isEmpty)
    }
  }

  @Test func `hard-wrapped lines stay together and an indent begins a paragraph`() {
    let first = [
      "The council of the small town met on Monday to talk about the",
      "bridge that the flood of last winter had carried away, and it",
      "resolved that a new one would be built further up the river.",
    ].joined(separator: "\n")
    let second = [
      "Nobody spoke against the plan, although the mayor had thought",
      "that many would.",
    ].joined(separator: "\n")
    #expect(paragraphs(first + "\n   " + second) == [first, second])
  }

  @Test func `short last lines before indents do not hide the wrapping`() {
    let paragraphs = [
      "The ministry said that it had sold\nthe old mill to a firm of builders from the next county,\nwhich paid in cash.",
      "The builders plan flats.",
      "Work begins in the spring of the year after the next one\nand ends, if all goes well, two summers later, a spokesman\nsaid.",
    ]
    #expect(self.paragraphs(paragraphs.joined(separator: "\n    ")) == paragraphs)
  }

  @Test func `accented letters count as one character of a line`() {
    let text = """
      Čtyři řidiči přežili těžkou nehodu, při níž se převrátil
      žlutý autobus, který jel z města přes širokou řeku směrem
      k hranicím, oznámil večer mluvčí.
      """
    #expect(paragraphs(text) == [text])
  }

  @Test func `long lines that all end sentences are paragraphs though they are alike in length`() {
    let lines = (1...5).map {
      "Paragraph number \($0) of the story has one sentence of about this size."
    }
    #expect(paragraphs(lines.joined(separator: "\n")) == lines)
  }

  @Test func `lines of very different lengths are paragraphs`() {
    let lines = [
      "A headline without a stop",
      "A first paragraph that is long enough to be wrapped, yet is not",
      "Short", String(repeating: "long ", count: 60) + "end.",
    ]
    #expect(paragraphs(lines.joined(separator: "\n")) == lines)
  }

  @Test func `ranges are ordered, trimmed and cover every visible byte, whatever the bytes`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<3_000 {
      let alphabet: [UInt8] = [
        0x0A, 0x0A, 0x0D, 0x20, 0x61, 0x2E, 0xC2, 0xA0, 0xE2, 0x80, 0x89, 0xFF,
      ]
      let count = Int.random(in: 0...60, using: &random)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random)! }
      var position = 0
      for range in cutParagraphs(bytes.span) {
        #expect(range.lowerBound >= position && !range.isEmpty)
        #expect(!bytes[position..<range.lowerBound].contains(0x61), "\(bytes)")
        #expect(![0x0A, 0x0D, 0x20].contains(bytes[range.lowerBound]), "\(bytes)")
        #expect(![0x0A, 0x0D, 0x20].contains(bytes[range.upperBound - 1]), "\(bytes)")
        position = range.upperBound
      }
      #expect(!bytes[position...].contains(0x61), "\(bytes)")
    }
  }
}
