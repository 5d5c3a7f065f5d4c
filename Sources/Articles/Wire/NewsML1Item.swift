/// The stories of one `NewsItem` of NewsML 1.
///
/// A component with a headline of its own is a story; the components inside that have none are its
/// texts, pictures and captions. Names are those of the IPTC's NewsML 1.2.
struct NewsML1Item {
  struct Story {
    var record = WireRecord()
    var paragraphs: [String] = []
    var abstract: [String] = []
    var contacts: [String] = []
    var captions: [String] = []
    var media: [String] = []
    var otherContent: String?
    let line: Int
  }

  private let item: MarkupNode
  private var stories: [Story] = []
  private var components: [NewsML1Component] = []
  private var looked: [UnsafeMutableRawPointer: NewsML1Component] = [:]
  private var numbers: [UnsafeMutableRawPointer: Int] = [:]

  init(_ item: MarkupNode) {
    self.item = item
    for content in item.descendants("ContentItem") { read(content) }
    if stories.isEmpty, let component = item.first("NewsComponent") {
      _ = story(of: known(component))
    }
    var management = WireRecord()
    putManagement(&management)
    for index in stories.indices {
      stories[index] = completed(stories[index], components[index], management)
    }
  }

  /// The records of the articles with their lines.
  ///
  /// What is no story by itself, such as a picture, gives its captions to the first story.
  var articles: [(record: WireRecord, line: Int)] {
    var articles = stories.filter { $0.record.hasBody }.map { ($0.record, $0.line) }
    if articles.isEmpty {
      articles = stories.filter {
        $0.media.isEmpty && $0.otherContent == nil && $0.captions.isEmpty
      }
      .filter(\.record.hasHeadline).map { ($0.record, $0.line) }
    } else {
      let loose = stories.filter { !$0.record.hasBody }.flatMap(\.captions)
      if !loose.isEmpty { articles[0].0.append("caption", loose) }
    }
    for index in articles.indices.dropFirst() where articles[index].0["id"] == articles[0].0["id"] {
      articles[index].0.number(id: index + 1)
    }
    return articles.map { (record: $0.0, line: $0.1) }
  }

  /// Why the item holds no article.
  var reason: String {
    if let medium = stories.flatMap(\.media).first {
      let caption = stories.contains { !$0.captions.isEmpty }
      return "a NewsML \(medium) with \(caption ? "a caption but no running text" : "no text")"
    }
    if let content = stories.lazy.compactMap(\.otherContent).first {
      return "a NewsML item that holds \(content), without running text"
    }
    if !item.descendants("NewsItemRef").isEmpty {
      return "a NewsML package, which refers to other items and holds no article"
    }
    if item.first("TopicSet") != nil { return "a NewsML set of topics holds no article" }
    if item.first("Catalog") != nil { return "a NewsML catalogue holds no article" }
    return "a NewsML item with neither a headline nor a text"
  }

  private mutating func read(_ content: MarkupNode) {
    let line = components(around: content)
    guard let owner = line.first, let top = line.last else { return }
    let component = line.first { $0.lines?.first("HeadLine")?.value != nil } ?? top
    let index = story(of: component)
    let isAlternative = line.prefix(2).contains(where: \.isListOfEquivalents)
    if isAlternative, !stories[index].paragraphs.isEmpty { return }
    let inner = line.prefix { $0.node != component.node } + [owner]
    let roles = inner.compactMap(\.role)
    let medium = medium(of: content) ?? component.role.flatMap(WireMedium.name)
    if let medium { stories[index].media.append(medium) }
    if medium != nil || roles.contains(where: { $0.contains("caption") }) {
      stories[index].captions += text(of: content, &stories[index]).body?.paragraphs ?? []
    } else {
      put(content, as: NewsML1Role(roles.first ?? ""), into: index)
    }
  }

