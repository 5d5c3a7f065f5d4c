import Bytes

/// A single e-mail as mailers save it: header fields, a blank line, and the message.
///
/// Source: RFC 5322 and RFC 2045 to 2049.
package enum EmailFormat: ArticleFormat {
  package static let name = "e-mail"
  package static let endings = ["eml", "emlx"]
  package static let declaresEncoding = true

  /// The file begins with header fields, at least three and nothing else up to a blank line, which name a sender or a
  /// relay and what only mail has. `Date: …` above an article is none.
  package static func recognises(_ file: FileText) -> Bool {
    guard !hasBinarySignature(file.bytes) else { return false }
    let bytes = file.lineBytes
    return isMessage(bytes, from: start(bytes))
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    let bytes = file.lineBytes
    let start = start(bytes)
    try sink.beginRecord()
    let article = MailArticle(start == 0 ? bytes : Array(bytes[start...]))
    if let record = article.record {
      sink.add(record, line: ByteLines.count(bytes, 0..<start) + 1)
    } else {
      sink.skip(line: nil, reason: "the message has neither a subject nor a text")
    }
    for note in article.remarks.notes { sink.note(note) }
  }

  /// Where the header begins: after blank lines, and after the count of bytes that Apple's Mail puts first.
  private static func start(_ bytes: [UInt8]) -> Int {
    var lines = ByteLines(bytes, 0..<min(bytes.count, 16_384))
    var start = 0
    while let line = lines.next() {
      let content = trimmedRange(bytes, line)
      let isCount = !content.isEmpty && bytes[content].allSatisfy { 0x30...0x39 ~= $0 }
      if !content.isEmpty, !isCount || start > 0 { return start }
      start = lines.index
    }
    return 0
  }

  /// Whether header fields of a mail stand at `start`.
  static func isMessage(_ bytes: [UInt8], from start: Int) -> Bool {
    var lines = ByteLines(bytes, start..<min(bytes.count, start + 65_536))
    var signs: Set<String> = []
    var fields = 0
    while let line = lines.next() {
      if trimmedRange(bytes, line).isEmpty { break }
      if bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09, fields > 0 { continue }
      guard let colon = MailHeaders.colon(bytes, line) else { return false }
      fields += 1
      let name = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
      let hasAddress = bytes[colon..<line.upperBound].contains(UInt8(ascii: "@"))
      if let sign = sign(name.trimmedText, hasAddress: hasAddress) { signs.insert(sign) }
      if fields > 200, signs.count >= 3 { break }
    }
    let isSent = signs.contains("from") || signs.contains("relay")
    return fields >= 3 && signs.count >= 3 && isSent
  }

  /// What a field says about its file being mail; fields that other texts have too count only with an address.
  private static func sign(_ name: String, hasAddress: Bool) -> String? {
    switch name {
    case "from", "sender", "reply-to": hasAddress ? "from" : nil
    case "to", "cc", "delivered-to", "envelope-to", "x-original-to": hasAddress ? "to" : nil
    case "received", "return-path", "x-received": "relay"
    case "subject", "date", "message-id", "mime-version": name
    case "content-type", "content-transfer-encoding": "content"
    case "list-id", "list-unsubscribe", "dkim-signature", "newsgroups": name
    default: nil
    }
  }
}
