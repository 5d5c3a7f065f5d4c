/// One item of ninjs, the IPTC's JSON for news, in the shapes of its versions 1 to 3.
///
/// Version 1 has `headline`, `body_html`, `person`; version 2 has lists `headlines`, `bodies`,
/// `people`, and version 3 their names in camel case. What the standard has no name for is kept as
/// it is.
struct NinjsItem {
  private(set) var record = WireRecord()
  /// Items inside this one that have a text of their own.
  private(set) var inner: [NinjsItem] = []
  private(set) var captions: [String] = []
  private let fields: [(name: String, value: RawValue)]
  private let type: String

  /// - Parameter depth: how many items this one lies in; those inside are read down to the third.
  init(_ object: [RawField], depth: Int = 0) {
    fields = object.map { ($0.name.lowercased(), $0.value) }
    type = object.first { $0.name.lowercased() == "type" }?.value.scalarText?.lowercased() ?? ""
    putTexts()
    if depth < 3 { readAssociations(depth) }
    if record.hasBody { record.append("caption", captions) }
    putNames()
    putManagement()
    putRest(object)
  }

  /// Why the item is no article; nil for one.
  var reason: String? {
    let isEvent = type == "event" || type.isEmpty && self["eventdetails"] != nil
    if isEvent { return "a ninjs event holds no article" }
    if type == "planning" || type == "component" { return "a ninjs \(type) item holds no article" }
    if record.hasBody { return nil }
    if let medium {
      let rest = captions.isEmpty ? "no text" : "a caption but no running text"
      return "a ninjs \(medium) item with \(rest)"
    }
    if type == "composite", self["highlights"] == nil {
      return "a ninjs package, which refers to other items and holds no article"
    }
    return record.hasHeadline ? nil : "a ninjs item with neither a headline nor a text"
  }

  private var medium: String? { WireMedium.name(type) }

  private subscript(name: String) -> RawValue? { fields.first { $0.name == name }?.value }

  private func text(_ names: String...) -> String? {
    names.lazy.compactMap { self[$0]?.nameText }.first
  }

  /// The objects of a list, or of an object whose values they are.
  private static func objects(_ value: RawValue?) -> [[RawField]] {
    let values: [RawValue]
    switch value {
    case .list(let list)?: values = list
    case .object(let fields)?: values = fields.map(\.value)
    default: values = []
    }
    return values.flatMap { value -> [[RawField]] in
      switch value {
      case .object(let fields): [fields]
      case .list: objects(value)
      default: []
      }
    }
  }

  /// The names that a field's values have, whether they are objects or plain.
  private func names(_ fieldNames: String...) -> [String] {
    var names: [String] = []
    for name in fieldNames {
      guard let value = self[name] else { continue }
      switch value {
      case .list(let values):
        names += values.compactMap { Self.name($0) }
      default:
        if let name = Self.name(value) { names.append(name) }
      }
    }
    return names
  }

  private static func name(_ value: RawValue) -> String? {
    guard case .object(let fields) = value else { return value.scalarText }
    for wanted in ["name", "title", "literal"] {
      if let text = fields.first(where: { $0.name == wanted })?.value.scalarText { return text }
    }
    return nil
  }

  /// A text with its role and type of content, as version 2 lists them.
  private struct Variant {
    let role: String
    let isMarkup: Bool
    let isNITF: Bool
    let value: String

    init?(_ fields: [RawField]) {
      func text(_ name: String) -> String {
        fields.first { $0.name.lowercased() == name }?.value.scalarText?.lowercased() ?? ""
      }
      guard let value = fields.first(where: { $0.name == "value" })?.value.scalarText else {
        return nil
      }
      self.value = value
      role = text("role")
      isNITF = rootElementName(Array(value.utf8.prefix(2_048))) == "nitf"
      isMarkup = text("contenttype").contains("htm") || role.contains("htm")
    }

    /// The text, nil for XML that nobody knows.
    var body: WireBody? {
      if isNITF {
        guard let root = MarkupDocument.xml(FileText(Array(value.utf8))).root else { return nil }
        return NITFStory(root).body
      }
      if isMarkup { return WireBody(html: value) }
      let root = rootElementName(Array(value.utf8.prefix(2_048)))
      return root == nil || root == "p" || root == "div" ? WireBody(markup: value) : nil
    }
  }

  private static func variants(_ value: RawValue?) -> [Variant] {
    objects(value).compactMap { Variant($0) }
  }

  private mutating func putTexts() {
    let headlines = Self.variants(self["headlines"])
    let main =
      headlines.first { $0.role == "main" } ?? headlines.first { !$0.role.hasPrefix("sub") }
    record.put("headline", self["headline"]?.nameText.map { WireText.line(markup: $0) })
    record.put("headline", (main ?? headlines.first).map { WireText.line(markup: $0.value) })
    record.put("headline", text("title").map { WireText.line(markup: $0) })
    let descriptions = self.descriptions
    let body = self.body
    let decks = headlines.filter { $0.role.hasPrefix("sub") }.map {
      WireText.line(markup: $0.value)
    }
    if medium != nil {
      captions = descriptions.isEmpty ? body?.paragraphs ?? [] : descriptions
      // A picture's text that only says its caption is no story.
      if let body, !descriptions.isEmpty, !repeats(body, descriptions) { record.put(body) }
    } else {
      captions = body?.captions ?? []
      record.put("body", body?.paragraphs ?? [])
      record.put(highlights: decks + descriptions)
    }
  }

