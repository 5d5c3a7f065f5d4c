#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Converts bytes in a charset, named as MIME names them, to valid UTF-8; nil for a charset that nobody knows.
///
/// What is declared Western (Windows-1252, Latin-1, ASCII) or UTF-8 is taken for what it is: UTF-8 where it is valid as
/// such, since mislabelled text is common and accidents are not, and else Windows-1252. In other charsets a byte that
/// means nothing becomes U+FFFD.
/// - Complexity: O(bytes)
package func decodeText(_ bytes: [UInt8], charset: String) -> [UInt8]? {
  let name = charset.lowercased()
  if westernCharsets.contains(name) { return isValidUTF8(bytes) ? bytes : decodeText(bytes).bytes }
  guard name.utf8.count <= 40, !name.isEmpty, name.utf8.allSatisfy(isOfName) else { return nil }
  return converted(bytes, from: charsetAliases[name] ?? name)
}

private let westernCharsets: Set<String> = [
  "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp1252",
  "windows-1252", "ansi_x3.4-1968", "utf-8", "utf8", "8bit", "unknown-8bit", "x-unknown",
]

/// Names that mail uses and that converters don't know, or take too narrowly. Source: the WHATWG's Encoding Standard,
/// names and labels.
private let charsetAliases = [
  "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949", "x-sjis": "cp932",
  "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
  "iso-8859-9": "windows-1254", "iso-8859-8-i": "iso-8859-8", "iso-8859-11": "cp874",
  "tis-620": "cp874", "x-mac-roman": "macintosh", "unicode-1-1-utf-7": "utf-7",
  "latin9": "iso-8859-15", "latin-9": "iso-8859-15",
]

private func isOfName(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
}

/// What the converter returns where it stopped, (size_t)-1.
private let noResult = -1

/// The bytes as the system's converter reads them; nil where it doesn't know the charset.
private func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
  guard let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(converter) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 2)
  var input = bytes.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: 4_096)
  var consumed = 0
  while consumed < input.count {
    var left = input.count - consumed
    var room = output.count
    let problem = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress.map { $0 + consumed }
        var to = output.baseAddress
        return iconv(converter, &from, &left, &to, &room) == noResult ? errno : 0
      }
    }
    for index in 0..<(output.count - room) { result.append(UInt8(bitPattern: output[index])) }
    consumed = input.count - left
    if problem != 0, problem != E2BIG {
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      consumed += 1
    }
  }
  return isValidUTF8(result) ? result : Array(String(decoding: result, as: UTF8.self).utf8)
}
