import Bytes

/// NewsML 1, the IPTC's format before NewsML-G2, in a file with one item or several.
package enum NewsML1Format: ArticleFormat {
  package static let name = "NewsML 1"
  package static let endings: [String] = []
  package static var declaresEncoding: Bool { true }

  package static func recognises(_ file: FileText) -> Bool {
    let root = rootElementName(file.text)
    return root == "NewsML" || root == "NewsItem"
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    guard let root = WireDocument.root(of: file, &sink) else { return }
    let nodes =
      root.localName == "NewsItem"
      ? [root]
      : root.descendants {
        $0.localName == "NewsItem" && ($0.parent == root || $0.parent?.localName == "NewsComponent")
      }
    if nodes.isEmpty {
      try sink.beginRecord()
      let isCatalogue = root.first("Catalog") != nil || root.first("TopicSet") != nil
      let reason =
        isCatalogue
        ? "a NewsML catalogue or set of topics holds no article" : "NewsML without a news item"
      sink.skip(line: nil, reason: reason)
    }
    for node in nodes where isOutermost(node, root) {
      let item = NewsML1Item(node)
      let articles = item.articles
      if articles.isEmpty {
        try sink.beginRecord()
        sink.skip(line: nodes.count == 1 ? nil : node.line, reason: item.reason)
      }
      for article in articles {
        try sink.beginRecord()
        sink.add(article.record.record, line: article.line)
      }
    }
  }

  /// Whether no other item holds the item; one that does reads it as its own.
  private static func isOutermost(_ node: MarkupNode, _ root: MarkupNode) -> Bool {
    var parent = node.parent
    while let current = parent, current.isElement {
      if current.localName == "NewsItem" { return false }
      parent = current.parent
    }
    return true
  }
}
