import Bytes
import CXML

/// Text as news wires hand it over: escaped once too often, indented, with markup or without.
enum WireText {
  /// A text with the entities that another escaping left in it as the characters they name.
  ///
  /// `&amp;apos;` was escaped twice and becomes `'`. What is no well-formed entity stays as it is.
  static func decoded(_ text: String) -> String {
    var text = text
    for _ in 0..<3 {
      guard text.hasByte(UInt8(ascii: "&")), let next = decodedOnce(text) else { break }
      text = next
    }
    return text
  }

  /// The text with its entities read once; nil where it has none.
  private static func decodedOnce(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = entity(in: bytes, at: index) {
        result += bytes[start..<index]
        result.append(contentsOf: Character(scalar).utf8)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    return start == 0 ? nil : String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// The character that an entity stands for, such as `&eacute;`, `&#233;` or `&#xE9;`, and where
  /// the entity ends.
  static func entity(in bytes: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    let last = min(bytes.count, start + 12)
    guard let end = bytes[start..<last].firstIndex(of: UInt8(ascii: ";")), end > start + 2 else {
      return nil
    }
    let name = bytes[start + 1..<end]
    var value: UInt32?
    if name.first == UInt8(ascii: "#") {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let isHex = digits.first == "x" || digits.first == "X"
      value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    } else if name.allSatisfy({ ($0 | 0x20) &- 97 < 26 || $0 &- 48 < 10 }) {
      value = namedEntity(String(decoding: name, as: UTF8.self))
    }
    guard let value, value > 0x1F || value == 9 || value == 10 || value == 13,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }

  private static func namedEntity(_ name: String) -> UInt32? {
    name == "apos" ? 0x27 : htmlEntityLookup(name)?.pointee.value
  }

  /// Whether a text has two ASCII characters next to each other. `String.contains` is
  /// many times slower.
  private static func holds(_ text: String, _ pair: StaticString) -> Bool {
    let (first, second) = pair.withUTF8Buffer { ($0[0], $0[1]) }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == first, byte == second { return true }
      previous = byte
    }
    return false
  }

  /// Whether a text has a tag in it.
  static func hasTags(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == UInt8(ascii: "<"), (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "/") {
        return true
      }
      previous = byte
    }
    return false
  }

  /// One line of a text that may be a piece of HTML, such as a feed's title.
  static func line(markup: String) -> String {
    guard hasTags(markup) else { return line(markup) }
    return line(MarkupDocument.html(fragment: markup).root?.text ?? markup)
  }

  /// A stretch of running text on one line, without the tags of markup that was escaped once too
  /// often.
  static func line(_ text: String) -> String {
    let text = decoded(text)
    if holds(text, "</"), hasTags(text) {
      return collapsed(MarkupDocument.html(fragment: text).root?.text ?? text)
    }
    return collapsed(text)
  }

  /// A text on one line, with one space where there were several.
  static func collapsed(_ text: String) -> String {
    let line = text.onOneLine
    guard holds(line, "  ") else { return line }
    return line.split(separator: " ").joined(separator: " ")
  }

  /// The paragraphs of text without markup, each on one line.
  static func paragraphs(plain text: String) -> [String] {
    let bytes = normalisedBytes(Array(text.utf8))
    return cutParagraphs(bytes.span).map {
      line(String(decoding: bytes[$0], as: UTF8.self))
    }
  }

  /// The paragraphs of one block of markup, each on one line: agencies that set none by elements indent
  /// their first lines, and exports of blogs leave a line blank.
  ///
  /// An indented line begins one only where other lines stand at the margin, as wires set them: by the
  /// same indent throughout, or else after a line that ends a sentence.
  static func paragraphs(block text: String, blankLinesEnd: Bool) -> [String] {
    guard text.utf8.contains(0x0A) else { return nonEmpty([text]) }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let indents = lines.map { $0.allSatisfy(\.isWhitespace) ? nil : indent($0) }
    let later = indents.dropFirst().compactMap { $0 }
    let hasIndents = later.contains { $0 < 2 } && later.contains { $0 > 1 }
    guard hasIndents || blankLinesEnd else { return nonEmpty([text]) }
    let isWire = hasIndents && isIndentedThroughout(later)
    var result: [String] = []
    var paragraph = ""
    var previous: Substring = ""
    for (line, indent) in zip(lines, indents) {
      let endsHere =
        switch indent {
        case nil: blankLinesEnd || isWire
        case let indent?: hasIndents && indent > 1 && (isWire || endsSentence(previous))
        }
      if indent != nil { previous = line }
      if endsHere {
        result.append(paragraph)
        paragraph = ""
      }
      paragraph += line + "\n"
    }
    return nonEmpty(result + [paragraph])
  }

  private static func indent(_ line: Substring) -> Int {
    line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// Whether at least three lines have the same indent and three stand at the margin.
  private static func isIndentedThroughout(_ indents: [Int]) -> Bool {
    let indented = indents.filter { $0 > 1 }
    guard let first = indented.first, indented.count >= 3, indents.count - indented.count >= 3
    else {
      return false
    }
    return indented.allSatisfy { $0 == first }
  }

  private static func endsSentence(_ line: Substring) -> Bool {
    line.last { !$0.isWhitespace }.map { ".!?:\"”»)".contains($0) } == true
  }

  private static func nonEmpty(_ texts: [String]) -> [String] {
    texts.map { line($0) }.filter { !$0.isEmpty }
  }
}
