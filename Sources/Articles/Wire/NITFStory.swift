/// What a NITF document says, by itself or inside an item of NewsML.
///
/// Names of elements and attributes are those of the IPTC's NITF 3.6; older versions have fewer of
/// them.
struct NITFStory {
  private(set) var record = WireRecord()
  private(set) var body: WireBody
  /// Where and when the story was written, as it is printed in front of it.
  let dateline: String?

  private let nitf: MarkupNode

  init(_ nitf: MarkupNode) {
    self.nitf = nitf
    let content = nitf.first("body") ?? nitf
    let bodyHead = content.first("body.head")
    let isSplit = content.descendants { $0.attribute("class") == "full_text" }.isEmpty == false
    body = WireBody(of: content.first("body.content") ?? content) { element in
      // The New York Times' corpus repeats the lead in a block of its own.
      isSplit && element.attribute("class") == "lead_paragraph"
        || ["body.head", "body.end", "head"].contains(element.localName)
    }
    dateline = bodyHead?.first("dateline").flatMap(Self.place)
    putHead(bodyHead, content)
    putDocumentData()
    putPublication()
    putSubjects()
    record.put("dateline", dateline)
    if let end = content.first("body.end") {
      record.put("boilerplate", WireBody(of: end).paragraphs)
    }
  }

  /// The record of the story with its text.
  var whole: WireRecord {
    var whole = record
    var text = body
    if let dateline { text.begin(with: dateline) }
    whole.put(text)
    return whole
  }

  private mutating func putHead(_ bodyHead: MarkupNode?, _ content: MarkupNode) {
    let lines = bodyHead?.first("hedline") ?? bodyHead?.first("headline")
    let headlines = lines?.elements ?? []
    let main = headlines.filter { $0.localName == "hl1" }.compactMap { $0.filledText }
    record.put("headline", main.joined(separator: " "))
    if !record.hasHeadline {
      record.put("headline", lines?.filledText)
      record.put("headline", nitf.first(path: "head", "title")?.value)
    }
    let deck = headlines.filter { $0.localName == "hl2" }.compactMap { $0.filledText }
    let abstract = bodyHead?.all("abstract").flatMap { WireBody(of: $0).paragraphs } ?? []
    record.put(highlights: deck + abstract)
    let bylines = (bodyHead?.all("byline") ?? []).filter {
      $0.attribute("class") != "normalized_byline"
    }
    let names = bylines.map(\.bylineText).filter { !$0.isEmpty }
    // Initials of those who wrote and edited are no name.
    let isName = names.contains { $0.contains(where: \.isUppercase) }
    record.put(isName ? "byline" : "initials", names)
    if isName { record.put("author", bylines.flatMap { $0.values("person") }) }
    let note = bodyHead?.all("note").flatMap { WireBody(of: $0).paragraphs } ?? []
    record.put("ednote", (note + [data?.first("ed-msg")?.filled("info") ?? ""]))
    record.put("distributor", bodyHead?.first("distributor")?.spacedText)
    record.put("lang", nitf.filled("lang") ?? nitf.filled("baselang") ?? content.filled("lang"))
  }

  private var data: MarkupNode? { nitf.first(path: "head", "docdata") }
  private var publication: MarkupNode? { nitf.first(path: "head", "pubdata") }

  private mutating func putDocumentData() {
    guard let data else { return }
    func date(_ name: String) -> String? {
      data.first(name).flatMap { $0.filled("norm") ?? $0.value }
    }
    record.put("id", data.first("doc-id")?.filled("id-string"))
    record.put("version", number: data.first("du-key")?.filled("version"))
    record.put("urgency", number: data.first("urgency")?.filled("ed-urg"))
    let status = data.filled("management-status")
    record.put("status", status)
    let isHeldBack = status == "embargoed" || status == "withheld"
    record.put(isHeldBack ? "embargo" : "release", date("date.release"))
    record.put("expires", date("date.expire"))
    record.put(date: [
      date("date.issue"), publication?.filled("date.publication"), date("date.release"),
      nitf.first(path: "body", "body.head", "dateline", "story.date")?.filled("norm"),
      nitf.first(path: "body", "body.head", "dateline", "story.date")?.value,
    ])
    let places = data.all("evloc").map { place in
      ["city", "county-dist", "state-prov", "region", "iso-cc"].compactMap { place.filled($0) }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: ", ")
    }
    record.put("place", places)
    record.put("series", data.first("series")?.filled("series.name"))
    record.put("fixture", data.first("fixture")?.filled("fix-id"))
    if let copyright = data.first("doc.copyright") {
      record.put(
        "copyright", ["year", "holder"].compactMap { copyright.filled($0) }.joined(separator: " "))
    }
    let keys = data.descendants { $0.localName == "keyword" }.compactMap { $0.filled("key") }
    let identified = data.first("identified-content")?.elements.compactMap(\.filledText) ?? []
    record.put("keywords", keys + identified)
    record.put(
      "revision", nitf.first("head")?.all("revision-history").last?.filled("norm"))
  }

  private mutating func putPublication() {
    let head = nitf.first(path: "body", "body.head")
    record.put("source", publication?.filled("name"))
    record.put("source", head?.first("distributor")?.spacedText)
    record.put("source", data?.first("doc.copyright")?.filled("holder"))
    record.put("source", head?.first(path: "rights", "rights.owner")?.value)
    record.put("source", data?.first("doc-id")?.filled("regsrc"))
    let senders = data?.first("del-list")?.elements.compactMap { $0.filled("src-name") } ?? []
    record.put("source", senders.first)
    if let address = publication?.filled("ex-ref"), address.hasPrefix("http") {
      record.put("url", address)
    }
    record.put(date: [publication?.filled("date.publication")])
    record.put("edition", publication?.filled("edition.name"))
  }

  private mutating func putSubjects() {
    guard let head = nitf.first("head") else { return }
    func meta(_ name: String) -> String? {
      head.elements.first { $0.localName == "meta" && $0.attribute("name") == name }?
        .filled("content")
    }
    record.put("slugline", meta("anpa-keyword"))
    let object = head.descendants { $0.localName == "tobject" }.first
    let subjects = object?.all("tobject.subject") ?? []
    let sections = meta("online_sections")?.split(separator: ";").first.map(String.init)
    record.put("section", publication?.filled("position.section"))
    record.put("section", sections ?? meta("section") ?? meta("dsk"))
    record.put("section", subjects.first?.filled("tobject.subject.type"))
    if let type = object?.filled("tobject.type"), type.lowercased() != "news" {
      record.put("section", type)
    }
    record.put(
      "subject",
      subjects.flatMap { subject in
        ["type", "matter", "detail", "name"].compactMap { subject.filled("tobject.subject." + $0) }
      })
    record.put(
      "genre",
      (object?.all("tobject.property") ?? []).compactMap { $0.filled("tobject.property.type") })
  }

  /// A dateline in words, nil for one that only holds a date.
  private static func place(_ dateline: MarkupNode) -> String? {
    let words = dateline.spacedText
    return words.contains(where: \.isLetter) && words.first?.isNumber == false ? words : nil
  }
}

extension MarkupNode {
  /// The text with spaces between the elements below; nil for none.
  fileprivate var filledText: String? {
    let text = spacedText
    return text.isEmpty ? nil : text
  }
}
