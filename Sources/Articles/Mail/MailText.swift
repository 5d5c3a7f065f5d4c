/// The text that someone wrote in a mail, apart from what mailers and habits put around it.
struct MailText: Equatable {
  /// Paragraphs as written.
  var body = ""
  /// Quoted replies, signatures and the like.
  var boilerplate = ""

  private static let fewestWords = 60

  init() {}

  /// What others wrote and is quoted goes to the boilerplate: it is the text of another message, and would count twice.
  /// A mail that says nothing of its own, such as a forwarded one, keeps it as its text.
  init(plain text: String) {
    let lines = normalisedText(text).split(separator: "\n", omittingEmptySubsequences: false)
    let marks = MailLines.kinds(of: lines)
    var own: [Substring] = []
    var quoted: [Substring] = []
    var rest: [Substring] = []
    for (line, kind) in zip(lines, marks) {
      switch kind {
      case .own: own.append(line)
      case .quoted:
        quoted.append(line.drop { $0 == ">" || $0 == " " })
        own.append("")
      case .signature: rest.append(line)
      }
    }
    body = Self.text(own)
    if rest.contains(where: { !$0.allSatisfy { "- \u{A0}".contains($0) } }) {
      boilerplate = Self.text(rest)
    }
    if body.isEmpty, !quoted.isEmpty {
      body = Self.text(quoted)
    } else if !quoted.isEmpty {
      boilerplate = [Self.text(quoted), boilerplate].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    }
  }

  init(html text: String) {
    guard let root = MarkupDocument.html(fragment: text).root else {
      self.init()
      return
    }
    var aside: [MarkupNode] = []
    let paragraphs = MarkupText.paragraphs(of: root) { node in
      guard let kind = Self.aside(node) else { return false }
      if kind { aside.append(node) }
      return true
    }
    self.init(plain: paragraphs.joined(separator: "\n\n"))
    let asides = aside.flatMap { MarkupText.paragraphs(of: $0) }
    if body.isEmpty {
      body = asides.joined(separator: "\n\n")
    } else {
      boilerplate = (asides + [boilerplate]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
  }

  var isEmpty: Bool { body.isEmpty && boilerplate.isEmpty }

  /// The first of some alternatives that holds the whole text; they stand with the plainest first.
  static func best(of texts: [MailText]) -> MailText {
    guard var best = texts.first(where: { !$0.body.isEmpty }) else {
      return texts.first { !$0.isEmpty } ?? MailText()
    }
    for text in texts where text != best {
      let words = best.words
      if words < fewestWords, text.words > words * 4, text.words > fewestWords { best = text }
    }
    return best
  }

  static func joined(_ texts: [MailText]) -> MailText {
    var result = MailText()
    result.body = texts.map(\.body).filter { !$0.isEmpty }.joined(separator: "\n\n")
    result.boilerplate = texts.map(\.boilerplate).filter { !$0.isEmpty }.joined(separator: "\n\n")
    return result
  }

  private var words: Int { body.utf8.split(whereSeparator: isBlank).count }

  private static func text(_ lines: [Substring]) -> String {
    lines.joined(separator: "\n").trimmedBlankLines
  }

  /// Whether an element is no part of what was written here: true where it is to be kept as boilerplate, false where it is
  /// not even shown; nil for any other.
  private static func aside(_ node: MarkupNode) -> Bool? {
    if let style = node.attribute("style"), node.name != "body" {
      let plain = style.lowercased().filter { $0 != " " }
      if plain.contains("display:none") || plain.contains("mso-hide:all") { return false }
    }
    let names = (node.attribute("class") ?? "").lowercased().split(separator: " ")
    if names.contains(where: { asides.contains(String($0)) }) { return true }
    return node.name == "blockquote" && node.attribute("type") == "cite" ? true : nil
  }

  private static let asides: Set<String> = [
    "gmail_quote", "gmail_signature", "moz-cite-prefix", "moz-signature", "yahoo_quoted",
    "protonmail_quote", "gmail_attr",
  ]
}

extension String {
  /// Without the blank lines at its start and all white space at its end.
  fileprivate var trimmedBlankLines: String {
    let bytes = Array(utf8)
    let range = trimmedRange(bytes, 0..<bytes.count)
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return String(decoding: bytes[start..<max(start, range.upperBound)], as: UTF8.self)
  }
}
