import Bytes

/// One article as running text, its zones found by how its lines look.
package enum PlainTextFormat: ArticleFormat {
  package static let name = "plain text"
  package static let endings = ["txt", "text"]

  package static func recognises(_ file: FileText) -> Bool { true }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    let text = file.text
    try sink.beginRecord()
    let clean = normalisedText(decodingEntities(String(decoding: text, as: UTF8.self)))
    let zones = ZoneFinder.sort(clean, from: .flattened)
    var article = Article(id: "")
    article.texts = zones.texts
    article.authors = zones.authors
    article.date = zones.date ?? Dateline(zones.texts[Int(Zone.body.rawValue)])?.date
    if zones.texts.allSatisfy(\.isEmpty) {
      sink.skip(line: nil, reason: "there is no text in it")
    } else {
      sink.add(article, line: 1)
    }
  }
}
