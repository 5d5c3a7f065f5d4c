import Bytes

/// One article of the Reuters-21578 collection, as a record.
struct ReutersStory {
  /// nil for an article with neither a title nor a body.
  private(set) var record: RawRecord?

  private let element: SGMLElement
  private var headline = ""
  private var body: [String] = []
  private var boilerplate: [String] = []

  /// The elements whose `D` items say what the article is about.
  private static let lists = ["TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"]
  /// What the collection has in the place of a text that it doesn't.
  private static let placeholder = "Blah blah blah."

  /// - Parameter range: from the article's `<REUTERS` to its end.
  /// - Complexity: O(bytes)
  init(_ text: [UInt8], _ range: Range<Int>) {
    element = SGMLElement(text, range)
    let content = element.first("TEXT") ?? element
    headline = content.first("TITLE")?.text.onOneLine ?? ""
    let dateline = content.first("DATELINE")?.text.onOneLine ?? ""
    if let body = content.first("BODY") {
      readBody(body.text, dateline: dateline)
    } else if element.first("TEXT") != nil {
      readUnmarked(content)
    }
    guard !headline.isEmpty || !body.isEmpty else { return }
    var record = RawRecord()
    func put(_ name: String, _ texts: [String]) {
      let values = texts.filter { !$0.isEmpty }.map { RawValue.text(literalText($0)) }
      guard let first = values.first else { return }
      record.fields.append(RawField(name, values.count == 1 ? first : .list(values)))
    }
    let author = content.first("AUTHOR")?.text.onOneLine ?? ""
    put("id", [element.attribute("NEWID") ?? ""])
    put("headline", [headline])
    put("date", [Self.date(element.first("DATE")?.text ?? "")])
    put("source", ["Reuters"])
    put("author", ANPAStory.withoutHouse([author]))
    put("byline", [author])
    put("body", body)
    put("boilerplate", boilerplate)
    for name in Self.lists {
      put(name.lowercased(), element.first(name)?.all("D").map(\.text.onOneLine) ?? [])
    }
    put("type", [element.first("TEXT")?.attribute("TYPE")?.lowercased() ?? ""])
    put("lewissplit", [element.attribute("LEWISSPLIT") ?? ""])
    put("cgisplit", [element.attribute("CGISPLIT") ?? ""])
    self.record = record
  }

  private mutating func readBody(_ text: String, dateline: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    takeEnding(of: &lines)
    // The dateline stands on the body's first line.
    if !dateline.isEmpty { lines[0] = Substring("\(dateline) \(lines[0])") }
    body = TeletypeLines.paragraphs(lines)
  }

  /// A text that nobody has cut into its parts: a first line in capitals is its title.
  private mutating func readUnmarked(_ content: SGMLElement) {
    var lines = content.textOutside("TITLE").split(
      separator: "\n", omittingEmptySubsequences: false)
    lines.removeAll { line in
      let text = String(line).trimmedText
      return text == Self.placeholder || text.allSatisfy { $0 == "*" }
    }
    takeEnding(of: &lines)
    if headline.isEmpty, lines.count > 1, let first = lines.first.map({ String($0).onOneLine }),
      first == first.uppercased()
    {
      headline = first
      lines.removeFirst()
    }
    body = TeletypeLines.paragraphs(lines)
  }

  /// Takes the agency's name, on the last line or at its end, out of the story.
  private mutating func takeEnding(of lines: inout [Substring]) {
    guard let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      lines = lines.isEmpty ? [""] : lines
      return
    }
    let text = String(lines[last]).onOneLine
    let upper = text.uppercased()
    if upper.utf8.count <= 12, upper.hasPrefix("REUTER") || upper == "MORE" || upper == "(MORE)" {
      boilerplate.append(text)
      lines[last] = ""
    } else if text.hasSuffix(" REUTER") || text.hasSuffix(" Reuter") {
      boilerplate.append(String(text.suffix(6)))
      let line = lines[last].prefix(lines[last].count - 1)
      lines[last] = line.range(ofLast: " ").map { line[..<$0] } ?? line
    }
  }

  /// A date without what a machine left behind it; where its time is broken, the day.
  private static func date(_ text: String) -> String {
    let words = text.onOneLine.split(separator: " ")
    let whole = words.prefix(2).joined(separator: " ")
    guard NewsDate(parsing: whole) == nil, let day = words.first else { return whole }
    return NewsDate(parsing: String(day)) == nil ? whole : String(day)
  }
}

extension Substring {
  /// Where the last `mark` stands that isn't at the end.
  fileprivate func range(ofLast mark: Character) -> Index? {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return self[..<end].lastIndex(of: mark)
  }
}
