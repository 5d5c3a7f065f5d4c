/// A Markdown text as paragraphs without marks.
///
/// Headings and the items of lists are paragraphs; rules, comments and the addresses of links are left out.
/// Source: CommonMark 0.31, sections 4 and 5.
struct MarkdownText {
  /// The first heading of the highest rank, if it stands before any text.
  private(set) var title: String?
  private(set) var paragraphs: [String] = []
  /// What describes the text's pictures.
  private(set) var captions: [String] = []

  private var open = ""
  private var isCode = false
  private var isComment = false

  /// - Complexity: O(bytes), but for links see `MarkdownInline`.
  init(_ text: String) {
    for line in normalisedText(text).split(separator: "\n", omittingEmptySubsequences: false) {
      read(line)
    }
    end()
  }

  private mutating func read(_ line: Substring) {
    var text = String(line).trimmedText
    if text.hasPrefix("```") || text.hasPrefix("~~~") {
      end()
      isCode.toggle()
      return
    }
    if isCode {
      if !text.isEmpty { paragraphs.append(text) }
      return
    }
    if isComment || text.hasPrefix("<!--") {
      isComment = !text.contains("-->")
      return
    }
    while text.hasPrefix(">") { text = String(text.dropFirst()).trimmedText }
    if text.isEmpty || Self.isRule(text) {
      if let first = text.first, first == "=" || first == "-", !open.isEmpty {
        endHeading(rank: first == "=" ? 1 : 2)
      } else {
        end()
      }
    } else if let rank = Self.headingRank(text) {
      end()
      open = String(text.drop { $0 == "#" }).trimmedText.trimmingClosingMarks
      endHeading(rank: rank)
    } else if Self.isDefinition(text) {
      end()
    } else if let item = Self.item(text) {
      end()
      open = item
    } else if text.hasPrefix("|") {
      end()
      open = Self.row(text)
      end()
    } else {
      open += (open.isEmpty ? "" : " ") + text.trimmingBreak
    }
  }

  private mutating func end() {
    guard !open.isEmpty else { return }
    let line = MarkdownInline(open)
    open = ""
    captions += line.captions
    if !line.text.isEmpty { paragraphs.append(line.text) }
  }

  private mutating func endHeading(rank: Int) {
    let line = MarkdownInline(open)
    open = ""
    captions += line.captions
    if rank == 1, title == nil, paragraphs.isEmpty {
      title = line.text
    } else if !line.text.isEmpty {
      paragraphs.append(line.text)
    }
  }

  private static func isRule(_ text: String) -> Bool {
    let marks = text.filter { $0 != " " }
    guard let first = marks.first, "-*_=".contains(first) else { return false }
    return marks.allSatisfy { $0 == first } && (marks.count >= 3 || first == "=")
  }

  private static func headingRank(_ text: String) -> Int? {
    let rank = text.prefix { $0 == "#" }.count
    guard 1...6 ~= rank else { return nil }
    let next = text.dropFirst(rank).first
    return next == nil || next == " " || next == "\t" ? rank : nil
  }

  /// `[name]: https://…`, and a line of attributes.
  private static func isDefinition(_ text: String) -> Bool {
    if text.hasPrefix("{:") { return true }
    guard text.hasPrefix("["), !text.hasPrefix("[^"), let close = text.firstRange(of: "]:") else {
      return false
    }
    let address = String(text[close.upperBound...]).trimmedText
    return address.contains("/") || address.hasPrefix("#") || address.hasPrefix("<")
  }

  private static func item(_ text: String) -> String? {
    if text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("+ ") {
      return String(text.dropFirst(2)).trimmedText
    }
    if text.hasPrefix("[^"), let close = text.firstRange(of: "]:") {
      return String(text[close.upperBound...]).trimmedText
    }
    let digits = text.prefix(while: \.isNumber)
    let rest = text[digits.endIndex...]
    guard 1...3 ~= digits.count, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return text
  }

  private static func row(_ text: String) -> String {
    let cells = text.split(separator: "|").map { String($0).trimmedText }.filter { !$0.isEmpty }
    let isLine = cells.allSatisfy { $0.allSatisfy { "-: ".contains($0) } }
    return isLine ? "" : cells.joined(separator: " ")
  }
}

extension String {
  /// A heading without the marks that may close it.
  fileprivate var trimmingClosingMarks: String {
    var text = self[...]
    while text.last == "#" { text.removeLast() }
    return text.isEmpty || text.last == " " ? String(text).trimmedText : self
  }

  /// A line without the backslash that ends it.
  fileprivate var trimmingBreak: String { hasSuffix("\\") ? String(dropLast()) : self }
}
