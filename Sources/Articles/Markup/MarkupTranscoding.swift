import CXML

/// The bytes of a page as UTF-8, out of an encoding by its name; nil for an encoding that libxml2 doesn't know.
///
/// A byte that the encoding doesn't have becomes U+FFFD, and the rest is read on: the parser itself would end there.
/// - Complexity: O(bytes)
func transcoded(_ bytes: [UInt8], from name: String) -> [UInt8]? {
  guard let handler = xmlFindCharEncodingHandler(commonName[name] ?? name) else { return nil }
  defer { xmlCharEncCloseFunc(handler) }
  // Without this libxml2 writes of each wrong byte to the standard error.
  xmlSetStructuredErrorFunc(nil) { _, _ in }
  defer { xmlSetStructuredErrorFunc(nil, nil) }
  guard let output = xmlBufferCreateSize(bytes.count + bytes.count / 2 + 64) else { return nil }
  defer { xmlBufferFree(output) }
  var bytes = bytes
  bytes.withUnsafeMutableBytes { source in
    guard let input = xmlBufferCreateStatic(source.baseAddress, source.count) else { return }
    defer { xmlBufferFree(input) }
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      let result = xmlCharEncInFunc(handler, output, input)
      if xmlBufferLength(input) == 0 { break }
      if result < 0 || xmlBufferLength(input) == before {
        xmlBufferAdd(output, [0xEF, 0xBF, 0xBD], 3)
        xmlBufferShrink(input, 1)
      }
    }
  }
  return Array(
    UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output))))
}

/// Text that is nearly UTF-8, with U+FFFD for what breaks it; nil for text that is no UTF-8 to speak of.
///
/// Pages are cut within a character, or have a comment in another encoding; such a page is still UTF-8 where its
/// longer sequences are more often right than wrong.
func repairedUTF8(_ bytes: [UInt8]) -> [UInt8]? {
  var right = 0
  var wrong = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    guard byte >= 0x80 else {
      index += 1
      continue
    }
    let length = byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
    let end = index + length
    if length > 0, end <= bytes.count,
      bytes[index + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 })
    {
      right += 1
      index = end
    } else {
      wrong += 1
      index += 1
    }
  }
  return right > wrong ? Array(String(decoding: bytes, as: UTF8.self).utf8) : nil
}

/// What the names that pages use stand for where pages hold more than the named encoding has.
///
/// Source: the WHATWG's Encoding Standard, “Names and labels”.
private let commonName = [
  "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
  "ms_kanji": "CP932", "windows-31j": "CP932", "gb2312": "GB18030", "gb_2312-80": "GB18030",
  "gbk": "GB18030", "x-gbk": "GB18030", "euc-kr": "CP949", "ks_c_5601-1987": "CP949",
  "ksc5601": "CP949", "iso-8859-9": "CP1254", "latin5": "CP1254", "big5": "BIG5-HKSCS",
  "tis-620": "CP874", "iso-8859-11": "CP874", "windows-874": "CP874", "x-euc-jp": "EUC-JP",
  "cp1251": "CP1251", "x-cp1251": "CP1251", "win-1251": "CP1251", "koi8-ru": "KOI8-U",
  "windows-1252": "CP1252",
]
