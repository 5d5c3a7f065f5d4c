/// An operator as other systems write it, and what it is here.
struct ForeignOperator {
  enum Kind {
    case near(NearOperator.Scope, ordered: Bool)
    case pattern(String)
    case word(String)
    case atLeast(Int)
    case skipped
  }

  let kind: Kind
  let mended: String

  /// nil for text that no other system reads as an operator.
  init?(_ text: String) {
    let lower = text.lowercased()
    if let found = Self.proximity(lower, text) {
      self = found
    } else if lower.hasPrefix("atleast"), let count = Int(lower.dropFirst(7)), count >= 1 {
      self.init(.atLeast(count), "ATLEAST/\(count) ")
    } else if text.hasSuffix("!"), text.utf8.count > 3,
      text.utf8.dropLast().allSatisfy(ByteClass.isLetter)
    {
      self.init(.pattern(text.dropLast() + "*"), text.dropLast() + "*")
    } else if text.hasSuffix(";"), text.utf8.count > 1 {
      let word = String(text.dropLast())
      self.init(.word(word), word)
    } else if text == ";" {
      self.init(.skipped, "")
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ mended: String) {
    self.kind = kind
    self.mended = mended
  }

  /// `w/5`, `near/5`, `pre/5`, `/5`, `+5`, `/s`, `near5`, `adj5`.
  private static func proximity(_ lower: String, _ text: String) -> ForeignOperator? {
    let prefixes: [(text: String, ordered: Bool)] = [
      ("near/", false), ("pre/", true), ("w/", false), ("/", false), ("+", true),
    ]
    for prefix in prefixes where lower.hasPrefix(prefix.text) {
      let suffix = String(lower.dropFirst(prefix.text.utf8.count))
      let name = prefix.ordered ? "PRE/" : "NEAR/"
      if suffix == "s" || suffix == "p" {
        if lower == text || prefix.text != "+" {
          let scope: NearOperator.Scope = suffix == "s" ? .sentence : .paragraph
          return ForeignOperator(.near(scope, ordered: prefix.ordered), name + suffix)
        }
      } else if let n = Int(suffix), n >= 1, suffix.utf8.allSatisfy(ByteClass.isDigit) {
        return ForeignOperator(.near(.words(n), ordered: prefix.ordered), name + suffix)
      }
    }
    return nil
  }
}

/// A mark standing alone between two words, as in `Gaza - live`.
enum LoneMark {
  /// The statement with the mark and the words beside it as a phrase; without the mark where it has no two neighbours.
  static func mended(_ scanner: Scanner, _ range: SourceRange) -> String {
    let before = word(scanner, endingAt: range.lowerBound)
    let after = word(scanner, startingAt: range.upperBound)
    var bytes = scanner.bytes
    if let before, let after {
      let whole = before.lowerBound..<after.upperBound
      let phrase = "\"" + scanner.text(whole) + "\""
      bytes.replaceSubrange(whole, with: phrase.utf8)
    } else {
      bytes.removeSubrange(range)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    ByteClass.isName(byte) || byte == UInt8(ascii: "'")
  }

  private static func word(_ scanner: Scanner, endingAt place: Int) -> SourceRange? {
    var end = place
    while end > 0, scanner.bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, isPlain(scanner.bytes[start - 1]) { start -= 1 }
    let isWhole = start == 0 || scanner.bytes[start - 1] == 0x20
    return start < end && isWhole ? start..<end : nil
  }

  private static func word(_ scanner: Scanner, startingAt place: Int) -> SourceRange? {
    var start = place
    while start < scanner.bytes.count, scanner.bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < scanner.bytes.count, isPlain(scanner.bytes[end]) { end += 1 }
    let isWhole = end == scanner.bytes.count || scanner.bytes[end] == 0x20
    return start < end && isWhole ? start..<end : nil
  }
}
