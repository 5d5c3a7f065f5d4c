/// The marks that open a quotation, and what closes each.
enum QuoteMark: CaseIterable {
  case straight, curly, guillemet, low

  var opening: [UInt8] {
    switch self {
    case .straight: [0x22]
    case .curly: [0xE2, 0x80, 0x9C]
    case .guillemet: [0xC2, 0xAB]
    case .low: [0xE2, 0x80, 0x9E]
    }
  }

  /// The marks that close it, the usual one first.
  var closing: [[UInt8]] {
    switch self {
    case .straight: [[0x22]]
    case .curly: [[0xE2, 0x80, 0x9D], [0x22]]
    case .guillemet: [[0xC2, 0xBB]]
    case .low: [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D]]
    }
  }

  /// The mark that opens at an offset, if one does.
  static func opening(_ bytes: [UInt8], _ offset: Int) -> QuoteMark? {
    switch bytes[offset] {
    case 0x22: return .straight
    case 0xC2: return matches([0xC2, 0xAB], bytes, offset) ? .guillemet : nil
    case 0xE2:
      if matches([0xE2, 0x80, 0x9C], bytes, offset) { return .curly }
      return matches([0xE2, 0x80, 0x9E], bytes, offset) ? .low : nil
    default: return nil
    }
  }

  /// The length of the closing mark at an offset, 0 where none closes.
  func closingLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    let byte = bytes[offset]
    guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 else { return 0 }
    for mark in closing where QuoteMark.matches(mark, bytes, offset) { return mark.count }
    return 0
  }

  private static func matches(_ mark: [UInt8], _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + mark.count <= bytes.count else { return false }
    for (index, byte) in mark.enumerated() where bytes[offset + index] != byte { return false }
    return true
  }
}
