/// Where a JSON document breaks, and what of it is whole before that.
struct JSONFault: Equatable {
  /// The line on which the first byte that can't stand there is, or the last line of a document that ends too early; from 1.
  var line: Int
  /// Whether the document ends before all is closed.
  var isTruncated: Bool
  /// The document up to the last whole object of its outermost list, with what is open then closed; nil where there
  /// is no such object.
  var whole: [UInt8]?

  /// Looks for the first fault in the order of the bytes; nil for a document whose brackets, strings, numbers and
  /// commas are in order. What a string's escapes or a number's size mean is not looked at.
  ///
  /// - Complexity: O(bytes); O(depth) memory.
  init?(_ text: [UInt8]) {
    var scan = JSONFaultScan(text)
    guard let fault = scan.fault() else { return nil }
    line = 1
    for byte in text[..<min(fault, text.count)] where byte == 0x0A { line += 1 }
    isTruncated = fault >= text.count
    whole = scan.whole
  }
}

private struct JSONFaultScan {
  private enum Expected { case value, firstValue, key, firstKey, colon, comma }

  private let text: [UInt8]
  private var index = 0
  /// The brackets that are open.
  private var open: [UInt8] = []
  /// The end of the last object that lies directly in a list, and the brackets open there.
  private var lastWhole: (end: Int, open: [UInt8])?

  init(_ text: [UInt8]) { self.text = text }

  var whole: [UInt8]? {
    lastWhole.map { text[..<$0.end] + $0.open.reversed().map { $0 == brace ? 0x7D : 0x5D } }
  }

  private let brace = UInt8(ascii: "{")
  private let bracket = UInt8(ascii: "[")

  mutating func fault() -> Int? {
    var expected = Expected.value
    while true {
      while index < text.count, isBlank(text[index]) { index += 1 }
      guard index < text.count else {
        return expected == .comma && open.isEmpty ? nil : index
      }
      let byte = text[index]
      switch (expected, byte) {
      case (.value, brace), (.firstValue, brace), (.value, bracket), (.firstValue, bracket):
        open.append(byte)
        index += 1
        expected = byte == brace ? .firstKey : .firstValue
      case (.firstValue, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")):
        close()
        expected = .comma
      case (.comma, UInt8(ascii: "]")) where open.last == bracket,
        (.comma, UInt8(ascii: "}")) where open.last == brace:
        close()
      case (.comma, UInt8(ascii: ",")) where !open.isEmpty:
        index += 1
        expected = open.last == brace ? .key : .value
      case (.colon, UInt8(ascii: ":")):
        index += 1
        expected = .value
      case (.key, UInt8(ascii: "\"")), (.firstKey, UInt8(ascii: "\"")):
        guard skipString() else { return index }
        expected = .colon
      case (.value, UInt8(ascii: "\"")), (.firstValue, UInt8(ascii: "\"")):
        guard skipString() else { return index }
        expected = .comma
      case (.value, _), (.firstValue, _):
        guard skipLiteral() else { return index }
        expected = .comma
      default: return index
      }
    }
  }

  private mutating func close() {
    let isObject = open.removeLast() == brace
    index += 1
    if isObject, open.last == bracket, open.count <= lastWhole?.open.count ?? Int.max {
      lastWhole = (index, open)
    }
  }

  /// Goes behind a string; at a fault stays on it.
  private mutating func skipString() -> Bool {
    index += 1
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        index += 1
        return true
      case UInt8(ascii: "\\"): index = min(index + 2, text.count)
      case 0..<0x20: return false
      default: index += 1
      }
    }
    return false
  }

  private mutating func skipLiteral() -> Bool {
    let start = index
    while index < text.count, !isBlank(text[index]), !isDelimiter(text[index]) { index += 1 }
    let word = String(decoding: text[start..<index], as: UTF8.self)
    if ["true", "false", "null"].contains(word) || isNumber(text[start..<index]) { return true }
    // What is broken off at the end may be the beginning of a literal.
    if index < text.count { index = start }
    return false
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), bracket, brace]
      .contains(byte)
  }

  /// RFC 8259, section 6.
  private func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int {
      let count = rest.prefix { 0x30...0x39 ~= $0 }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, whole == 1 || !isZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
