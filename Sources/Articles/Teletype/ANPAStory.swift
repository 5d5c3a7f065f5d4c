import Bytes

/// What an ANPA 1312 message says, as a record.
///
/// Header lines begin with `^` and end with `<` or `=`: the keyword, the headline, then credits and notes for editors; the
/// story's paragraphs begin with a tab.
struct ANPAStory {
  private(set) var record = RawRecord()
  private(set) var hasText = false

  private var headline: String?
  private var slug: String?
  private var decks: [String] = []
  private var bylines: [String] = []
  private var agency: String?
  private var notes: [String] = []
  private var body: [String] = []

  /// Whether a message's header is one of ANPA 1312: a service letter and a number, and below it priority and category
  /// letters with the keyword.
  static func isHeader(_ message: TeletypeMessage) -> Bool {
    guard let first = message.header.first, let letter = first.utf8.first,
      letter | 0x20 >= 0x61, letter | 0x20 <= 0x7A
    else { return false }
    let digits = first.utf8.dropFirst().prefix { 0x30...0x39 ~= $0 }
    guard 3...5 ~= digits.count, message.header.count > 1 else { return false }
    let words = message.header[1].split(separator: " ")
    return words.count >= 3 && words[0].utf8.count == 1 && words[1].utf8.count == 1
  }

  init(_ message: TeletypeMessage) {
    readText(message.text)
    let filed = Filing(message.trailer)
    let service = message.header.first.map { $0.prefix { $0.isLetter || $0.isNumber } } ?? ""
    let words = message.header.dropFirst().first?.split(separator: " ") ?? []
    if let date = filed.date, !service.isEmpty { put("id", "\(service)-\(date.prefix(10))") }
    put("headline", headline ?? slug.map(Self.withoutCycle))
    put("date", filed.date)
    put("source", filed.agency ?? agency)
    put("author", Self.withoutHouse(bylines))
    put("byline", bylines)
    put("highlights", body.isEmpty ? [] : decks)
    put("body", body.isEmpty ? decks : body)
    put("boilerplate", notes)
    put("slug", slug)
    if words.count > 1 {
      put("priority", String(words[0]))
      put("section", sectionOfWireCategory(String(words[1])))
      put("category_code", String(words[1]))
    }
    hasText = headline != nil || !body.isEmpty || !decks.isEmpty
  }

  private mutating func put(_ name: String, _ text: String?) {
    if let text { put(name, [text]) }
  }

  private mutating func put(_ name: String, _ texts: [String]) {
    let values = texts.filter { !$0.isEmpty }.map { RawValue.text(literalText(typographic($0))) }
    if values.isEmpty { return }
    record.fields.append(RawField(name, values.count == 1 ? values[0] : .list(values)))
  }

