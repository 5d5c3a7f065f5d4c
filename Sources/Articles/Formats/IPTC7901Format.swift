import Bytes

/// Stories as European wires sent them, one or several in a file.
///
/// Source: IPTC 7901, The Text Transmission Format, and what the Deutsche Presse-Agentur sends by it.
package enum IPTC7901Format: ArticleFormat {
  package static let name = "IPTC 7901"
  package static let endings = ["iptc", "7901"]
  package static let declaresEncoding = true

  /// The first message has a header of this kind.
  package static func recognises(_ file: FileText) -> Bool {
    firstTeletypeMessage(file).map(IPTC7901Story.isHeader) ?? false
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    try readTeletypeMessages(file, into: &sink) { message in
      let story = IPTC7901Story(message)
      return story.hasText ? story.record : nil
    }
  }
}
