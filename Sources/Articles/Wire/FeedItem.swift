/// An item of a feed, in the words of RSS, Atom and the vocabularies that are mixed into both.
struct FeedItem {
  /// What the feed says about itself and so about all of its items.
  struct Feed {
    var title: String?
    var language: String?
    var author: String?
  }

  private(set) var record = WireRecord()
  private let item: MarkupNode
  private var children: [Child] = []

  struct Child {
    let node: MarkupNode
    let vocabulary: FeedVocabulary
    let name: String
  }

  /// - Parameter isWordPress: whether texts have WordPress' marks in brackets.
  init(_ item: MarkupNode, of feed: Feed, isWordPress: Bool = false) {
    self.item = item
    children = Self.children(of: item)
    // A group of media is transparent.
    for group in children where group.vocabulary == .media && group.name == "group" {
      children += Self.children(of: group.node)
    }
    putNames()
    putText(isWordPress)
    putTimes()
    putPeople(feed)
    putCategories()
    record.put("source", source ?? feed.title)
    record.put("lang", value(.dublinCore, "language") ?? ownLanguage ?? feed.language)
    putWordPress()
  }

  /// Why the item is no article; nil for one.
  var reason: String? {
    if let type = value(.wordPress, "post_type"), type != "post", type != "page" {
      return "a WordPress entry of the type \(type) is no article"
    }
    if record.hasBody || record.hasHeadline { return nil }
    return "the item has neither a title nor a text"
  }

  private static func children(of node: MarkupNode) -> [Child] {
    node.elements.map {
      Child(node: $0, vocabulary: FeedVocabulary($0), name: $0.localName)
    }
  }

  private func all(_ vocabulary: FeedVocabulary, _ name: String) -> [MarkupNode] {
    children.filter { $0.vocabulary == vocabulary && $0.name == name }.map(\.node)
  }

  private func value(_ vocabulary: FeedVocabulary, _ name: String) -> String? {
    all(vocabulary, name).lazy.compactMap(\.value).first
  }

  private var ownLanguage: String? { item.filled("lang") }

  private mutating func putNames() {
    let guid = all(.core, "guid").first
    let link = address
    record.put("id", guid?.value ?? value(.core, "id") ?? value(.dublinCore, "identifier"))
    record.put("id", item.filled("about") ?? link)
    record.put("url", link)
    if let id = guid?.value, guid?.attribute("isPermaLink") != "false", id.hasPrefix("http") {
      record.put("url", id)
    }
    for vocabulary in [FeedVocabulary.core, .dublinCore, .media, .iTunes] {
      for title in all(vocabulary, "title") where !record.hasHeadline {
        record.put("headline", WireText.line(markup: title.text))
      }
    }
  }

  /// The address of the page that the item is about.
  private var address: String? {
    for link in all(.core, "link") + all(.atom, "link") {
      if let target = link.filled("href") {
        if ["alternate", nil].contains(link.filled("rel")) { return target }
      } else if let target = link.value {
        return target
      }
    }
    return value(.feedBurner, "origLink") ?? item.filled("about")
  }

  private mutating func putText(_ isWordPress: Bool) {
    var texts: [WireBody] = []
    var captions: [String] = []
    for child in children {
      if child.vocabulary == .media, child.name == "content" || child.name == "thumbnail" {
        captions += Self.captions(child.node)
      } else if child.vocabulary.holdsText(child.name) {
        texts.append(body(child.node, isWordPress))
      } else if child.vocabulary == .media, child.name == "description" {
        texts.append(body(child.node, false))
      }
    }
    if let body = vendorText { texts.append(body) }
    let longest = texts.indices.max { texts[$0].length < texts[$1].length }
    guard let longest, !texts[longest].isEmpty else { return }
    record.put("body", texts[longest].paragraphs)
    record.put(highlights: texts.indices.filter { $0 != longest }.flatMap { texts[$0].paragraphs })
    record.put("caption", texts.flatMap(\.captions) + captions)
  }

