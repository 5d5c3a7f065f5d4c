/// A line of Markdown as a reader sees it: links are their texts, and marks of emphasis and code are gone.
///
/// Source: CommonMark 0.31, section 6; footnotes and struck text as in GitHub's dialect, shortcodes as in Hugo and Jekyll.
struct MarkdownInline {
  private(set) var text = ""
  /// What describes the pictures of the line, which are no part of its text.
  private(set) var captions: [String] = []

  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []

  /// A link's text and address may take so many bytes each.
  private static let longest = 1_024
  /// Deeper links within links stay as they are written.
  private static let deepest = 4

  private let depth: Int
  /// Where closing marks were found last, so that none is looked for twice.
  private var found: [UInt8: Int] = [:]

  /// - Complexity: O(bytes x longest link) at worst, O(bytes) in texts.
  init(_ source: String) { self.init(source, depth: 0) }

  private init(_ source: String, depth: Int) {
    self.depth = depth
    bytes = Array(source.utf8)
    while index < bytes.count { step() }
    text = output.split(whereSeparator: isBlank).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\\") where index + 1 < bytes.count && isMark(bytes[index + 1]):
      output.append(bytes[index + 1])
      index += 2
    case UInt8(ascii: "!") where follows(UInt8(ascii: "[")):
      if let link = link(at: index + 1) {
        let caption = MarkdownInline(link.text, depth: depth + 1).text
        if !caption.isEmpty { captions.append(caption) }
        index = link.end
      } else {
        keep()
      }
    case UInt8(ascii: "["):
      if follows(UInt8(ascii: "^")), let end = closing(UInt8(ascii: "]"), from: index + 1) {
        index = end + 1
      } else if let link = link(at: index) {
        // A picture may be the link's text.
        let inner = MarkdownInline(link.text, depth: depth + 1)
        captions += inner.captions
        output.append(contentsOf: inner.text.utf8)
        index = link.end
      } else {
        keep()
      }
    case UInt8(ascii: "<"): skipTag()
    case UInt8(ascii: "{") where follows(UInt8(ascii: "{")) || follows(UInt8(ascii: "%")):
      skipShortcode()
    case UInt8(ascii: "*"), UInt8(ascii: "`"): skipMarks(byte)
    case UInt8(ascii: "~") where follows(byte): index += 2
    case UInt8(ascii: "_"): skipUnderscores()
    default: keep()
    }
  }

  private mutating func keep() {
    output.append(bytes[index])
    index += 1
  }

  private func follows(_ byte: UInt8) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == byte
  }

  private func isMark(_ byte: UInt8) -> Bool {
    0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
  }

  /// Where `mark` stands next on the way to a link's end, brackets within brackets passed over.
  private func closing(_ mark: UInt8, from start: Int) -> Int? {
    let open: UInt8 = mark == UInt8(ascii: "]") ? UInt8(ascii: "[") : UInt8(ascii: "(")
    var depth = 0
    var index = start
    while index < bytes.count, index - start < Self.longest {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == open {
        depth += 1
      } else if bytes[index] == mark {
        if depth == 0 { return index }
        depth -= 1
      }
      index += 1
    }
    return nil
  }

  /// The text of `[text](address)` or `[text][name]`, and where it ends; nil for brackets of the text's own.
  private mutating func link(at start: Int) -> (text: String, end: Int)? {
    guard depth < Self.deepest, next(UInt8(ascii: "]")) != nil else { return nil }
    guard let close = closing(UInt8(ascii: "]"), from: start + 1),
      close + 1 < bytes.count
    else {
      return nil
    }
    let mark: UInt8
    switch bytes[close + 1] {
    case UInt8(ascii: "("): mark = UInt8(ascii: ")")
    case UInt8(ascii: "["): mark = UInt8(ascii: "]")
    default: return nil
    }
    guard next(mark) != nil, let end = closing(mark, from: close + 2) else { return nil }
    return (String(decoding: bytes[(start + 1)..<close], as: UTF8.self), end + 1)
  }

  /// A tag or a comment goes; `<https://…>` is its address; any other `<` is the text's own.
  private mutating func skipTag() {
    guard index + 1 < bytes.count, let end = next(UInt8(ascii: ">")) else {
      keep()
      return
    }
    let first = bytes[index + 1]
    let inner = bytes[(index + 1)..<end]
    let isAddress =
      !inner.contains(0x20)
      && (inner.contains(UInt8(ascii: ":")) || inner.contains(UInt8(ascii: "@")))
    guard (first | 0x20) &- 97 < 26 || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    else {
      keep()
      return
    }
    if isAddress { output.append(contentsOf: inner) }
    index = end + 1
  }

  /// `{{< figure >}}`, `{{ name }}` and `{% name %}`.
  private mutating func skipShortcode() {
    guard let end = next(UInt8(ascii: "}")) else {
      keep()
      return
    }
    index = end + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "}") { index += 1 }
  }

  /// Where a mark stands next, not too far away.
  private mutating func next(_ mark: UInt8) -> Int? {
    var position = found[mark] ?? -1
    if position < index {
      position = index
      while position < bytes.count, bytes[position] != mark { position += 1 }
      found[mark] = position
    }
    return position < bytes.count && position - index <= Self.longest ? position : nil
  }

  /// Stars and backticks are marks unless they stand alone between spaces.
  private mutating func skipMarks(_ mark: UInt8) {
    let isApart = index == 0 || bytes[index - 1] == 0x20
    let isAlone = isApart && (index + 1 == bytes.count || bytes[index + 1] == 0x20)
    if isAlone { output.append(mark) }
    index += 1
  }

  /// Underscores within a word are part of it.
  private mutating func skipUnderscores() {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "_") { index += 1 }
    let isBefore = start > 0 && isWord(bytes[start - 1])
    let isBehind = index < bytes.count && isWord(bytes[index])
    if isBefore == isBehind { output.append(contentsOf: bytes[start..<index]) }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
  }
}
