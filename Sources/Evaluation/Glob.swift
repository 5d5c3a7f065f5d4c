/// A pattern in which `*` stands for any bytes and `?` for one character.
package struct Glob: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case byte(UInt8)
    case anyCharacter
    case anyText
  }

  private let parts: [Part]
  /// The bytes before the first `*` or `?`.
  package let literalPrefix: [UInt8]

  package init(_ pattern: String) {
    var parts: [Part] = []
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "*"):
        if parts.last != .anyText { parts.append(.anyText) }
      case UInt8(ascii: "?"): parts.append(.anyCharacter)
      default: parts.append(.byte(byte))
      }
    }
    self.parts = parts
    literalPrefix = Array(
      pattern.utf8.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") })
  }

  /// Whether the whole text matches.
  ///
  /// On a mismatch only the latest `*` is tried again one byte further, which is enough for patterns of this kind.
  ///
  /// - Complexity: O(text × pattern) at worst, never exponential.
  package func matches(_ text: Span<UInt8>) -> Bool {
    var at = 0
    var part = 0
    var star: (part: Int, at: Int)?
    while at < text.count {
      if part < parts.count, case .anyText = parts[part] {
        star = (part, at)
        part += 1
      } else if part < parts.count, let width = Self.width(parts[part], text, at) {
        at += width
        part += 1
      } else if let last = star {
        star = (last.part, last.at + 1)
        part = last.part + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    while part < parts.count, case .anyText = parts[part] { part += 1 }
    return part == parts.count
  }

  /// How many bytes of the text a part takes; nil when it doesn't match there.
  private static func width(_ part: Part, _ text: Span<UInt8>, _ at: Int) -> Int? {
    switch part {
    case .byte(let byte): return text[at] == byte ? 1 : nil
    case .anyText: return nil
    case .anyCharacter:
      guard text[at] & 0xC0 != 0x80 else { return nil }
      var end = at + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      return end - at
    }
  }
}
