/// What bytes are as UTF-8.
package enum UTF8Form: Sendable {
  case ascii
  case wellFormed
  case broken

  /// - Complexity: O(bytes), sixteen of ASCII in a step.
  package init(_ bytes: Span<UInt8>) {
    self = .ascii
    var index = 0
    while index < bytes.count {
      index = bytes.firstPlace(in: index..<bytes.count) { $0.isBeyondASCII }
      // Where one such character stands, others are near.
      while index < bytes.count, bytes[index] >= 0x80 {
        let length = wellFormedLength(bytes, at: index)
        guard length > 0 else {
          self = .broken
          return
        }
        self = .wellFormed
        index += length
      }
    }
  }
}

/// Whether bytes are valid UTF-8.
package func isValidUTF8(_ bytes: Span<UInt8>) -> Bool { UTF8Form(bytes) != .broken }

/// Whether bytes are valid UTF-8.
package func isValidUTF8(_ bytes: [UInt8]) -> Bool { isValidUTF8(bytes.span) }

extension String {
  /// The text of UTF-8, with U+FFFD for what is broken.
  package init(bytes: Span<UInt8>) {
    let form = UTF8Form(bytes)
    if form == .broken {
      self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    } else {
      self.init(copying: UTF8Span(unchecked: bytes, isKnownASCII: form == .ascii))
    }
  }
}

/// The length of the well-formed UTF-8 character that begins at `index`; 0 where none does.
///
/// Source: the Unicode Standard, table 3-7, Well-Formed UTF-8 Byte Sequences.
func wellFormedLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
  let first = bytes[index]
  func has(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
    index + offset < bytes.count && range.contains(bytes[index + offset])
  }
  switch first {
  case 0..<0x80: return 1
  case 0xC2...0xDF: return has(1, 0x80...0xBF) ? 2 : 0
  case 0xE0...0xEF:
    let second: ClosedRange<UInt8> =
      first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
    return has(1, second) && has(2, 0x80...0xBF) ? 3 : 0
  case 0xF0...0xF4:
    let second: ClosedRange<UInt8> =
      first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
    return has(1, second) && has(2, 0x80...0xBF) && has(3, 0x80...0xBF) ? 4 : 0
  default: return 0
  }
}
