import Bytes

/// Text as it is stored: line ends are LF, and a control character other than LF and tab is a
/// space.
///
/// Soft hyphens and everything else stay as they are.
package func normalisedText(_ text: String) -> String {
  if isNormalised(text.utf8Span.span) { return text }
  return String(decoding: normalisedBytes(Array(text.utf8)), as: UTF8.self)
}

private func isNormalised(_ bytes: Span<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    index = bytes.firstPlace(in: index..<bytes.count) { $0.isBelow(0x20) }
    guard index < bytes.count else { return true }
    guard bytes[index] == 0x0A || bytes[index] == 0x09 else { return false }
    index += 1
  }
  return true
}

/// `normalisedText` for bytes.
func normalisedBytes(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var previous: UInt8 = 0
  for byte in bytes {
    switch byte {
    case 0x0D: result.append(0x0A)
    case 0x0A: if previous != 0x0D { result.append(0x0A) }
    case 0x00..<0x20 where byte != 0x09: result.append(0x20)
    default: result.append(byte)
    }
    previous = byte
  }
  return result
}

/// Narrows a range of bytes to what is left without white space (no-break space included) at its
/// ends.
func trimmedRange(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  trimmedRange(bytes.span, range)
}

func trimmedRange(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    if isBlank(bytes[start]) {
      start += 1
    } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
      start += 2
    } else {
      break
    }
  }
  while end > start {
    if isBlank(bytes[end - 1]) {
      end -= 1
    } else if end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
      end -= 2
    } else {
      break
    }
  }
  return start..<end
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

extension String {
  /// Without white space at its ends.
  var trimmedText: String {
    let bytes = utf8Span.span
    let range = trimmedRange(bytes, 0..<bytes.count)
    return range.count == bytes.count ? self : String(bytes: bytes.extracting(range))
  }

  /// Whether there is nothing but white space.
  var isBlankText: Bool {
    let bytes = utf8Span.span
    return trimmedRange(bytes, 0..<bytes.count).isEmpty
  }

  /// Trimmed, with every run of white space as one space.
  var onOneLine: String {
    let text = normalisedText(self).trimmedText
    guard text.hasByte(0x0A) || text.hasByte(0x09) else { return text }
    return text.utf8.split(whereSeparator: isBlank)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
