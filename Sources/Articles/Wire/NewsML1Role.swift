/// What a component of a NewsML 1 story is for, by the name of its role.
enum NewsML1Role {
  case text, headline, abstract, contact
  /// What is no part of the story: a style sheet, a text for social media.
  case other

  /// - Parameter name: as the source has it, in lower case; empty for none.
  init(_ name: String) {
    switch name {
    case "title", "headline", "hedline": self = .headline
    case "abstract", "subheadline", "subtitle", "summary", "teaser": self = .abstract
    case "contact", "contacts": self = .contact
    case "stylesheet", "tweettext", "logo", "keyword", "keywords", "thumbnail", "preview":
      self = .other
    default: self = .text
    }
  }
}
