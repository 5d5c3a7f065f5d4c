import Articles
import Bytes

/// Articles by document number, kept small: what many share is a code in a column, the rest lies in
/// a record of bytes, and an article is made anew where it is asked for.
///
/// A value: copies share the records, which never change.
package struct ArticleStore: Sendable, RandomAccessCollection {
  private(set) var records = ArticleRecords()
  package private(set) var dates = DateColumn()
  package private(set) var sources = CodedColumn()
  package private(set) var sections = CodedColumn()
  package private(set) var languages = CodedColumn()
  package private(set) var authors = CodedColumn()
  private(set) var identifiers = IdentifierTable()

  package init() {}

  init(
    records: ArticleRecords, dates: DateColumn, sources: CodedColumn, sections: CodedColumn,
    languages: CodedColumn, authors: CodedColumn, identifiers: IdentifierTable
  ) {
    self.records = records
    self.dates = dates
    self.sources = sources
    self.sections = sections
    self.languages = languages
    self.authors = authors
    self.identifiers = identifiers
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }

  /// The bytes of text and of what else is not in columns.
  package var recordBytes: Int { records.byteCount }

  /// Adds an article; its number is the number of those before it.
  /// - Returns: the document that had its id until now.
  /// - Complexity: O(bytes) amortised.
  @discardableResult
  package mutating func append(_ article: Article) -> UInt32? {
    records.append(article)
    return appendColumns(article)
  }

  /// Adds an article without its text, which takes longest to keep; the texts of all are set at the end.
  /// - Returns: the document that had its id until now.
  mutating func appendHead(_ article: Article) -> UInt32? {
    records.appendHead(article)
    return appendColumns(article)
  }

  /// Gives the articles that were added without one their texts.
  /// - Parameter texts: of all documents.
  mutating func set(texts: ArticleTexts) { records.texts = texts }

  private mutating func appendColumns(_ article: Article) -> UInt32? {
    dates.append(article.date)
    sources.append(article.source.map { [$0] } ?? [])
    sections.append(article.section.map { [$0] } ?? [])
    languages.append(article.language.map { [$0] } ?? [])
    authors.append(article.authors)
    return noteIdentifier(records.count - 1)
  }

  /// Adds the articles of another store after its own.
  /// - Returns: of each document whose id was there before, the one that had it, in their order.
  /// - Complexity: O(articles).
  package mutating func append(contentsOf other: ArticleStore) -> [UInt32] {
    let first = records.count
    records.append(contentsOf: other.records)
    dates.append(contentsOf: other.dates)
    sources.append(contentsOf: other.sources)
    sections.append(contentsOf: other.sections)
    languages.append(contentsOf: other.languages)
    authors.append(contentsOf: other.authors)
    return (first..<records.count).compactMap { noteIdentifier($0) }
  }

  private mutating func noteIdentifier(_ document: Int) -> UInt32? {
    let records = records
    return records.withRecord(document) { record in
      let id = record.idBytes()
      return identifiers.put(id, UInt32(document)) { other in
        records.hasID(Int(other), id)
      } hash: { other in
        records.withRecord(Int(other)) { IdentifierTable.hash($0.idBytes()) }
      }
    }
  }

  /// The last document with an id.
  package func document(id: String) -> UInt32? {
    var id = id
    return id.withUTF8 { bytes in
      let id = UnsafeRawBufferPointer(bytes)
      return identifiers.find(id) { records.hasID(Int($0), id) }
    }
  }

  /// The whole article.
  /// - Complexity: O(bytes of its text).
  package subscript(document: Int) -> Article {
    var article = records.article(document)
    article.date = dates[document]
    article.source = sources[document].first
    article.section = sections[document].first
    article.language = languages[document].first
    article.authors = authors[document]
    return article
  }

  /// The id of an article.
  package func id(_ document: Int) -> String { records.withRecord(document) { $0.id() } }

  /// What the data has beside the fields that Lede knows.
  /// - Complexity: O(bytes of the metadata).
  package func metadata(_ document: Int) -> [MetadataField] {
    records.withRecord(document) { $0.onlyMetadata() }
  }

  /// - Complexity: O(bytes of the headline), however long the text is.
  package func headline(_ document: Int) -> String {
    records.withRecord(document) { $0.onlyHeadline() }
  }

  /// Which parts an article has, without their text.
  /// - Complexity: O(fields), however long the text is.
  package func parts(of document: Int) -> ArticleParts {
    records.withRecord(document) { $0.parts() }
  }

  /// The column of a field that has one.
  package func column(_ field: String) -> CodedColumn? {
    switch field {
    case "source": sources
    case "section": sections
    case "lang": languages
    case "author": authors
    default: nil
    }
  }

  /// The values of a metadata field as written; empty when the article has none.
  ///
  /// - Parameter field: a name in lower case.
  package func values(of field: String, _ document: Int) -> [String] {
    if let column = column(field) { return column[document] }
    switch field {
    case "id": return [id(document)]
    case "date": return dates[document].map { [$0.day.description] } ?? []
    case "url", "file":
      return records.withRecord(document) { record in
        _ = record.idBytes()
        let file = record.file()
        return (field == "file" ? file : record.url()).map { [$0] } ?? []
      }
    default:
      return metadata(document).lazy.filter { $0.name == field }.map(\.value.written)
    }
  }
}

extension ArticleRecords {
  fileprivate func hasID(_ document: Int, _ id: UnsafeRawBufferPointer) -> Bool {
    withRecord(document) { $0.idBytes().elementsEqual(id) }
  }
}
