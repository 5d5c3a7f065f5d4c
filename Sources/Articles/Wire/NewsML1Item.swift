/// The stories of one `NewsItem` of NewsML 1.
///
/// A component with a headline of its own is a story; the components inside that have none are its
/// texts, pictures and captions. Names are those of the IPTC's NewsML 1.2.
struct NewsML1Item {
  struct Story {
    var record = WireRecord()
    var captions: [String] = []
    var media: [String] = []
    var otherContent: String?
    let line: Int
  }

  private let item: MarkupNode
  private var stories: [Story] = []
  private var order: [MarkupNode] = []

  init(_ item: MarkupNode) {
    self.item = item
    for content in item.descendants("ContentItem") { read(content) }
    if stories.isEmpty, let component = item.first("NewsComponent") { _ = story(of: component) }
    for index in stories.indices { complete(&stories[index], order[index]) }
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
    let component = line.first { $0.first(path: "NewsLines", "HeadLine")?.value != nil } ?? top
    let index = story(of: component)
    if isAlternative(content, owner), stories[index].record.hasBody { return }
    let roles = line.prefix { $0 != component }.compactMap {
      $0.first("Role")?.filled("FormalName")
    }
    let medium = WireMedium.name(content.first("MediaType")?.filled("FormalName") ?? "")
    if let medium { stories[index].media.append(medium) }
    guard let body = text(of: content, &stories[index]), !body.isEmpty else { return }
    let isCaption = (roles + [owner.first("Role")?.filled("FormalName") ?? ""])
      .contains { $0.lowercased().contains("caption") }
    if isCaption || medium != nil {
      stories[index].captions += body.paragraphs
    } else {
      let known = stories[index].record["body"]
      stories[index].captions += body.captions
      if known == nil {
        stories[index].record.put(begun(body, component))
      } else if !isAlternative(content, owner) {
        stories[index].record.append("body", body.paragraphs)
      }
    }
  }

  private func begun(_ body: WireBody, _ component: MarkupNode) -> WireBody {
    var body = body
    if let dateline = component.first(path: "NewsLines", "DateLine")?.value {
      body.begin(with: dateline)
    }
    return body
  }

  /// The components that an element lies in, the innermost first.
  private func components(around content: MarkupNode) -> [MarkupNode] {
    var result: [MarkupNode] = []
    var node = content.parent
    while let current = node, current != item {
      if current.localName == "NewsComponent" { result.append(current) }
      node = current.parent
    }
    return result
  }

  /// Whether an item says the same as those beside it, in another form.
  private func isAlternative(_ content: MarkupNode, _ owner: MarkupNode) -> Bool {
    let holders = [owner] + components(around: owner).prefix(1)
    return holders.contains { $0.filled("EquivalentsList")?.lowercased() == "yes" }
  }

  private mutating func story(of component: MarkupNode) -> Int {
    if let index = order.firstIndex(of: component) { return index }
    order.append(component)
    stories.append(Story(line: component.line))
    return stories.count - 1
  }

  private func text(of content: MarkupNode, _ story: inout Story) -> WireBody? {
    guard let data = content.first("DataContent") ?? content.first(path: "Encoding", "DataContent")
    else { return nil }
    let encoding = content.first("Encoding")?.filled("Notation")?.lowercased() ?? ""
    if encoding.contains("base64") { return nil }
    if let nitf = data.descendants("nitf").first {
      let inner = NITFStory(nitf)
      story.record.fill(from: inner.record)
      var body = inner.body
      if let dateline = inner.dateline { body.begin(with: dateline) }
      return body
    }
    guard let first = data.elements.first else { return WireBody(markup: data.text) }
    if let known = KnownXML.content(first.localName) {
      story.otherContent = known
      return nil
    }
    return WireBody(of: data)
  }