  private mutating func readText(_ text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // Services that set no `^` have their header lines before the first indent.
    let hasFlags = lines.contains { $0.hasPrefix("^") }
    let first = lines.firstIndex { $0.hasPrefix("\t") || $0.hasPrefix("   ") } ?? lines.count
    var story: [Substring] = []
    for (number, line) in lines.enumerated() {
      let isHeader = hasFlags ? line.hasPrefix("^") : number < first
      if isHeader, story.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
        readHeaderLine(line)
      } else {
        // `<` and `=` told the typesetter how to end a line; what they end is a line of its own.
        let (text, isEnded) = Self.withoutEnd(line)
        story.append(text.hasPrefix("^") ? text.dropFirst() : text)
        if isEnded { story.append("") }
      }
    }
    for paragraph in TeletypeLines.paragraphs(story) where !Self.isRule(paragraph) {
      if Self.isEnding(paragraph) { notes.append(paragraph) } else { body.append(paragraph) }
    }
  }

  private mutating func readHeaderLine(_ line: Substring) {
    // `^*9006< ^AP-Top-Headlines,0176<`: numbers for machines stand before the keyword.
    let pieces = line.split(separator: "^").map { Self.withoutEnd($0).text.trimmedPiece }
    guard let text = pieces.last(where: { !$0.isEmpty }) else { return }
    if slug == nil {
      slug = Self.withoutCount(text)
    } else if text.hasPrefix("By ") || text.hasPrefix("BY ") {
      bylines.append(text)
    } else if !bylines.isEmpty, decks.isEmpty, agency == nil, text.utf8.count <= 40 {
      agency = text
    } else if Self.isNote(text) {
      notes.append(text)
    } else if headline == nil {
      headline = text
    } else {
      decks.append(text)
    }
  }

  private static func isNote(_ text: String) -> Bool {
    let start = text.lowercased().drop { $0 == "(" }
    return ["eds:", "eds ", "ap photo", "with ap ", "editor's note", "editors:", "editor:"]
      .contains { start.hasPrefix($0) }
  }

  private static func withoutEnd(_ line: Substring) -> (text: Substring, isEnded: Bool) {
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)].isWhitespace {
      end = line.index(before: end)
    }
    guard let last = line[..<end].last, last == "<" || last == "=" else { return (line, false) }
    return (line[..<line.index(before: end)], true)
  }

  /// `BC-US--Ethanol,1140` without the number of words.
  private static func withoutCount(_ text: String) -> String {
    guard let comma = text.lastIndex(of: ","), text[comma...].dropFirst().allSatisfy(\.isNumber)
    else { return text }
    return String(text[..<comma])
  }

  /// A keyword without the mark of the papers that it is for, of the morning, the evening or both.
  private static func withoutCycle(_ text: String) -> String {
    let isMarked = ["BC-", "AM-", "PM-", "AP-"].contains { text.hasPrefix($0) }
    return isMarked ? String(text.dropFirst(3)) : text
  }

  private static func isRule(_ text: String) -> Bool { text.allSatisfy { "_-* ".contains($0) } }

  private static func isEnding(_ text: String) -> Bool {
    ["END", "MORE", "(MORE)", "(more)", "(End)", "30", "-30-"].contains(text)
  }
}

extension ANPAStory {
  /// The authors of bylines that name a paper behind a comma: `By Ann Reed, The Harbour Post`.
  static func withoutHouse(_ bylines: [String]) -> [String] {
    bylines.map { line in
      guard let comma = line.firstIndex(of: ",") else { return line }
      let rest = line[comma...].dropFirst()
      let isHouse = rest.hasPrefix(" The ") || !rest.contains(" and ") && !rest.contains(",")
      return isHouse ? String(line[..<comma]) : line
    }
  }
}

extension Substring {
  fileprivate var trimmedPiece: String { String(self).onOneLine }
}

/// When a story was filed, and by whom: `AP-WF-11-13-13 1509GMT`.
private struct Filing {
  private(set) var agency: String?
  /// As `2013-11-13 15:09 GMT`.
  private(set) var date: String?

  init(_ trailer: [String]) {
    guard let line = trailer.first else { return }
    let words = line.split { $0 == " " || $0 == "<" }
    let parts = words.first?.split(separator: "-") ?? []
    guard parts.count >= 4 else { return }
    let numbers = parts.suffix(3).compactMap { $0.utf8.count == 2 ? Int($0) : nil }
    guard numbers.count == 3 else { return }
    if parts[0].allSatisfy(\.isLetter) { agency = String(parts[0]) }
    let year = numbers[2] + (numbers[2] >= 70 ? 1_900 : 2_000)
    var text = "\(year)-\(parts[parts.count - 3])-\(parts[parts.count - 2])"
    if words.count > 1, words[1].utf8.count >= 4, words[1].prefix(4).allSatisfy(\.isNumber) {
      text += " \(words[1].prefix(2)):\(words[1].dropFirst(2).prefix(2))"
      text += words[1].dropFirst(4).isEmpty ? "" : " \(words[1].dropFirst(4))"
    }
    if NewsDate(parsing: text) != nil { date = text }
  }
}
