import Bytes

/// A mailbox: messages in one file, each after a line that begins with `From `.
///
/// A message ends before the next such line, whatever length it claims. `>From ` at the start of a line stands for
/// `From `, and `>>From ` for `>From `.
/// Source: RFC 4155; J. Zawinski, "mail summary files", for what mailboxes really look like.
package enum MboxFormat: ArticleFormat {
  package static let name = "mbox"
  package static let endings = ["mbox", "mbx"]
  package static let declaresEncoding = true

  /// The first line is `From `, an address and a date, and a header field follows.
  package static func recognises(_ file: FileText) -> Bool {
    guard !hasBinarySignature(file.bytes) else { return false }
    let bytes = file.lineBytes
    return isSeparator(bytes, at: firstContent(bytes))
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    let bytes = file.lineBytes
    var remarks = MailRemarks()
    var start = firstContent(bytes)
    var line = ByteLines.count(bytes, 0..<start) + 1
    while start < bytes.count {
      let message = messageAfter(bytes, start)
      try sink.beginRecord()
      let article = MailArticle(message.bytes, received: message.date)
      if let record = article.record {
        sink.add(record, line: line)
      } else {
        sink.skip(line: line, reason: "the message has neither a subject nor a text")
      }
      remarks.add(article.remarks)
      start = message.end
      line += message.lines
    }
    for note in remarks.notes { sink.note(note) }
  }

  private struct Message {
    /// The message without the separating line, `>From ` undone.
    var bytes: [UInt8] = []
    /// The date of the separating line.
    var date: String?
    /// Where the next message's separating line begins.
    var end: Int
    /// How many lines the message takes, with its separating line.
    var lines = 1
  }

  private static func messageAfter(_ bytes: [UInt8], _ start: Int) -> Message {
    var lines = ByteLines(bytes, start..<bytes.count)
    var message = Message(end: bytes.count)
    if let separator = lines.next() { message.date = date(bytes, separator) }
    var isAfterBlank = false
    var copied = lines.index
    while true {
      let lineStart = lines.index
      guard let line = lines.next() else { break }
      if line.isEmpty {
        isAfterBlank = true
      } else if bytes[line.lowerBound] == UInt8(ascii: ">") {
        if isQuotedFrom(bytes, line) {
          message.bytes += bytes[copied..<lineStart]
          copied = lineStart + 1
        }
        isAfterBlank = false
      } else {
        if isAfterBlank, isSeparator(bytes, at: lineStart) {
          message.end = lineStart
          break
        }
        isAfterBlank = false
      }
      message.lines += 1
    }
    message.bytes += bytes[copied..<message.end]
    return message
  }

  private static func isQuotedFrom(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == UInt8(ascii: ">") { index += 1 }
    return bytes[index..<line.upperBound].starts(with: from)
  }

  private static let from = Array("From ".utf8)

  private static func firstContent(_ bytes: [UInt8]) -> Int {
    bytes.firstIndex { !isBlank($0) } ?? bytes.count
  }

  /// Whether a separating line begins at `index`: one with a time and a year, before a header field.
  private static func isSeparator(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 5 < bytes.count, bytes[index] == UInt8(ascii: "F"),
      bytes[index..<(index + 5)].elementsEqual(from)
    else { return false }
    var lines = ByteLines(bytes, index..<bytes.count)
    guard let line = lines.next(), line.count <= 400, date(bytes, line) != nil,
      let next = lines.next()
    else { return false }
    return MailHeaders.colon(bytes, next) != nil
      || bytes[next].starts(with: Array(">From ".utf8))
  }

  /// `Thu Feb 19 17:18:40 2015`, in a form that dates are read in; nil for a line without such a date.
  private static func date(_ bytes: [UInt8], _ line: Range<Int>) -> String? {
    let words = String(decoding: bytes[line], as: UTF8.self).split(separator: " ")
    guard words.count >= 6, let time = words.firstIndex(where: isTime), time >= 3,
      let year = words[(time + 1)...].first(where: isYear)
    else { return nil }
    let zone = words[(time + 1)...].first { $0.hasPrefix("+") || $0.hasPrefix("-") } ?? ""
    let text = "\(words[time - 1]) \(words[time - 2]) \(year) \(words[time]) \(zone)"
    return NewsDate(parsing: text) == nil ? nil : text
  }

  private static func isTime(_ word: Substring) -> Bool {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.count <= 3
      && parts.allSatisfy { 1...2 ~= $0.utf8.count && $0.allSatisfy(\.isWholeNumber) }
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.utf8.count == 4 && word.allSatisfy(\.isWholeNumber)
  }
}
