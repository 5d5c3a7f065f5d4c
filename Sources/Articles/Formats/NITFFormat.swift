import Bytes

/// NITF, the IPTC's markup for one story of a news agency.
package enum NITFFormat: ArticleFormat {
  package static let name = "NITF"
  package static let endings = ["nitf"]
  package static var declaresEncoding: Bool { true }

  package static func recognises(_ file: FileText) -> Bool {
    rootElementName(file.text)?.lowercased() == "nitf"
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    guard let root = WireDocument.root(of: file, &sink) else { return }
    try sink.beginRecord()
    let story = NITFStory(root).whole
    if story.hasBody {
      sink.add(story.record, line: root.line)
    } else if story["caption"] != nil {
      sink.skip(line: nil, reason: "a NITF document with a picture and its caption but no story")
    } else if story.hasHeadline {
      sink.add(story.record, line: root.line)
    } else {
      sink.skip(line: nil, reason: "the NITF document has neither a headline nor a text")
    }
  }
}