  private func complete(_ story: inout Story, _ component: MarkupNode) {
    var known = WireRecord()
    let lines = [component] + components(around: component)
    func line(_ name: String) -> [String] {
      lines.lazy.map { $0.first("NewsLines")?.values(name) ?? [] }.first { !$0.isEmpty } ?? []
    }
    known.put("headline", line("HeadLine").first)
    known.put(highlights: line("SubHeadLine"))
    known.put("byline", line("ByLine"))
    if known["byline"] != nil { known.append("byline", story.record.texts("byline")) }
    known.put("dateline", line("DateLine").first { $0.contains(where: \.isLetter) })
    known.put("credit", line("CreditLine").first)
    known.put("copyright", line("CopyrightLine").first)
    known.put("slugline", line("SlugLine").first)
    known.put("usage", line("RightsLine").first)
    putManagement(&known)
    putDescription(&known, lines)
    known.fill(from: story.record)
    if !story.captions.isEmpty, known.hasBody { known.append("caption", story.captions) }
    story.record = known
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
    record.put("id", id ?? (parts.count == 3 ? parts.joined(separator: ":") : parts.last))
    record.put("version", number: revision)
    let management = item.first("NewsManagement")
    let envelope = item.parent?.first("NewsEnvelope")
    record.put(date: [
      management?.value("ThisRevisionCreated"), management?.value("FirstCreated"),
      identity?.value("DateId"), envelope?.value("DateAndTime"),
    ])
    record.put("first_created", management?.value("FirstCreated"))
    record.put("status", management?.first("Status")?.filled("FormalName")?.lowercased())
    record.put("embargo", management?.first("StatusWillChange")?.value("DateAndTime"))
    record.put("urgency", number: management?.first("Urgency")?.filled("FormalName"))
    record.put(
      "genre",
      management?.first("NewsItemType")?.filled("FormalName").flatMap {
        $0.lowercased() == "news" ? nil : $0
      })
    record.put(
      "ednote",
      item.descendants("NewsLine").filter {
        $0.first("NewsLineType")?.filled("FormalName")?.lowercased().contains("ednote") == true
      }.flatMap { $0.values("NewsLineText") })
  }

  private func putDescription(_ record: inout WireRecord, _ components: [MarkupNode]) {
    func metadata(_ part: String, _ name: String) -> [MarkupNode] {
      components.lazy.map { $0.first(part)?.all(name) ?? [] }.first { !$0.isEmpty } ?? []
    }
    func parties(_ name: String) -> [String] {
      metadata("AdministrativeMetadata", name).flatMap { $0.all("Party") }
        .compactMap { $0.filled("FormalName") }
    }
    record.put("source", (parties("Source") + parties("Provider")).first)
    record.put("source", item.first(path: "Identification", "NewsIdentifier", "ProviderId")?.value)
    if record["byline"] == nil {
      record.put("author", parties("Creator").filter { $0.contains(" ") })
    }
    record.put(
      "lang",
      metadata("DescriptiveMetadata", "Language").first?.filled("FormalName")?.lowercased()
        ?? item.markedLanguage)
    record.put(
      "genre", metadata("DescriptiveMetadata", "Genre").compactMap { $0.filled("FormalName") })
    let properties =
      metadata("DescriptiveMetadata", "Property")
      + metadata("DescriptiveMetadata", "Location").flatMap { $0.all("Property") }
    func values(_ names: [String]) -> [String] {
      names.flatMap { name in
        properties.filter { $0.filled("FormalName") == name }.compactMap { $0.filled("Value") }
      }
    }
    let keywordLines = components.lazy.compactMap { $0.first("NewsLines") }
      .flatMap { $0.values("KeywordLine") }
    record.put("keywords", Array(keywordLines) + values(["Keyword", "Keywords"]))
    record.put("place", values(["City", "CountryArea", "Country"]))
    record.put("section", values(["Section", "Category", "Desk"]).first)
    record.put("subject", item.descendants("Topic").compactMap(Self.topicName))
  }

  private static func topicName(_ topic: MarkupNode) -> String? {
    let names = topic.all("Description").filter { $0.filled("Variant")?.lowercased() != "category" }
    return (names.first { $0.filled("lang") == "en" } ?? names.first)?.value
  }
}
