import Bytes

/// Running text of a format that says nothing about its zones, sorted into the fields of a record by how its lines look.
struct RunningText {
  private(set) var fields: [RawField] = []
  /// The names in the text's own byline.
  private(set) var authors: [String] = []

  /// - Parameters:
  ///   - text: paragraphs, or lines as they were broken; never markup.
  ///   - headline: what the format gives; with none the text's first line may be one.
  /// - Complexity: that of `ZoneFinder.sort`.
  init(_ text: String, headline: String?) {
    let headline = headline?.onOneLine ?? ""
    let zones = ZoneFinder.sort(normalisedText(text), from: .flattened, headline: headline)
    authors = zones.authors
    put("headline", headline.isEmpty ? zones.texts[Int(Zone.headline.rawValue)] : headline)
    for zone in [Zone.highlights, .body, .caption, .boilerplate] {
      put(zone.name, zones.texts[Int(zone.rawValue)])
    }
    // A line before the body may also be a date, which is nobody's name.
    let lines = zones.texts[Int(Zone.byline.rawValue)].split(separator: "\n").map(String.init)
    let isByline = { (line: String) in
      Byline(line: line) != nil || !zones.authors.isEmpty && lines.count == 1
    }
    let bylines = lines.filter(isByline)
    if !bylines.isEmpty {
      fields.append(RawField("byline", .list(bylines.map { .text(literalText($0)) })))
    }
    for line in lines where !isByline(line) { put("boilerplate", line) }
    if !authors.isEmpty { fields.append(RawField("author", .list(authors.map { .text($0) }))) }
  }

  private mutating func put(_ name: String, _ text: String) {
    if !text.isEmpty { fields.append(RawField(name, .text(literalText(text)))) }
  }
}

/// Text without markup for a record's field, where `<` would be taken for the start of an element: `<br>` in a mail's
/// plain text is what its writer typed, and `<P>` a share's symbol.
func literalText(_ text: String) -> String {
  guard text.hasByte(UInt8(ascii: "<")) else { return text }
  return text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
}
