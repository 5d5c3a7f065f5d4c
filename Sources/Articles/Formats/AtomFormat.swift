import Bytes

/// Atom: each entry of a feed is an article.
package enum AtomFormat: ArticleFormat {
  package static let name = "Atom"
  package static let endings = ["atom"]
  package static var declaresEncoding: Bool { true }

  package static func recognises(_ file: FileText) -> Bool {
    let root = rootElementName(file.text)
    return root == "feed" || root == "entry"
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    guard let root = WireDocument.root(of: file, &sink) else { return }
    if root.localName == "entry" {
      try add(root, FeedItem.Feed(), &sink)
      return
    }
    let feed = FeedItem.Feed(
      title: root.first("title").map { WireText.line(markup: $0.text) },
      language: root.filled("lang"),
      author: root.first("author").flatMap(FeedItem.person))
    var count = 0
    var child = root.firstChild
    while let node = child {
      child = node.next
      guard node.isElement, node.localName == "entry" else { continue }
      count += 1
      try add(node, feed, &sink)
    }
    if count == 0 {
      try sink.beginRecord()
      sink.skip(line: nil, reason: "the Atom feed holds no entry")
    }
  }

  private static func add(
    _ node: MarkupNode, _ feed: FeedItem.Feed, _ sink: inout RecordSink
  ) throws(Cancelled) {
    try sink.beginRecord()
    let entry = FeedItem(node, of: feed)
    if let reason = entry.reason {
      sink.skip(line: node.line, reason: reason)
    } else {
      sink.add(entry.record.record, line: node.line)
    }
  }
}
