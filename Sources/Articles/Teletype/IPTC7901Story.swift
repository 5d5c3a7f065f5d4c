import Bytes

/// What an IPTC 7901 message says, as a record.
///
/// The header is a line such as `eca062 4 i 211 dpa 061` (service and number, priority, category, words, agency and its
/// number) and one with keywords; headline lines follow, the last of which ends in `=`, and then the story.
struct IPTC7901Story {
  private(set) var record = RawRecord()
  private(set) var hasText = false

  private var agency = ""
  private var headlines: [String] = []
  private var flags: [String] = []
  private var bylines: [String] = []
  private var body: [String] = []
  private var notes: [String] = []

  /// Whether a message's header is one of IPTC 7901.
  static func isHeader(_ message: TeletypeMessage) -> Bool {
    guard let words = message.header.first?.split(separator: " "), words.count >= 3 else {
      return false
    }
    let letters = words[0].prefix(while: \.isLetter)
    let digits = words[0].dropFirst(letters.count)
    return 1...4 ~= letters.utf8.count && 2...5 ~= digits.utf8.count
      && digits.allSatisfy(\.isNumber)
      && words[1].utf8.count == 1 && "123456789".contains(words[1])
      && words[2].utf8.count <= 4 && words[2].allSatisfy(\.isLetter)
  }

  init(_ message: TeletypeMessage) {
    let words = message.header.first?.split(separator: " ").map(String.init) ?? []
    let hasNumber = words.last?.allSatisfy(\.isNumber) ?? false
    agency =
      (hasNumber ? words.dropLast() : words[...]).dropFirst(3).last { word in
        word.contains { $0.isLetter }
      } ?? ""
    readText(withNationalLetters(message.text, agency: agency))
    let date = message.trailer.lazy.compactMap(Self.date).first
    if let date, let number = words.first { put("id", ["\(number)-\(date.prefix(10))"]) }
    put("headline", [headlines.joined(separator: " ")])
    put("date", [date ?? ""])
    put("source", [agency])
    put(
      "author",
      ANPAStory.withoutHouse(bylines).map { $0.hasPrefix("Von ") ? String($0.dropFirst(4)) : $0 })
    put("byline", bylines)
    put("body", body)
    put("boilerplate", notes)
    put("slug", message.header.dropFirst().first.map { [$0.trimmingSlash] } ?? [])
    put("version", [flags.joined(separator: ", ")])
    if words.count > 2 {
      put("priority", [words[1]])
      put("section", [sectionOfWireCategory(words[2]) ?? ""])
      put("category_code", [words[2]])
    }
    hasText = !headlines.isEmpty || !body.isEmpty
  }

  private mutating func put(_ name: String, _ texts: [String]) {
    let values = texts.filter { !$0.isEmpty }.map { RawValue.text(literalText($0)) }
    if values.isEmpty { return }
    record.fields.append(RawField(name, values.count == 1 ? values[0] : .list(values)))
  }

  private mutating func readText(_ text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = readHeadlines(lines)
    var story: [Substring] = []
    var rest: [Substring] = []
    for line in lines[start...] {
      if !rest.isEmpty || Self.beginsNotes(line) { rest.append(line) } else { story.append(line) }
    }
    body = TeletypeLines.paragraphs(story)
    notes += TeletypeLines.paragraphs(
      rest.flatMap { $0.hasPrefix("- ") || $0.hasPrefix("#") ? ["", $0] : [$0] })
    if rest.isEmpty, let last = body.last, isSignOff(last) { notes.append(body.removeLast()) }
  }

  /// Reads the headline lines and returns the number of the first line of the story.
  private mutating func readHeadlines(_ lines: [Substring]) -> Int {
    var texts: [String] = []
    var next = 0
    while next < lines.count, next < 12 {
      let line = String(lines[next]).onOneLine
      next += 1
      // A story without headlines begins behind its first blank line.
      if line.isEmpty {
        if texts.isEmpty { continue }
        break
      }
      let isLast = line.hasSuffix("=")
      texts.append(isLast ? String(line.dropLast()).trimmedText : line)
      if isLast { break }
    }
    for text in texts.filter({ !$0.isEmpty }) {
      if isByline(text) {
        bylines.append(text)
      } else if text.hasPrefix("By ") {
        notes.append(text)
      } else {
        headlines.append(text)
      }
    }
    while headlines.count > 1, let first = headlines.first, Self.isFlag(first) {
      flags.append(headlines.removeFirst())
    }
    return next
  }

  private func isByline(_ text: String) -> Bool {
    for start in ["By ", "Von ", "Par ", "Por "] where text.hasPrefix(start) {
      let name = text.dropFirst(start.utf8.count)
      return name.first?.isUppercase == true && name.contains(" ") && text.utf8.count <= 120
    }
    return false
  }

  /// `EXTRA`, `1ST LEAD`, `(Achtung)`: what kind of version the message is.
  private static func isFlag(_ text: String) -> Bool {
    if text.hasPrefix("("), text.hasSuffix(")") { return true }
    return text.utf8.count <= 24 && text == text.uppercased()
      && text.contains(where: \.isLetter)
  }

  /// A line from which on a message speaks to editors.
  private static func beginsNotes(_ line: Substring) -> Bool {
    line.hasPrefix("# ") || line.hasPrefix("* * *")
  }

  /// `dpa wsz jln npr`: the agency and those who worked on it.
  private func isSignOff(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 8, let first = words.first, !agency.isEmpty,
      agency.lowercased().hasPrefix(first.lowercased())
    else { return false }
    return words.allSatisfy { $0.utf8.count <= 5 && $0 == $0.lowercased() }
  }

  /// `131137 GMT Nov 13`, day, hour, minute, month and year, as `2013-11-13 11:37 GMT`.
  private static func date(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.count >= 3, words[0].utf8.count == 6, words[0].allSatisfy(\.isNumber),
      let month = words.dropFirst().firstIndex(where: { monthNumber($0) != nil }),
      let number = monthNumber(words[month]), month + 1 < words.count
    else { return nil }
    let digits = words[month + 1].prefix(while: \.isNumber)
    guard digits.utf8.count == 2 || digits.utf8.count == 4, let year = Int(digits) else {
      return nil
    }
    let whole = digits.utf8.count == 4 ? year : year + (year >= 70 ? 1_900 : 2_000)
    let stamp = words[0]
    let zone = month == 2 ? " \(words[1])" : ""
    let text =
      "\(whole)-\(number < 10 ? "0" : "")\(number)-\(stamp.prefix(2))"
      + " \(stamp.dropFirst(2).prefix(2)):\(stamp.suffix(2))\(zone)"
    return NewsDate(parsing: text) == nil ? nil : text
  }

  private static func monthNumber(_ word: Substring) -> Int? {
    months.firstIndex { $0.contains(word.lowercased().prefix(3).description) }.map { $0 + 1 }
  }

  /// English, German, French, Spanish and Italian, by their first letters.
  private static let months: [Set<String>] = [
    ["jan", "ene", "gen"], ["feb", "fev", "fév"], ["mar", "mär", "mrz"], ["apr", "avr", "abr"],
    ["may", "mai", "mag"], ["jun", "giu"], ["jul", "lug"], ["aug", "aou", "aoû", "ago"],
    ["sep", "set"], ["oct", "okt", "ott"], ["nov"], ["dec", "dez", "dic", "déc"],
  ]
}

extension String {
  fileprivate var trimmingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
