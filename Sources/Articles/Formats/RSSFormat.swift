import Bytes

/// RSS in all its versions, RDF ones and WordPress' exports among them: each item is an article.
package enum RSSFormat: ArticleFormat {
  package static let name = "RSS"
  package static let endings = ["rss", "rdf", "wxr"]
  package static var declaresEncoding: Bool { true }

  package static func recognises(_ file: FileText) -> Bool {
    switch rootElementName(file.text) {
    case "rss", "RSS", "RDF", "channel": true
    default: false
    }
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    guard let root = WireDocument.root(of: file, &sink) else { return }
    let channel =
      root.localName == "channel" ? root : root.elements.first { $0.localName == "channel" }
    let feed = FeedItem.Feed(
      title: channel?.elements.first { $0.localName == "title" && FeedVocabulary($0) == .core }
        .map { WireText.line(markup: $0.text) },
      language: channel?.value("language") ?? root.filled("lang"))
    let isWordPress = channel?.elements.contains { $0.localName == "wxr_version" } ?? false
    var count = 0
    var holder: MarkupNode? = channel ?? root
    while let parent = holder {
      var child = parent.firstChild
      while let node = child {
        child = node.next
        guard node.isElement, node.localName == "item" else { continue }
        count += 1
        try sink.beginRecord()
        let item = FeedItem(node, of: feed, isWordPress: isWordPress)
        if let reason = item.reason {
          sink.skip(line: node.line, reason: reason)
        } else {
          sink.add(item.record.record, line: node.line)
        }
      }
      // RSS 1.0 has its items beside the channel.
      holder = parent == root ? nil : root
    }
    if count == 0 {
      try sink.beginRecord()
      let isFeed = channel != nil
      sink.skip(
        line: nil,
        reason: isFeed ? "the RSS feed holds no item" : "RDF data without a feed's items")
    }
  }
}
