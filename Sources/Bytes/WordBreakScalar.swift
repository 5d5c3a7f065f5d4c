/// One scalar of UTF-8 text, and the bytes that it takes.
struct DecodedScalar {
  var value: UInt32
  var start: Int
  var end: Int

  /// Decodes the scalar at `start`; a byte that begins no well-formed sequence is U+FFFD alone.
  ///
  /// Well-formed is what The Unicode Standard's table 3-7 lists.
  @inline(__always)
  init(in text: Span<UInt8>, at start: Int) {
    self.start = start
    let first = text[start]
    if first < 0x80 {
      value = UInt32(first)
      end = start + 1
    } else {
      (value, end) = Self.decodeLong(text, first, start)
    }
  }

  private static func decodeLong(
    _ text: Span<UInt8>, _ first: UInt8, _ start: Int
  ) -> (value: UInt32, end: Int) {
    func continuation(_ offset: Int) -> UInt32? {
      guard offset < text.count - start, text[start + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(text[start + offset] & 0x3F)
    }
    let damaged = (value: UInt32(0xFFFD), end: start + 1)
    guard first >= 0xC2, first < 0xF5, let second = continuation(1) else { return damaged }
    let lead = UInt32(first)
    if first < 0xE0 { return ((lead & 0x1F) << 6 | second, start + 2) }
    guard let third = continuation(2) else { return damaged }
    if first < 0xF0 {
      let value = (lead & 0x0F) << 12 | second << 6 | third
      return value < 0x800 || 0xD800...0xDFFF ~= value ? damaged : (value, start + 3)
    }
    guard let fourth = continuation(3) else { return damaged }
    let value = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
    return 0x10000...0x10FFFF ~= value ? (value, start + 4) : damaged
  }
}
