import Bytes

/// The Reuters-21578 collection: articles of 1987 in an SGML that no XML parser reads.
///
/// Source: D. Lewis, "Reuters-21578 text categorization test collection, distribution 1.0", README, 1997.
package enum ReutersSGMLFormat: ArticleFormat {
  package static let name = "Reuters-21578"
  package static let endings = ["sgm", "sgml"]
  package static let declaresEncoding = true

  /// A `REUTERS` element stands first, or behind the collection's document type.
  package static func recognises(_ file: FileText) -> Bool {
    let start = Array(file.text.prefix(4_096))
    guard let story = find(open, in: start, from: 0) else { return false }
    let before = trimmedRange(start, 0..<story)
    return before.isEmpty || start[before].starts(with: Array("<!DOCTYPE lewis".utf8))
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    let text = file.text
    if file.encoding == .windows1252 || file.strayBytes > 0 {
      sink.note("some bytes are not UTF-8; read as Windows-1252")
    }
    var unclosed = 0
    var line = 1
    var counted = 0
    var index = find(open, in: text, from: 0) ?? text.count
    while index < text.count {
      line += ByteLines.count(text, counted..<index)
      counted = index
      try sink.beginRecord()
      let next = find(open, in: text, from: index + open.count) ?? text.count
      let close = find(end, in: text, from: index, until: next)
      if close == nil { unclosed += 1 }
      let story = ReutersStory(text, index..<(close ?? next))
      if let record = story.record {
        sink.add(record, line: line)
      } else {
        sink.skip(line: line, reason: "the article has neither a title nor a body")
      }
      index = next
    }
    if unclosed > 0 {
      sink.note(
        "\(Articles.counted(unclosed, "article")) without its end tag, read as far as it goes")
    }
  }

  private static let open = Array("<REUTERS ".utf8)
  private static let end = Array("</REUTERS>".utf8)

  /// The offset of `mark` from `start` on; nil if it is nowhere. A `<` begins it.
  private static func find(
    _ mark: [UInt8], in text: [UInt8], from start: Int, until limit: Int = .max
  ) -> Int? {
    text.withUnsafeBufferPointer { buffer in
      var index = start
      let end = min(limit, buffer.count)
      while index + mark.count <= end {
        if buffer[index] == mark[0] {
          var length = 1
          while length < mark.count, buffer[index + length] == mark[length] { length += 1 }
          if length == mark.count { return index }
        }
        index += 1
      }
      return nil
    }
  }
}
