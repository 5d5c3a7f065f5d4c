/// A news article made in code. Only `id` is needed; everything else is as an article in a file would have it.
public struct Article: Sendable, Equatable {
  /// Unique in a collection; a later article with the same id replaces the earlier one.
  public var id: String
  public var headline: String
  public var highlights: String
  /// Paragraphs are separated by a blank line.
  public var body: String
  public var caption: String
  public var byline: String
  public var boilerplate: String
  /// In any form that a loaded file may have: `2024-01-28`, `2024-01-28T10:11:12Z`, `28 January 2024`.
  public var date: String?
  public var source: String?
  public var section: String?
  public var authors: [String]
  public var language: String?
  public var url: String?
  /// Other fields, searched by their name.
  public var metadata: [String: String]

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
