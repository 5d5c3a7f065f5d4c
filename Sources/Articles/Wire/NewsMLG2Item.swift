/// One item of NewsML-G2: a story, or what stands in the place of one.
///
/// Names are those of the IPTC's NewsML-G2 2.35, power conformance.
struct NewsMLG2Item {
  private let item: MarkupNode
  private let itemMeta: MarkupNode?
  private let contentMeta: MarkupNode?
  /// The captions that belong to the item: of a picture that it is, or of pictures inside its text.
  private(set) var captions: [String] = []
  private(set) var record = WireRecord()
  /// What the item holds in place of text, said in words; nil for text.
  private var medium: String?

  init(_ item: MarkupNode) {
    self.item = item
    itemMeta = item.first("itemMeta")
    contentMeta = item.first("contentMeta")
    let kind = itemMeta?.first("itemClass")
    medium = (kind?.filled("qcode") ?? kind?.filled("uri")).flatMap {
      WireMedium.name(WireDocument.code($0))
    }
    putNames()
    putContent()
    putManagement()
    putSubjects()
  }

  var isPicture: Bool { medium == "picture" || medium == "graphic" }

  /// Why the item is no article; nil for one.
  var reason: String? {
    if record.hasBody { return nil }
    if let medium {
      let rest = captions.isEmpty ? "no text" : "a caption but no running text"
      return "a NewsML-G2 \(medium) item with \(rest)"
    }
    if let content = otherContent {
      return "a NewsML-G2 item that holds \(content), without running text"
    }
    return record.hasHeadline ? nil : "a NewsML-G2 item with neither a headline nor a text"
  }

  private mutating func putNames() {
    guard let meta = contentMeta else { return }
    let headlines = meta.all("headline").filter { $0.value != nil }
    let main = headlines.first { !isSecondary($0) } ?? headlines.first
    record.put("headline", main?.value)
    var highlights = headlines.filter { $0 != main && isSecondary($0) }.compactMap(\.value)
    let isText = medium == nil
    for description in meta.all("description") {
      let isCaption = WireDocument.code(description.filled("role") ?? "") == "caption"
      let texts = WireBody(of: description).paragraphs
      if isCaption {
        captions += texts.filter { !isText || !repeatsHeadline($0) }
      } else {
        highlights += texts
      }
    }
    record.put(highlights: highlights)
    record.put("byline", meta.values("by"))
    record.put("dateline", meta.value("dateline"))
    record.put("slugline", meta.value("slugline"))
    record.put("credit", meta.value("creditline"))
    record.put("urgency", number: meta.value("urgency"))
    record.put("genre", meta.all("genre").compactMap(name))
    record.put("keywords", meta.values("keyword"))
    record.put("lang", meta.first("language")?.filled("tag") ?? item.markedLanguage)
    if record["byline"] == nil {
      record.put(
        "author", meta.all("creator").filter(isPerson).compactMap { $0.value("name") })
    }
  }

  private func isSecondary(_ headline: MarkupNode) -> Bool {
    let role = WireDocument.code(headline.filled("role") ?? "").lowercased()
    return role.contains("sub") || role.contains("deck") || role.contains("kicker")
  }

  private func repeatsHeadline(_ text: String) -> Bool {
    guard case .text(let headline)? = record["headline"] else { return false }
    return text.contains(headline.prefix(40))
  }

  /// Whether a creator is a person rather than the agency: it is said so, or the name is one that
  /// people have.
  private func isPerson(_ creator: MarkupNode) -> Bool {
    if let type = creator.filled("type") { return WireDocument.code(type) == "person" }
    guard let name = creator.value("name"), name.contains(" ") else { return false }
    let words = name.lowercased().split { !$0.isLetter }
    return !words.contains { Self.wordsOfFirms.contains(String($0)) }
  }

  private static let wordsOfFirms: Set<String> = [
    "agency", "corp", "desk", "gmbh", "inc", "limited", "llc", "llp", "ltd", "media", "network",
    "news", "newsroom", "office", "press", "reuters", "service", "services", "staff", "the", "wire",
  ]

