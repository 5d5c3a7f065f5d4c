/// XML that newsrooms have beside their articles, by the name of its outermost element.
enum KnownXML {
  /// What such content is called; nil for what nobody knows.
  static func content(_ root: String) -> String? {
    switch root {
    case "sports-content", "sports-content-codes", "sports-event": "SportsML (results)"
    case "weather-content", "forecast": "weather data"
    default: nil
    }
  }

  /// Why a document with this outermost element gives no article.
  static func reason(_ root: String) -> String {
    if let content = content(root) { return "\(content), which holds no running text" }
    switch root {
    case "urlset", "sitemapindex": return "a site map, which lists addresses and holds no article"
    case "opml": return "an OPML list of feeds, which holds no article"
    case "schema": return "an XML schema, which holds no article"
    case "stylesheet", "transform": return "an XSLT style sheet, which holds no article"
    case "svg": return "an SVG picture, which holds no article"
    default: return "XML with the outermost element “\(root)” is of no news format that Lede reads"
    }
  }
}
