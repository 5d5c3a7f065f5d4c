/// A news article made in code. Only `id` is needed; everything else is as an article in a file would have it.
public struct Article: Sendable, Equatable {
  /// Unique in a collection; a later article with the same id replaces the earlier one.
  public var id: String
  /// The headline as printed, without the source.
  public var headline: String
  /// The points that a site lists above or below the headline, a line each.
  public var highlights: String
  /// Paragraphs are separated by a blank line.
  public var body: String
  /// The words below the pictures, a line each.
  public var caption: String
  /// The line that names the writers; `authors` are the names alone.
  public var byline: String
  /// What the page says around the article, which a bare word does not search.
  public var boilerplate: String
  /// In any form that a loaded file may have: `2024-01-28`, `2024-01-28T10:11:12Z`, `28 January 2024`.
  public var date: String?
  /// Who published it.
  public var source: String?
  /// The part of the paper or site, or the topics in one text.
  public var section: String?
  /// The writers, a name each.
  public var authors: [String]
  /// A code such as `en`; nil has it told from the text.
  public var language: String?
  /// Where it was published.
  public var url: String?
  /// Other fields, searched by their name.
  public var metadata: [String: String]

  /// Makes an article; what is left out is empty.
  ///
  /// Nothing is checked here: a date that cannot be read leaves the article undated when it is loaded.
  public init(
    id: String, headline: String = "", highlights: String = "", body: String = "",
    caption: String = "", byline: String = "", boilerplate: String = "", date: String? = nil,
    source: String? = nil, section: String? = nil, authors: [String] = [],
    language: String? = nil, url: String? = nil, metadata: [String: String] = [:]
  ) {
    self.id = id
    self.headline = headline
    self.highlights = highlights
    self.body = body
    self.caption = caption
    self.byline = byline
    self.boilerplate = boilerplate
    self.date = date
    self.source = source
    self.section = section
    self.authors = authors
    self.language = language
    self.url = url
    self.metadata = metadata
  }
}
