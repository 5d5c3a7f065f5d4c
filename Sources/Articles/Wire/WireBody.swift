/// The running text of a story in markup, and what stands in the midst of it without being part of
/// it.
struct WireBody: Equatable, Sendable {
  /// Each on one line, but for tables and preformatted text.
  private(set) var paragraphs: [String] = []
  private(set) var captions: [String] = []
  private var knownCaptions: Set<String> = []
  private(set) var bylines: [String] = []
  /// The paragraphs, by number, that are headings.
  private var headings: Set<Int> = []
  private var pending = ""
  private var blankLinesEnd = false

  /// How many bytes the paragraphs have.
  var length: Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }
  var isEmpty: Bool { paragraphs.isEmpty }

  init() {}

  /// A text without markup.
  init(plain text: String) { paragraphs = WireText.paragraphs(plain: text) }

  /// A text that may be a piece of HTML, or one that was escaped once too often.
  init(markup: String) {
    var text = markup
    if !WireText.hasTags(text) { text = WireText.decoded(text) }
    if WireText.hasTags(text) {
      self.init(html: text)
    } else {
      self.init(plain: text)
    }
  }

  /// A piece of HTML.
  /// - Parameter blankLinesEnd: whether blank lines end paragraphs even where elements do.
  init(html text: String, blankLinesEnd: Bool = false) {
    guard let root = MarkupDocument.html(fragment: text).root else { return }
    self.blankLinesEnd =
      blankLinesEnd || root.descendants { ["p", "br", "div"].contains($0.name) }.isEmpty
    read(root)
  }

  /// The text below an element of NITF or XHTML, up to `isLeftOut` elements.
  init(of node: MarkupNode, leavingOut isLeftOut: (MarkupNode) -> Bool = { _ in false }) {
    read(node, leavingOut: isLeftOut)
  }

  private mutating func read(
    _ node: MarkupNode, leavingOut isLeftOut: (MarkupNode) -> Bool = { _ in false }
  ) {
    var breaks = 0
    var walk = MarkupWalk(node)
    while let event = walk.next() {
      switch event {
      case .text(let text):
        let content = text.content
        pending += content
        if breaks > 0, content.contains(where: { !$0.isWhitespace }) { breaks = 0 }
      case .start(let element):
        let name = element.localName
        if Self.neverRead.contains(name) || isLeftOut(element) || takeAside(element, name) {
          walk.skip(element)
        } else if name == "br" {
          breaks += 1
          pending += "\t"
          if breaks == 2 { endParagraph() }
        } else if Self.blocks.contains(name) {
          endParagraph()
        }
      case .end(let element):
        let name = element.localName
        guard Self.blocks.contains(name) else { continue }
        let count = paragraphs.count
        endParagraph()
        if Self.headingNames.contains(name) { headings.formUnion(count..<paragraphs.count) }
      }
    }
    endParagraph()
  }

  private mutating func endParagraph() {
    if !pending.isEmpty {
      paragraphs += WireText.paragraphs(block: pending, blankLinesEnd: blankLinesEnd)
    }
    pending = ""
  }

  /// Takes an element as a whole that is no paragraph; returns whether it was one.
  private mutating func takeAside(_ element: MarkupNode, _ name: String) -> Bool {
    switch name {
    case "media":
      for caption in element.descendants(where: { $0.localName == "media-caption" }) {
        take(caption)
      }
    case "media-caption", "figcaption": take(element)
    case "byline":
      let line = element.bylineText
      if !line.isEmpty { bylines.append(line) }
    case "pre":
      endParagraph()
      for block in cutAtBlankLines(element.text) { paragraphs.append(WireText.decoded(block)) }
    case "table":
      guard let lines = tableLines(element) else { return false }
      endParagraph()
      if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
    default: return false
    }
    return true
  }

  private mutating func take(_ caption: MarkupNode) {
    let paragraphs = MarkupText.paragraphs(of: caption)
    let text = paragraphs.map { WireText.line($0) }.joined(separator: " ")
    if !text.isEmpty, knownCaptions.insert(text).inserted { captions.append(text) }
  }

  /// The rows of a table, their cells parted by two spaces; nil for one that only arranges
  /// paragraphs.
  private func tableLines(_ table: MarkupNode) -> [String]? {
    var lines: [String] = []
    let inner = table.descendants {
      ["caption", "figure", "media", "table", "td", "th", "tr"].contains($0.localName)
    }
    var row: [String] = []
    func endRow() {
      if !row.isEmpty { lines.append(row.joined(separator: "  ")) }
      row = []
    }
    for element in inner {
      switch element.localName {
      case "td", "th", "caption":
        let paragraphs = MarkupText.paragraphs(of: element)
        if paragraphs.count > 2 || paragraphs.contains(where: { $0.utf8.count > 200 }) {
          return nil
        }
        let text = WireText.decoded(paragraphs.joined(separator: " "))
        if !text.isEmpty { row.append(text) }
        if element.localName == "caption" { endRow() }
      case "tr": endRow()
      default: return nil
      }
    }
    endRow()
    return lines
  }

  private func cutAtBlankLines(_ text: String) -> [String] {
    var blocks: [String] = []
    var block: [String] = []
    let lines = normalisedText(text).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines + [""] {
      if line.allSatisfy(\.isWhitespace) {
        if !block.isEmpty { blocks.append(block.joined(separator: "\n")) }
        block = []
      } else {
        block.append(block.isEmpty ? String(line).trimmedText : String(line))
      }
    }
    return blocks
  }

  /// Lets the first paragraph that is neither heading nor byline begin with a dateline that the
  /// source keeps apart, as papers print it.
  ///
  /// A date alone is none, and a text that begins with one already keeps its own.
  mutating func begin(with dateline: String) {
    let line = dateline.onOneLine
    guard let first = line.first, first.isLetter, line.utf8.count <= 120,
      let place = line.split(whereSeparator: { !$0.isLetter }).first,
      let index = paragraphs.indices.first(where: {
        !headings.contains($0) && Byline(line: paragraphs[$0]) == nil
      })
    else { return }
    let opening = paragraphs[index].prefix(80)
    let hasOwn = [" - ", " – ", " — ", "--", ".-"].contains { opening.contains($0) }
    if hasOwn || opening.lowercased().contains(place.lowercased()) { return }
    let mark = line.last.map { "-–—:".contains($0) } == true ? " " : " – "
    paragraphs[index] = line + mark + paragraphs[index]
  }

  /// Takes headings out of the beginning that say again what is known.
  mutating func dropOpeningHeadings(_ known: [String]) {
    let known = Set(known.map { $0.lowercased() })
    while headings.contains(0), let first = paragraphs.first, known.contains(first.lowercased()) {
      paragraphs.removeFirst()
      headings = Set(headings.filter { $0 > 0 }.map { $0 - 1 })
    }
  }

  /// Takes a paragraph near the beginning out if it is a byline and others follow.
  mutating func takeByline() -> String? {
    let first = paragraphs.prefix(6).firstIndex { Byline(line: $0) != nil }
    guard let first, first + 1 < paragraphs.count else { return nil }
    headings = Set(headings.filter { $0 != first }.map { $0 < first ? $0 : $0 - 1 })
    return paragraphs.remove(at: first)
  }

  private static let neverRead: Set<String> = [
    "button", "copyrite", "datasource", "distributor", "footer", "form", "head", "header", "iframe",
    "input", "key-list", "nav", "nitf-table-metadata", "noscript", "object", "script", "select",
    "style", "svg",
    "template", "textarea", "tobject",
  ]

  private static let headingNames: Set<String> = [
    "h1", "h2", "h3", "h4", "h5", "h6", "hedline", "hl1", "hl2",
  ]

  private static let blocks: Set<String> = headingNames.union([
    "abstract", "address", "article", "aside", "block", "blockquote", "body", "body.content",
    "body.end", "bq", "center", "credit", "dateline", "dd", "details", "div", "dl", "dt", "figure",
    "fn", "hr", "li", "main", "note", "ol", "p", "section", "summary",
    "table", "tagline", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ])
}