  private mutating func put(_ content: MarkupNode, as role: NewsML1Role, into index: Int) {
    if role == .other || content.first("MimeType")?.filled("FormalName") == "text/css" { return }
    let (text, dateline) = text(of: content, &stories[index])
    guard var body = text, !body.isEmpty else { return }
    switch role {
    case .other: return
    case .headline:
      stories[index].record.put("headline", body.paragraphs.first)
    case .abstract:
      stories[index].abstract += body.paragraphs
    case .contact:
      stories[index].contacts += body.paragraphs
    case .text:
      stories[index].captions += body.captions
      if stories[index].paragraphs.isEmpty {
        let lines = components[index].lines
        body.dropOpeningHeadings(
          (lines?.values("HeadLine") ?? []) + (lines?.values("SubHeadLine") ?? []))
        if let opening = lines?.value("DateLine") ?? dateline { body.begin(with: opening) }
        if let byline = body.takeByline() { stories[index].record.append("byline", [byline]) }
        stories[index].record.append("byline", body.bylines)
      }
      stories[index].paragraphs += body.paragraphs
    }
  }

  /// What a content is besides text, by what is said of it or by its type.
  private func medium(of content: MarkupNode) -> String? {
    if let medium = content.first("MediaType")?.filled("FormalName") {
      return WireMedium.name(medium)
    }
    let type = content.first("MimeType")?.filled("FormalName")?.split(separator: "/").first
    return type.flatMap { WireMedium.name(String($0)) }
  }

  /// The components that an element lies in, the innermost first.
  private mutating func components(around content: MarkupNode) -> [NewsML1Component] {
    var result: [NewsML1Component] = []
    var node = content.parent
    while let current = node, current != item {
      if current.localName == "NewsComponent" { result.append(known(current)) }
      node = current.parent
    }
    return result
  }

  /// What a component says, looked up once.
  private mutating func known(_ node: MarkupNode) -> NewsML1Component {
    let key = UnsafeMutableRawPointer(node.pointer)
    if let component = looked[key] { return component }
    let component = NewsML1Component(node)
    looked[key] = component
    return component
  }

  private mutating func story(of component: NewsML1Component) -> Int {
    let key = UnsafeMutableRawPointer(component.node.pointer)
    if let index = numbers[key] { return index }
    numbers[key] = stories.count
    components.append(component)
    stories.append(Story(line: component.node.line))
    return stories.count - 1
  }

  /// The text of a content, and the dateline that stands inside it.
  private func text(
    of content: MarkupNode, _ story: inout Story
  ) -> (body: WireBody?, dateline: String?) {
    guard let data = content.first("DataContent") ?? content.first(path: "Encoding", "DataContent")
    else { return (nil, nil) }
    let encoding = content.first("Encoding")?.filled("Notation")?.lowercased() ?? ""
    if encoding.contains("base64") { return (nil, nil) }
    if let nitf = data.descendants("nitf").first {
      let inner = NITFStory(nitf)
      story.record.fill(from: inner.record)
      return (inner.body, inner.dateline)
    }
    guard let first = data.elements.first else { return (WireBody(markup: data.text), nil) }
    if let known = KnownXML.content(first.localName) {
      story.otherContent = known
      return (nil, nil)
    }
    return (WireBody(of: data), nil)
  }

  /// A story with what its components and the item's management say of it.
  private mutating func completed(
    _ story: Story, _ component: NewsML1Component, _ management: WireRecord
  ) -> Story {
    var known = WireRecord()
    let around = [component] + components(around: component.node)
    func line(_ name: String) -> [String] {
      around.lazy.map { $0.lines?.values(name) ?? [] }.first { !$0.isEmpty } ?? []
    }
    known.put("headline", line("HeadLine").first ?? story.record.texts("headline").first)
    known.put(highlights: line("SubHeadLine") + story.abstract)
    known.put("body", story.paragraphs)
    known.put("boilerplate", story.contacts)
    known.put("byline", line("ByLine"))
    if known["byline"] != nil { known.append("byline", story.record.texts("byline")) }
    known.put("dateline", line("DateLine").first { $0.contains(where: \.isLetter) })
    known.put("credit", line("CreditLine").first)
    known.put("copyright", line("CopyrightLine").first)
    known.put("slugline", line("SlugLine").first)
    known.put("usage", line("RightsLine").first)
    putDescription(&known, around)
    known.fill(from: management)
    known.fill(from: story.record)
    if !story.captions.isEmpty, known.hasBody { known.append("caption", story.captions) }
    var story = story
    story.record = known
    return story
  }

