/// The vocabularies that feeds are written in, known by the address of a namespace rather than by a
/// prefix.
enum FeedVocabulary {
  /// The format's own words: without a namespace in RSS 2, in the format's own namespace else.
  case core
  /// Atom's words inside RSS.
  case atom
  case content, dublinCore, excerpt, feedBurner, iTunes, media, wordPress, other

  init(_ node: MarkupNode) {
    let name = node.name
    if let namespace = node.namespace {
      self = Self.vocabulary(namespace, isInAtom: node.isInAtom)
    } else if let colon = name.firstIndex(of: ":") {
      self = Self.prefixes[String(name[..<colon])] ?? .other
    } else {
      self = .core
    }
  }

  private static func vocabulary(_ namespace: String, isInAtom: Bool) -> FeedVocabulary {
    switch namespace {
    case "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#":
      return isInAtom ? .core : .atom
    case "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
      "http://channel.netscape.com/rdf/simple/0.9/", "http://purl.org/net/rss1.1#",
      "http://backend.userland.com/rss2", "http://backend.userland.com/RSS2",
      "http://blogs.law.harvard.edu/tech/rss":
      return .core
    case "http://purl.org/rss/1.0/modules/content/": return .content
    case "http://www.w3.org/1999/xhtml": return .content
    case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/": return .dublinCore
    case "http://rssnamespace.org/feedburner/ext/1.0": return .feedBurner
    case "http://www.itunes.com/dtds/podcast-1.0.dtd": return .iTunes
    case let media where media.hasPrefix("http://search.yahoo.com/mrss"): return .media
    case let press where press.hasPrefix("http://wordpress.org/export/"):
      return press.contains("excerpt") ? .excerpt : .wordPress
    default: return .other
    }
  }

  /// Prefixes as they are usual, for feeds that don't declare them.
  private static let prefixes: [String: FeedVocabulary] = [
    "atom": .atom, "content": .content, "dc": .dublinCore, "dcterms": .dublinCore,
    "excerpt": .excerpt, "feedburner": .feedBurner, "itunes": .iTunes, "media": .media,
    "wp": .wordPress, "xhtml": .content,
  ]

  /// Whether an element with this name holds an item's text or a summary of it.
  func holdsText(_ name: String) -> Bool {
    switch self {
    case .core: ["content", "description", "fulltext", "summary"].contains(name)
    case .atom: ["content", "summary"].contains(name)
    case .content: ["body", "div", "encoded"].contains(name)
    case .dublinCore: ["abstract", "description"].contains(name)
    case .excerpt: name == "encoded"
    case .iTunes: name == "summary"
    case .feedBurner, .media, .other, .wordPress: false
    }
  }
}

extension MarkupNode {
  /// Whether the element is a word of an Atom feed rather than one of Atom's in another.
  fileprivate var isInAtom: Bool {
    var node: MarkupNode? = self
    while let current = node, current.isElement {
      if current.localName == "item" || current.localName == "channel" { return false }
      if current.localName == "entry" || current.localName == "feed" { return true }
      node = current.parent
    }
    return false
  }
}
