import Bytes

/// The XML of the Danish agency Ritzau: an `RBNews`, or a queue's answer with a list of them.
package enum RitzauFormat: ArticleFormat {
  package static let name = "Ritzau XML"
  package static let endings: [String] = []
  package static var declaresEncoding: Bool { true }

  package static func recognises(_ file: FileText) -> Bool {
    let root = rootElementName(file.text)
    return root == "RBNews" || root == "XMLNewsQueuedResponse" || root == "ListOfRBNews"
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    guard let root = WireDocument.root(of: file, &sink) else { return }
    let items = root.localName == "RBNews" ? [root] : root.descendants("RBNews")
    if items.isEmpty {
      try sink.beginRecord()
      sink.skip(line: nil, reason: "a list of Ritzau's without a news item")
    }
    for item in items {
      try sink.beginRecord()
      sink.add(record(item), line: item.line)
    }
  }

  private static func record(_ item: MarkupNode) -> RawRecord {
    var record = WireRecord()
    record.put("id", item.value("NewsID"))
    record.put("headline", item.value("headline"))
    record.put(highlights: item.values("subtitle"))
    var body = WireBody(markup: item.first("content")?.text ?? "")
    let town = item.value("town")
    if let town { body.begin(with: town) }
    record.put(body)
    record.put("byline", item.value("byLine"))
    record.put(date: [item.value("PublishDate")])
    record.put("source", item.value("origin"))
    record.put("section", item.value("section"))
    record.put("version", number: item.value("version"))
    record.put("urgency", number: item.value("Priority"))
    record.put("slugline", item.value("strapline"))
    record.put("dateline", town)
    record.put("genre", item.value("format"))
    record.put("ednote", WireBody(markup: item.first("TilRedaktionen")?.text ?? "").paragraphs)
    let isCanceled = item.value("Annuleret")?.lowercased() == "true"
    record.put("status", isCanceled ? "canceled" : item.value("Status"))
    record.put("keywords", item.first("SubjectKeyword")?.elements.compactMap(\.value) ?? [])
    record.put("replaces", item.value("Replaces"))
    return record.record
  }
}
