import Bytes

/// Makes articles of records by the names of their fields.
package struct ArticleBuilder {
  /// Dates that could not be read: how many, and the first as it was written.
  package private(set) var unreadDates = 0
  package private(set) var firstUnreadDate: String?
  private var layout = FieldLayout()

  package init() {}

  /// The article that a record holds, without a file and with an empty id where the record has none;
  /// nil for a record that has neither a headline nor a body.
  package mutating func article(from record: RawRecord) -> Article? {
    var fields = RoleFields(record, &layout)
    var article = Article(id: fields.takeFirst(.id, \.nameText) ?? "")
    let headline = readableText(fields.takeFirst(.headline, \.nameText) ?? "").onOneLine
    let body = normalisedText(readableText(fields.takeFirst(.body, \.paragraphText) ?? ""))
    guard !headline.isEmpty || !body.isBlankText else { return nil }
    let zones = ZoneFinder.sort(body, from: .record, headline: headline)
    article.texts = zones.texts
    article[.headline] = headline
    let standfirst = article[.highlights]
    article[.highlights] = highlights(fields.takeAll(.highlights), body: body)
    if !standfirst.isEmpty, !article[.highlights].contains(standfirst) {
      append(standfirst, to: &article[.highlights])
    }
    for text in fields.takeAll(.caption).compactMap(\.paragraphText) {
      append(normalisedText(readableText(text)).trimmedText, to: &article[.caption])
    }
    for text in fields.takeAll(.boilerplate).compactMap(\.paragraphText) {
      append(normalisedText(readableText(text)).trimmedText, to: &article[.boilerplate])
    }
    setByline(of: &article, from: &fields)
    if article.authors.isEmpty { article.authors = zones.authors }
    article.date =
      date(from: &fields) ?? zones.date ?? Dateline(zones.texts[Int(Zone.body.rawValue)])?.date
    article.source = fields.takeFirst(.source, \.nameText).map(decodingEntities)?.onOneLine
    article.section = fields.takeFirst(.section, \.labelText).map(decodingEntities)?.onOneLine
    article.language = fields.takeFirst(.language, \.nameText)?.onOneLine
    article.url = fields.takeFirst(.url, \.nameText)?.onOneLine
    article.metadata = fields.metadata
    return article
  }

  /// The texts that say more than how the body begins.
  private func highlights(_ values: [RawValue], body: String) -> String {
    var result = ""
    var seen: Set<String> = []
    for value in values {
      guard let text = value.paragraphText.map({ normalisedText(readableText($0)) })?.trimmedText
      else { continue }
      if !text.isEmpty, !isBeginning(text, of: body), seen.insert(text).inserted {
        append(text, to: &result)
      }
    }
    return result
  }

  private mutating func setByline(of article: inout Article, from fields: inout RoleFields) {
    let byline = fields.takeFirst(.byline, \.someNames)
    let authors = fields.takeFirst(.author, \.someNames)
    for text in authors ?? byline ?? [] {
      for name in Byline(field: decodingEntities(text)).authors
      where !article.authors.contains(name) {
        article.authors.append(name)
      }
    }
    let line = byline ?? (authors ?? []).filter { $0.lowercased().hasPrefix("by ") }
    for text in line { append(decodingEntities(text).onOneLine, to: &article[.byline]) }
  }

  /// The first date field that can be read; with none, the first that there is counts as unread.
  private mutating func date(from fields: inout RoleFields) -> NewsDate? {
    var unread: String?
    while let text = fields.takeFirst(.date, { $0.nameText }) {
      if let date = NewsDate(parsing: text) { return date }
      unread = unread ?? text
    }
    if let unread {
      unreadDates += 1
      firstUnreadDate = firstUnreadDate ?? unread
    }
    return nil
  }

  private func append(_ paragraph: String, to text: inout String) {
    if !text.isEmpty && !paragraph.isEmpty { text += "\n\n" }
    text += paragraph
  }
}

/// Whether `body` begins with `text`, word by word; the last word of a text that ends in an ellipsis may
/// be cut off.
private func isBeginning(_ text: String, of body: String) -> Bool {
  let own = Array(text.utf8)
  var keys = WordKeys(own.span, 0..<own.count).words
  if text.hasSuffix("…") || text.hasSuffix("...") { keys.removeLast(min(keys.count, 1)) }
  // As many bytes of the body as hold at least as many words, however they are spaced and marked.
  let start = Array(body.utf8.prefix(own.count * 2 + 256))
  return WordKeys(start.span, 0..<start.count).words.starts(with: keys)
}
