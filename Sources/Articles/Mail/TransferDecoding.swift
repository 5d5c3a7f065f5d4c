/// How the bytes of a mail's part were made fit for travel.
enum TransferEncoding {
  case identity, quotedPrintable, base64

  init(_ name: String?) {
    switch name?.onOneLine.lowercased() {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .identity
    }
  }

  func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .identity: Array(bytes)
    case .quotedPrintable: decodedQuotedPrintable(bytes)
    case .base64: decodedBase64(bytes)
    }
  }
}

/// Source: RFC 2045, section 6.7. A `=` that begins no code stays as it is.
func decodedQuotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    guard byte == UInt8(ascii: "=") else {
      result.append(byte)
      continue
    }
    if index + 1 < bytes.endIndex, let high = hexDigit(bytes[index]),
      let low = hexDigit(bytes[index + 1])
    {
      result.append(high << 4 | low)
      index += 2
      continue
    }
    // A soft line break, perhaps with spaces that were added on the way.
    var end = index
    while end < bytes.endIndex, end - index < 100, bytes[end] == 0x20 || bytes[end] == 0x09 {
      end += 1
    }
    if end < bytes.endIndex, bytes[end] == 0x0D { end += 1 }
    if end == bytes.endIndex {
      index = end
    } else if bytes[end] == 0x0A {
      index = end + 1
    } else {
      result.append(byte)
    }
  }
  return result
}

/// Source: RFC 4648, section 4, and RFC 2045, section 6.8: what is no character of base64 is passed over.
func decodedBase64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  for byte in bytes {
    if byte == UInt8(ascii: "=") {
      // The end of one text; another may follow.
      bits = 0
      count = 0
      continue
    }
    guard let value = base64Digit(byte) else { continue }
    bits = bits << 6 | value
    count += 6
    if count >= 8 {
      count -= 8
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      bits &= (1 << UInt32(count)) - 1
    }
  }
  return result
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

private func base64Digit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x41...0x5A: UInt32(byte) - 0x41
  case 0x61...0x7A: UInt32(byte) - 0x61 + 26
  case 0x30...0x39: UInt32(byte) - 0x30 + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}