  private func body(_ node: MarkupNode, _ isWordPress: Bool) -> WireBody {
    if !node.elements.isEmpty { return WireBody(of: node) }
    let text = node.text
    return isWordPress
      ? WireBody(html: WordPressText.html(text), blankLinesEnd: true) : WireBody(markup: text)
  }

  /// The captions of a picture that goes with the item.
  private static func captions(_ media: MarkupNode) -> [String] {
    let type = media.filled("medium") ?? media.filled("type") ?? "image"
    guard type.hasPrefix("image") else { return [] }
    let texts = media.elements.filter { $0.localName == "description" || $0.localName == "text" }
    return texts.map { WireBody(markup: $0.text).paragraphs.joined(separator: " ") }
  }

  /// The text of agencies that put it into elements of their own: a first line and a body.
  private var vendorText: WireBody? {
    let bodies = item.descendants {
      $0.localName == "body" && FeedVocabulary($0) == .other && $0.elements.isEmpty
    }
    guard let body = bodies.first else { return nil }
    let opening = body.parent?.elements.first { $0.localName == "first_line" }
    return WireBody(markup: (opening.map { $0.text + "\n\n" } ?? "") + body.text)
  }

  private mutating func putTimes() {
    let published = [
      value(.core, "pubDate"), value(.core, "published"), value(.core, "issued"),
      value(.dublinCore, "date"), value(.dublinCore, "created"), value(.dublinCore, "issued"),
      value(.wordPress, "post_date_gmt"),
    ]
    let changed = [
      value(.core, "updated"), value(.atom, "updated"), value(.core, "modified"),
      value(.dublinCore, "modified"), value(.core, "created"),
    ]
    record.put(date: published + changed)
    let update = changed.lazy.compactMap { $0 }.first
    if let update, record["date"] != .text(update) { record.put("updated", update) }
  }

  private mutating func putPeople(_ feed: Feed) {
    let authors = (all(.core, "author") + all(.atom, "author")).compactMap(Self.person)
    let creators = all(.dublinCore, "creator").compactMap(\.value)
    record.put("author", creators + authors)
    record.put("author", value(.iTunes, "author") ?? feed.author)
    record.put(
      "credit", children.lazy.filter { $0.name == "credit" }.compactMap(\.node.value).first)
  }

  /// The name in `<author>`: of Atom's `<name>`, of RSS' `address (Name)`, or as it stands.
  static func person(_ author: MarkupNode) -> String? {
    if let name = author.value("name") { return name }
    guard author.elements.isEmpty, let text = author.value else { return nil }
    if let open = text.firstIndex(of: "("), text.hasSuffix(")"), text[..<open].contains("@") {
      return String(text[text.index(after: open)...].dropLast())
    }
    return text
  }

  private mutating func putCategories() {
    var sections: [String] = []
    var keywords: [String] = []
    for category in all(.core, "category") + all(.atom, "category") {
      guard let name = category.filled("label") ?? category.filled("term") ?? category.value else {
        continue
      }
      if category.filled("domain") == "post_tag" {
        keywords.append(name)
      } else {
        sections.append(name)
      }
    }
    record.put("section", sections.first ?? value(.dublinCore, "subject"))
    let marked = (value(.media, "keywords") ?? value(.iTunes, "keywords"))?.split(separator: ",")
    record.put(
      "keywords",
      sections.dropFirst() + keywords + all(.dublinCore, "subject").compactMap(\.value)
        + (marked ?? []).map { String($0).onOneLine })
    record.put("enclosure", all(.core, "enclosure").compactMap { $0.filled("url") })
    record.put("copyright", value(.core, "rights") ?? value(.dublinCore, "rights"))
  }

  private var source: String? {
    guard let source = (all(.core, "source") + all(.atom, "source")).first else {
      return value(.dublinCore, "publisher")
    }
    return source.value("title") ?? (source.elements.isEmpty ? source.value : nil)
  }

  private mutating func putWordPress() {
    if let status = value(.wordPress, "status"), status != "publish" {
      record.put("status", status)
    }
  }
}
