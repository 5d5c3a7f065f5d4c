import Bytes

/// Stories as North American wires sent them to typesetting machines, one or several in a file.
///
/// Source: ANPA 1312, Wire Service Transmission Guidelines, and what the Associated Press sends by it.
package enum ANPAFormat: ArticleFormat {
  package static let name = "ANPA 1312"
  package static let endings = ["anpa", "tst"]
  package static let declaresEncoding = true

  /// The first message has a header of this kind.
  package static func recognises(_ file: FileText) -> Bool {
    firstTeletypeMessage(file).map(ANPAStory.isHeader) ?? false
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    try readTeletypeMessages(file, into: &sink) { message in
      let story = ANPAStory(message)
      return story.hasText ? story.record : nil
    }
  }
}

/// The first message of a file that begins with one; nil for any other file.
func firstTeletypeMessage(_ file: FileText) -> TeletypeMessage? {
  guard !hasBinarySignature(file.bytes), let start = TeletypeReader.start(file.bytes) else {
    return nil
  }
  var reader = TeletypeReader(Array(file.bytes[start...].prefix(16_384)))
  return reader.next()
}

/// Adds what `read` makes of each of a file's messages; one that it makes nothing of is skipped.
func readTeletypeMessages(
  _ file: FileText, into sink: inout RecordSink, _ read: (TeletypeMessage) -> RawRecord?
) throws(Cancelled) {
  var reader = TeletypeReader(file.bytes)
  var broken = 0
  while let message = reader.next() {
    try sink.beginRecord()
    if let record = read(message) {
      sink.add(record, line: message.line)
      if !message.isWhole { broken += 1 }
    } else {
      sink.skip(line: message.line, reason: "the message has neither a headline nor a story")
    }
  }
  if broken > 0 {
    sink.note("\(counted(broken, "message")) without a sign of its end, read as far as it goes")
  }
}
