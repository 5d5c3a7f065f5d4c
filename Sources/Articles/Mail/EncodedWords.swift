import Bytes

/// The text of a header's value: encoded words are decoded, and other bytes read as what they are.
///
/// White space between encoded words is no part of the text; neighbours of one charset are decoded together, since
/// some mailers cut them within a character. Encoded words with spaces in them are read too.
/// Source: RFC 2047; RFC 2231, section 5.
/// - Parameter unknownCharset: called with the name of a charset that nobody knows; its bytes are then read as if none
///   were given.
/// - Complexity: O(bytes)
func decodedHeader(_ bytes: [UInt8], unknownCharset: (String) -> Void = { _ in }) -> String {
  var result = ""
  var plain: [UInt8] = []
  var pending: (charset: String, bytes: [UInt8])?
  func endPending() {
    guard let (charset, bytes) = pending else { return }
    pending = nil
    if let text = decodeText(bytes, charset: charset) {
      result += String(decoding: text, as: UTF8.self)
    } else {
      unknownCharset(charset)
      result += String(decoding: decodeText(bytes).bytes, as: UTF8.self)
    }
  }
  func endPlain() {
    result += String(decoding: decodeText(plain).bytes, as: UTF8.self)
    plain.removeAll(keepingCapacity: true)
  }
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "="), let word = EncodedWord(bytes, at: index) {
      let isNeighbour = pending != nil && plain.allSatisfy(isBlank)
      if isNeighbour {
        plain.removeAll(keepingCapacity: true)
        if pending?.charset == word.charset {
          pending?.bytes += word.bytes
        } else {
          endPending()
          pending = (word.charset, word.bytes)
        }
      } else {
        endPending()
        endPlain()
        pending = (word.charset, word.bytes)
      }
      index = word.end
    } else {
      plain.append(bytes[index])
      index += 1
    }
  }
  endPending()
  endPlain()
  return result
}

/// One `=?charset?encoding?text?=`.
private struct EncodedWord {
  var charset: String
  var bytes: [UInt8]
  /// Where what follows begins.
  var end: Int

  /// The standard allows 75 bytes; mailers that ignore it put a whole subject into one word.
  private static let longest = 2_000

  init?(_ source: [UInt8], at start: Int) {
    let limit = min(source.count, start + Self.longest)
    let mark = UInt8(ascii: "?")
    guard start + 1 < limit, source[start + 1] == mark else { return nil }
    var index = start + 2
    while index < limit, index - start < 60, source[index] > 0x20, source[index] != mark {
      index += 1
    }
    guard index + 2 < limit, index > start + 2, source[index] == mark, source[index + 2] == mark
    else { return nil }
    let name = source[(start + 2)..<index].prefix { $0 != UInt8(ascii: "*") }
    charset = String(decoding: name, as: UTF8.self).lowercased()
    let encoding = source[index + 1] | 0x20
    guard encoding == UInt8(ascii: "q") || encoding == UInt8(ascii: "b") else { return nil }
    let text = index + 3
    index = text
    while index + 1 < limit, !(source[index] == mark && source[index + 1] == UInt8(ascii: "=")) {
      index += 1
    }
    guard index + 1 < limit else { return nil }
    end = index + 2
    if encoding == UInt8(ascii: "b") {
      bytes = decodedBase64(source[text..<index])
    } else {
      let spaced = source[text..<index].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      bytes = decodedQuotedPrintable(spaced[...])
    }
  }
}
