/// The text with nothing in it that a terminal would obey or that would reorder what is read.
///
/// Control characters become visible signs (U+2400 and after; C1 controls U+FFFD), a tab, a lone
/// carriage return, and the separators U+2028 and U+2029 a space; a carriage return before a line
/// feed and the directional controls of Unicode are dropped. Line feeds stay.
///
/// - Returns: `text` itself where nothing had to change.
/// - Complexity: O(bytes).
package func safeForTerminal(_ text: String) -> String {
  var copy = text
  guard copy.withUTF8({ !isSafe($0.span) }) else { return text }
  var safe = String.UnicodeScalarView()
  var scalars = text.unicodeScalars.makeIterator()
  var next = scalars.next()
  while let scalar = next {
    next = scalars.next()
    switch scalar.value {
    case 0x0A: safe.append(scalar)
    case 0x0D where next == "\n": continue
    case 0x09, 0x0D, 0x2028, 0x2029: safe.append(" ")
    case 0..<0x20: safe.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: safe.append("\u{2421}")
    case 0x80...0x9F: safe.append("\u{FFFD}")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
    default: safe.append(scalar)
    }
  }
  return String(safe)
}

private func isSafe(_ text: Span<UInt8>) -> Bool {
  for index in 0..<text.count {
    let byte = text[index]
    if byte < 0x20 {
      if byte != 0x0A { return false }
    } else if byte >= 0x7F {
      if byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 {
        guard isSafe(DecodedScalar(in: text, at: index).value) else { return false }
      }
    }
  }
  return true
}

private func isSafe(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
  default: true
  }
}