  private func repeats(_ body: WireBody, _ descriptions: [String]) -> Bool {
    let known = descriptions.joined(separator: " ")
    return body.paragraphs.allSatisfy { known.contains($0.prefix(60)) }
  }

  /// The summaries or captions, each once.
  private var descriptions: [String] {
    var texts: [String] = []
    for field in fields
    where field.name.hasPrefix("description_") || ["description", "abstract"].contains(field.name) {
      guard let text = field.value.scalarText else { continue }
      texts.append(WireBody(markup: text).paragraphs.joined(separator: " "))
    }
    for variant in Self.variants(self["descriptions"]) where variant.role != "writer" {
      texts += [variant.body?.paragraphs.joined(separator: " ") ?? ""]
    }
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The fullest of the texts; of those that are about as full the one with the best marked
  /// paragraphs.
  private var body: WireBody? {
    var bodies: [(rank: Int, body: WireBody)] = []
    for field in fields where field.name.hasPrefix("body_") || field.name == "body" {
      guard let text = field.value.scalarText else { continue }
      let isMarkup = field.name.contains("htm") || WireText.hasTags(text)
      bodies.append((isMarkup ? 0 : 2, isMarkup ? WireBody(html: text) : WireBody(markup: text)))
    }
    for variant in Self.variants(self["bodies"]) {
      guard let body = variant.body else { continue }
      bodies.append((variant.isMarkup ? 0 : variant.isNITF ? 1 : 2, body))
    }
    let fullest = bodies.map(\.body.length).max() ?? 0
    return bodies.filter { $0.body.length * 10 >= fullest * 8 && !$0.body.isEmpty }
      .min { $0.rank < $1.rank }?.body
  }

  private mutating func readAssociations(_ depth: Int) {
    for object in Self.objects(self["associations"]) {
      let item = NinjsItem(object, depth: depth + 1)
      if item.medium != nil {
        captions += item.captions.prefix(1)
      } else if item.record.hasBody {
        inner.append(item)
      }
      inner += item.inner
    }
  }

  private mutating func putNames() {
    record.put("id", text("uri", "guid"))
    record.put("source", text("source"))
    record.put("source", names("provider", "infosources", "infosource", "copyrightholder").first)
    if let line = text("byline", "by"), record["source"] != .text(line) {
      record.put("byline", line)
    }
    record.put("author", names("authors"))
    record.put("section", names("service", "desk", "section").first ?? category)
    record.put("subject", names("subject", "subjects"))
    record.put("people", names("person", "people"))
    record.put("organisations", names("organisation", "organisations"))
    record.put("place", names("place", "places"))
    record.put("event", names("event", "events"))
    record.put("keywords", names("keywords", "keyword"))
    record.put("genre", names("genre", "genres"))
    record.put("lang", text("language", "lang"))
  }

  /// The subject that is said to be a category, in the item's language where it is there in several.
  private var category: String? {
    let categories = Self.objects(self["subject"] ?? self["subjects"]).filter { subject in
      subject.contains { $0.name == "rel" && $0.value == .text("category") }
    }
    let language = RawField("lang", .text(text("language", "lang") ?? ""))
    let category = categories.first { $0.contains(language) } ?? categories.first
    return category.flatMap { Self.name(.object($0)) }
  }

  private mutating func putManagement() {
    record.put(date: [
      text("versioncreated"), text("firstcreated"), text("contentmodified"), text("contentcreated"),
    ])
    record.put("first_created", text("firstcreated"))
    record.put("version", number: text("version"))
    record.put("urgency", number: text("urgency"))
    record.put("status", text("pubstatus"))
    record.put("embargo", text("embargoed", "embargo"))
    record.put("copyright", text("copyrightnotice"))
    record.put("usage", names("usageterms"))
    let address = text("url", "link", "weburl") ?? text("uri")
    if let address, address.hasPrefix("http") { record.put("url", address) }
  }

  /// Keeps the plain fields that the standard has no name for.
  private mutating func putRest(_ object: [RawField]) {
    var known = Set(record.record.fields.map(\.name))
    for field in object {
      let name = field.name.lowercased()
      let isText = ["body", "description", "headline"].contains { name.hasPrefix($0) }
      if isText || name.hasPrefix("$") || Self.read.contains(name) { continue }
      switch field.value {
      case .null, .object: continue
      default: if known.insert(field.name).inserted { record.add(field) }
      }
    }
  }

  /// The names of the standard that are read, or that say nothing about the story.
  private static let read: Set<String> = [
    "altids", "associations", "authors", "by", "byline", "contenttype", "copyrightnotice",
    "embargo", "embargoed", "event", "events", "firstcreated", "genre", "genres", "guid",
    "infosource", "infosources", "keyword", "keywords", "lang", "language", "link", "mimetype",
    "organisation", "organisations", "people", "person", "place", "places", "provider",
    "pubstatus", "renditions", "representationtype", "schema", "service", "source", "standard",
    "subject", "subjects", "title", "trustindicator", "uri", "url", "urgency", "usageterms",
    "version", "versioncreated", "weburl",
  ]
}
