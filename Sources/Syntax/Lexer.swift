/// Cuts a statement into tokens. Which tokens there are depends on where they stand: in a search,
/// after the first `|`, after a metadata field's colon, or in a command; the lexer sees this from
/// the text alone.
///
/// It never fails: what is wrong is reported, and a token that was probably meant, or `broken`,
/// takes its place.
package struct Lexer {
  let bytes: [UInt8]
  var position = 0
  package internal(set) var tokens: [Token] = []
  var findings: [Finding] = []
  /// Brackets open so far.
  var depth = 0
  /// The depths of the open brackets that hold a list, as in `NEAR/9(a, b)`.
  private var listDepths: [Int] = []
  /// Where the open brackets of a stage are.
  var openArguments: [Int] = []
  /// A quotation, or the brackets of a range, reached the end of the text open.
  package var endsOpen = false
  /// Marks for which no closing mark is left in the text.
  var unclosable: Set<QuoteMark> = []
  /// Lone marks: where their token and their finding are.
  var loneMarks: [(token: Int, finding: Int)] = []
  /// Before this offset no regular expression ends.
  var searchedForSlash = 0
  private let lastClosingBracket: Int

  /// - Complexity: O(n) in the length of the text.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    lastClosingBracket = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
    lexStatement()
    quoteLoneMarks()
  }

  /// Whether the text is sound as far as tokens go.
  package var isSound: Bool { findings.isEmpty }

  private mutating func lexStatement() {
    skipSpace()
    guard position < bytes.count, !lexCommand() else { return }
    lexBinding()
    lexSearch()
  }

  private mutating func lexSearch() {
    while true {
      skipSpace()
      guard position < bytes.count else { return }
      switch bytes[position] {
      case UInt8(ascii: "("):
        depth += 1
        if case .proximity? = tokens.last?.kind { listDepths.append(depth) }
        add(.open, length: 1)
      case UInt8(ascii: ")"):
        if listDepths.last == depth { listDepths.removeLast() }
        depth -= 1
        add(.close, length: 1)
      case UInt8(ascii: ",") where isListComma(position):
        add(.comma, length: 1)
      case UInt8(ascii: "|"):
        if lexPipe() { return lexStages() }
      default:
        lexOperand()
      }
    }
  }

  /// A `|`, true where the stages start; `||`, and `|` inside brackets, are other languages' OR.
  private mutating func lexPipe() -> Bool {
    let double = byte(at: position + 1) == UInt8(ascii: "|")
    if double || (depth > 0 && position < lastClosingBracket) {
      let range = position..<(position + (double ? 2 : 1))
      foreign(range, meant: "OR", spaced: true)
      add(.or, to: range.upperBound)
      return false
    }
    add(.pipe, length: 1)
    return true
  }

  /// Skips space and comments.
  ///
  /// Grammar: layout
  /// Grammar: comment
  mutating func skipSpace() {
    position = layoutEnd(position)
    guard isLastSemicolon(position) else { return }
    let mark = position..<(position + 1)
    report(
      Finding(
        .foreignOperator, mark, [";", ""], edits: [Edit(range: mark, replacement: "")]))
    position = bytes.count
  }

  private func startsComment(_ offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "#") else { return false }
    if offset == 0, byte(at: 1) == UInt8(ascii: "!") { return true }
    return isAfterSpace(offset) && isSpaceOrEnd(offset + 1)
  }

  // MARK: Looking

  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  func isSpaceOrEnd(_ offset: Int) -> Bool {
    offset >= bytes.count || Characters.spaceLength(bytes, offset) > 0
  }

  /// Whether nothing, or a space, stands before an offset.
  func isAfterSpace(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Characters.spaceLength(bytes, start) > 0
  }

  /// Whether the comma at an offset parts a list: directly in its brackets, and not inside a number.
  func isListComma(_ offset: Int) -> Bool {
    guard listDepths.last == depth else { return false }
    return
      !(offset > 0 && Characters.isDigit(bytes[offset - 1])
      && Characters.isDigit(byte(at: offset + 1)))
  }

  /// Whether a `;` stands at an offset with only layout after it, which other languages ask for.
  private func isLastSemicolon(_ offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: ";") && layoutEnd(offset + 1) == bytes.count
  }

  /// Whether a word ends at an offset: a space, a bracket, `|`, an opening quotation mark, the comma
  /// of a list or the end.
  func isBoundary(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case UInt8(ascii: ";"): return isLastSemicolon(offset)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"): return true
    case UInt8(ascii: ","): return isListComma(offset)
    default:
      return Characters.spaceLength(bytes, offset) > 0
        || QuoteMark.opening(bytes, offset) != nil
    }
  }

  /// Where the run of characters without a boundary ends.
  func runEnd(_ start: Int) -> Int {
    var end = start
    while !isBoundary(end) { end += 1 }
    return end
  }

  func string(_ range: SourceRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where space and comments from an offset end.
  func layoutEnd(_ start: Int) -> Int {
    var end = spaceEnd(start)
    while end < bytes.count, startsComment(end) {
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      end = spaceEnd(end)
    }
    return end
  }

  func spaceEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let length = Characters.spaceLength(bytes, end)
      if length == 0 { break }
      end += length
    }
    return end
  }

  func digitsEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, Characters.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Where the name that starts at an offset ends; the offset itself where none starts.
  ///
  /// Grammar: name-text
  func nameEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      let letter = Characters.letterLength(bytes, end)
      if letter > 0 {
        end += letter
      } else if end > start, Characters.isDigit(byte) || byte == UInt8(ascii: "_") {
        end += 1
      } else if end > start, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"),
        end + 1 < bytes.count,
        Characters.isDigit(bytes[end + 1]) || Characters.letterLength(bytes, end + 1) > 0
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  // MARK: Adding

  mutating func add(_ kind: Token.Kind, length: Int) { add(kind, to: position + length) }

  mutating func add(_ kind: Token.Kind, to end: Int) {
    tokens.append(Token(kind, position..<end))
    position = end
  }

  mutating func report(_ finding: Finding) { findings.report(finding) }

  /// Reports an operator of another language and what it would be here.
  mutating func foreign(_ range: SourceRange, meant: String, spaced: Bool = false) {
    var replacement = meant
    if spaced, !isAfterSpace(range.lowerBound) { replacement = " " + replacement }
    if spaced, !isSpaceOrEnd(range.upperBound) { replacement += " " }
    report(
      Finding(
        .foreignOperator, range, [string(range), meant],
        edits: [Edit(range: range, replacement: replacement)]))
  }
}