  private func putManagement(_ record: inout WireRecord) {
    let identity = item.first(path: "Identification", "NewsIdentifier")
    let parts = ["ProviderId", "DateId", "NewsItemId"].compactMap { identity?.value($0) }
    // The public identifier ends in the number of the revision, which would hide that the later one
    // replaces this.
    let revision = identity?.value("RevisionId")
    var id = identity?.value("PublicIdentifier")
    if let revision, let whole = id {
      for ending in [":" + revision, ":" + revision + "N", ":" + revision + "U"]
      where whole.hasSuffix(ending) {
        id = String(whole.dropLast(ending.count))
        break
      }
    }
    // Some senders leave all but the provider out of it.
    let isWhole = id.map { $0.split(separator: ":").count >= 5 } ?? false
    let hasItem = identity?.value("NewsItemId") != nil
    record.put("id", isWhole || !hasItem ? id : parts.joined(separator: ":"))
    record.put("version", number: revision)
    record.put("source", identity?.value("ProviderId"))
    let management = item.first("NewsManagement")
    let envelope = item.parent?.first("NewsEnvelope")
    record.put(date: [
      management?.value("ThisRevisionCreated"), management?.value("FirstCreated"),
      identity?.value("DateId"), envelope?.value("DateAndTime"),
    ])
    record.put("first_created", management?.value("FirstCreated"))
    record.put("status", management?.first("Status")?.filled("FormalName")?.lowercased())
    record.put("embargo", management?.first("StatusWillChange")?.value("DateAndTime"))
    let urgency = management?.first("Urgency")
    record.put("urgency", number: urgency?.filled("FormalName") ?? urgency?.value)
    record.put(
      "genre",
      management?.first("NewsItemType")?.filled("FormalName").flatMap {
        $0.lowercased() == "news" ? nil : $0
      })
    record.put("subject", item.descendants("Topic").compactMap(Self.topicName))
    record.put(
      "ednote",
      item.descendants("NewsLine").filter {
        $0.first("NewsLineType")?.filled("FormalName")?.lowercased().contains("ednote") == true
      }.flatMap { $0.values("NewsLineText") })
  }

  private func putDescription(_ record: inout WireRecord, _ components: [NewsML1Component]) {
    func metadata(
      _ part: KeyPath<NewsML1Component, MarkupNode?>, _ name: String
    ) -> [MarkupNode] {
      components.lazy.map { $0[keyPath: part]?.all(name) ?? [] }.first { !$0.isEmpty } ?? []
    }
    func parties(_ name: String) -> [String] {
      metadata(\.administrative, name).flatMap { $0.all("Party") }
        .compactMap { $0.filled("FormalName") }
    }
    record.put("source", (parties("Provider") + parties("Source")).first)
    if record["byline"] == nil {
      record.put("author", parties("Creator").filter { $0.contains(" ") })
    }
    record.put(
      "lang",
      metadata(\.descriptive, "Language").first?.filled("FormalName")?.lowercased()
        ?? components.first?.node.markedLanguage)
    record.put(
      "genre", metadata(\.descriptive, "Genre").compactMap { $0.filled("FormalName") })
    let properties =
      metadata(\.descriptive, "Property")
      + metadata(\.descriptive, "Location").flatMap { $0.all("Property") }
    func values(_ names: [String]) -> [String] {
      names.flatMap { name in
        properties.filter { $0.filled("FormalName") == name }.compactMap { $0.filled("Value") }
      }
    }
    let keywordLines = components.lazy.compactMap(\.lines)
      .flatMap { $0.values("KeywordLine") }
    record.put("keywords", Array(keywordLines) + values(["Keyword", "Keywords"]))
    record.put("place", values(["City", "CountryArea", "Country"]))
    record.put("section", values(["Section", "Category", "Desk"]).first)
  }

  private static func topicName(_ topic: MarkupNode) -> String? {
    let names = topic.all("Description").filter { $0.filled("Variant")?.lowercased() != "category" }
    return (names.first { $0.filled("lang") == "en" } ?? names.first)?.value
  }
}