  private mutating func putManagement() {
    record.put("id", item.filled("guid"))
    record.put("version", number: item.filled("version"))
    record.put(date: [
      itemMeta?.value("versionCreated"), contentMeta?.value("contentModified"),
      contentMeta?.value("contentCreated"), itemMeta?.value("firstCreated"),
    ])
    record.put("first_created", itemMeta?.value("firstCreated"))
    let status = itemMeta?.first("pubStatus")
    record.put("status", (status?.filled("qcode") ?? status?.filled("uri")).map(WireDocument.code))
    record.put("embargo", itemMeta?.value("embargoed"))
    // What is not for the public, and a notepad that says the other notes again, is left out.
    let notes = (itemMeta?.all("edNote") ?? []).filter {
      $0.filled("pubconstraint") == nil && $0.elements.isEmpty
    }
    record.put("ednote", notes.compactMap(\.value))
    let rights = item.first("rightsInfo")
    record.put("copyright", rights?.value("copyrightNotice"))
    record.put("usage", rights?.value("usageTerms"))
    record.put("headline", itemMeta?.value("title"))
    let sources = contentMeta?.all("infoSource") ?? []
    record.put("source", sources.lazy.compactMap { $0.value("name") ?? $0.filled("literal") }.first)
    let provider = itemMeta?.first("provider")
    record.put("source", provider.flatMap(name))
    record.put("source", rights?.first("copyrightHolder").flatMap(name))
    record.put("source", provider?.filled("uri").flatMap(Self.host))
  }

  private static func host(_ address: String) -> String? {
    let parts = address.split(separator: "/")
    return parts.count > 1 && parts[0].hasSuffix(":") ? String(parts[1]) : nil
  }

  /// What a party or concept is called: by name, else by what stands for one.
  private func name(_ concept: MarkupNode) -> String? {
    concept.value("name") ?? concept.filled("literal")
      ?? concept.filled("qcode").map(WireDocument.code)
  }

  private mutating func putSubjects() {
    let located = [contentMeta, itemMeta].flatMap { $0?.all("located") ?? [] }
    var places = located.compactMap(name)
    var subjects: [String] = []
    var people: [String] = []
    var organisations: [String] = []
    for subject in contentMeta?.all("subject") ?? [] {
      guard let name = subject.value("name") ?? subject.first("mainConcept")?.value("name") else {
        continue
      }
      let scheme = subject.filled("qcode")?.split(separator: ":").first?.lowercased() ?? ""
      let type = WireDocument.code(subject.filled("type") ?? "")
      if ["department", "section", "desk"].contains(where: scheme.contains) || type == "category" {
        record.put("section", name)
        continue
      }
      switch type {
      case "geoArea", "poi": places.append(name)
      case "person": people.append(name)
      case "organisation": organisations.append(name)
      default: subjects.append(name)
      }
    }
    record.put("service", itemMeta?.first("service")?.value("name"))
    record.put("subject", subjects)
    record.put("place", places)
    record.put("people", people)
    record.put("organisations", organisations)
  }

  /// Takes the first of the item's renditions that has running text.
  private mutating func putContent() {
    for content in item.first("contentSet")?.elements ?? [] {
      var body: WireBody
      var dateline = contentMeta?.value("dateline")
      if let nitf = content.descendants("nitf").first {
        let story = NITFStory(nitf)
        body = story.body
        dateline = dateline ?? story.dateline
        record.fill(from: story.record)
      } else if content.localName == "inlineXML", let first = content.elements.first {
        guard Self.textRoots.contains(first.localName) else { continue }
        record.put("headline", first.first(path: "head", "title")?.value)
        body = WireBody(of: content)
      } else if content.localName.hasPrefix("inline"), content.filled("encoding") == nil {
        body = WireBody(markup: content.text)
      } else {
        continue
      }
      // A picture's text is its caption, whatever it is called.
      if medium != nil, body.paragraphs.allSatisfy(captions.contains) { continue }
      if let dateline { body.begin(with: dateline) }
      captions += body.captions
      guard !body.isEmpty else { continue }
      record.put(body)
      break
    }
    if record.hasBody, !captions.isEmpty { record.append("caption", captions) }
  }

  private static let textRoots: Set<String> = [
    "article", "body", "div", "html", "p", "section", "span",
  ]

  /// The kind of XML that the item holds in place of a text.
  private var otherContent: String? {
    let roots = (item.first("contentSet")?.all("inlineXML") ?? []).compactMap(\.elements.first)
    guard let root = roots.first, !Self.textRoots.contains(root.localName),
      root.localName != "nitf"
    else { return nil }
    return KnownXML.content(root.localName) ?? "XML with the outermost element \(root.localName)"
  }

  /// Adds the captions of pictures that were sent with the item.
  mutating func add(captions: [String]) { record.append("caption", captions) }
}
