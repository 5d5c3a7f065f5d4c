/// The formats that Lede reads, in the order in which they are asked about a text.
package enum FormatRegistry {
  package static let formats: [any ArticleFormat.Type] = [
    RSSFormat.self,
    AtomFormat.self,
    NITFFormat.self,
    NewsMLG2Format.self,
    NewsML1Format.self,
    RitzauFormat.self,
    NinjsFormat.self,
    JSONLinesFormat.self,
    JSONFormat.self,
    ANPAFormat.self,
    IPTC7901Format.self,
    ReutersSGMLFormat.self,
    MboxFormat.self,
    EmailFormat.self,
    HTMLFormat.self,
    CSVFormat.self,
    MarkdownFormat.self,
    PlainTextFormat.self,
  ]

  /// The format that a file's ending names.
  static func format(ending: String) -> (any ArticleFormat.Type)? {
    formats.first { $0.endings.contains(ending) }
  }

  /// The format that a text is of: by what it holds, and where that is nothing but text by its name.
  ///
  /// A table whose columns nobody knows is read as one where its name says so, and then says what is
  /// wrong, rather than turning into an article.
  static func format(of file: FileText) -> any ArticleFormat.Type {
    let byContent = formats.first { $0.recognises(file) } ?? PlainTextFormat.self
    if byContent == PlainTextFormat.self, CSVFormat.endings.contains(file.ending) {
      return CSVFormat.self
    }
    return byContent
  }
}
