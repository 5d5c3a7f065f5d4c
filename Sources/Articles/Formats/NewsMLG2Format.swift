import Bytes

/// NewsML-G2, the IPTC's format for items of any medium, by themselves or in a message.
package enum NewsMLG2Format: ArticleFormat {
  package static let name = "NewsML-G2"
  package static let endings = ["newsml"]
  package static var declaresEncoding: Bool { true }

  package static func recognises(_ file: FileText) -> Bool {
    guard let root = rootElementName(file.text) else { return false }
    return root == "newsItem" || root == "newsMessage" || reason(root) != nil
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    guard let root = WireDocument.root(of: file, &sink) else { return }
    if root.localName == "newsItem" {
      try read([NewsMLG2Item(root)], [root], of: root, into: &sink)
    } else if root.localName == "newsMessage" {
      let nodes = root.descendants { node in
        node.localName == "newsItem" && node.parent?.localName == "itemSet"
      }
      if nodes.isEmpty {
        try sink.beginRecord()
        let inner = root.first("itemSet")?.elements.first?.localName
        sink.skip(
          line: nil,
          reason: inner.flatMap(reason) ?? "a NewsML-G2 message without a news item")
        return
      }
      try read(nodes.map { NewsMLG2Item($0) }, nodes, of: root, into: &sink)
    } else if let reason = reason(root.localName) {
      try sink.beginRecord()
      sink.skip(line: nil, reason: reason)
    }
  }

  /// Adds the items that are articles. The captions of pictures that a message carries beside a
  /// single text are that text's.
  private static func read(
    _ items: [NewsMLG2Item], _ nodes: [MarkupNode], of root: MarkupNode, into sink: inout RecordSink
  ) throws(Cancelled) {
    let isOneText = items.count { $0.record.hasBody } == 1
    let pictures = items.filter { $0.isPicture && $0.reason != nil }
    for (item, node) in zip(items, nodes) {
      if isOneText, item.isPicture, item.reason != nil, !item.captions.isEmpty { continue }
      try sink.beginRecord()
      if let reason = item.reason {
        sink.skip(line: items.count == 1 ? nil : node.line, reason: reason)
        continue
      }
      var item = item
      if isOneText, item.record.hasBody { item.add(captions: pictures.flatMap(\.captions)) }
      sink.add(item.record.record, line: node.line)
    }
  }

  /// Why an item of another kind than news holds no article; nil for what NewsML-G2 doesn't have.
  private static func reason(_ root: String) -> String? {
    switch root {
    case "packageItem": "a NewsML-G2 package, which refers to other items and holds no article"
    case "planningItem": "a NewsML-G2 planning item holds no article"
    case "knowledgeItem": "a NewsML-G2 knowledge item holds no article"
    case "conceptItem": "a NewsML-G2 concept item holds no article"
    case "catalogItem": "a NewsML-G2 catalogue holds no article"
    case "groupSet": "a group set without its NewsML-G2 package, which refers to other items"
    case "contentMeta", "itemMeta":
      "metadata without their NewsML-G2 item (\(root)), which hold no article"
    default: nil
    }
  }
}
