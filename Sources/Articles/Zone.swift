/// A part of an article's stored text. Every character of an article is in exactly one zone.
package enum Zone: UInt8, CaseIterable, Sendable {
  case headline, highlights, body, caption, byline, boilerplate

  package var name: String {
    switch self {
    case .headline: "headline"
    case .highlights: "highlights"
    case .body: "body"
    case .caption: "caption"
    case .byline: "byline"
    case .boilerplate: "boilerplate"
    }
  }
}
