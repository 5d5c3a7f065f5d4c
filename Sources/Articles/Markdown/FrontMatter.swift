/// The fields that stand above a Markdown text between two marks: YAML between `---`, TOML between `+++`.
///
/// What publishing systems write is read: names with values, quoted or not, lists on one line or on several, one level of
/// names within names, and texts of several lines. Anything else in it is left out.
/// Source: YAML 1.2 and TOML 1.0, of each the part that front matter uses.
struct FrontMatter {
  private(set) var fields: [RawField] = []
  /// Where the line behind the closing mark begins.
  private(set) var end = 0

  /// A closing mark that lies farther away closes something else.
  private static let longest = 65_536
  private static let mostFields = 500

  /// nil for a text that begins with no front matter.
  init?(_ text: [UInt8]) {
    var lines = ByteLines(text, 0..<min(text.count, Self.longest))
    guard let first = lines.next() else { return nil }
    let mark = String(decoding: text[first], as: UTF8.self).trimmedText
    guard mark == "---" || mark == "+++" else { return nil }
    var inner: [String] = []
    while let line = lines.next() {
      let content = String(decoding: text[line], as: UTF8.self)
      let trimmed = content.trimmedText
      if trimmed == mark || (mark == "---" && content.hasPrefix("...") && trimmed == "...") {
        end = lines.index
        if mark == "---" { readYAML(inner) } else { readTOML(inner) }
        return
      }
      inner.append(content)
    }
    return nil
  }

  private mutating func add(_ name: String, _ value: RawValue, in outer: String?) {
    guard fields.count < Self.mostFields else { return }
    guard let outer else {
      fields.append(RawField(name, value))
      return
    }
    if let last = fields.indices.last, fields[last].name == outer,
      case .object(let inner) = fields[last].value
    {
      fields[last].value = .object(inner + [RawField(name, value)])
    } else {
      fields.append(RawField(outer, .object([RawField(name, value)])))
    }
  }

  private mutating func readYAML(_ lines: [String]) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard line.first?.isWhitespace == false, let (name, rest) = Self.pair(line, ":") else {
        continue
      }
      var below: [String] = []
      while index < lines.count,
        lines[index].isEmpty || lines[index].first == " "
          || lines[index].first == "\t" || lines[index].hasPrefix("- ")
      {
        below.append(lines[index])
        index += 1
      }
      if rest.hasPrefix("|") || rest.hasPrefix(">") {
        let separator = rest.hasPrefix("|") ? "\n" : " "
        add(name, .text(below.map(\.trimmedText).joined(separator: separator)), in: nil)
      } else if !rest.isEmpty {
        let more = below.map(\.trimmedText).filter { !$0.isEmpty }
        add(name, Self.value(([rest] + more).joined(separator: " ")), in: nil)
      } else {
        readBelow(name, below)
      }
    }
  }

  /// A list of one item a line, or names within a name.
  private mutating func readBelow(_ name: String, _ lines: [String]) {
    var items: [RawValue] = []
    var pairs: [RawField] = []
    for line in lines.map(\.trimmedText) where !line.isEmpty {
      if line.hasPrefix("- ") {
        let item = String(line.dropFirst(2)).trimmedText
        // An item with names of its own, such as an author, is known by the first.
        if !item.hasPrefix("\""), !item.hasPrefix("'"), let (_, text) = Self.pair(item, ":") {
          items.append(Self.value(text))
        } else {
          items.append(Self.value(item))
        }
      } else if items.isEmpty, let (inner, text) = Self.pair(line, ":"), !text.isEmpty {
        pairs.append(RawField(inner, Self.value(text)))
      }
    }
    if !items.isEmpty {
      add(name, .list(items), in: nil)
    } else if !pairs.isEmpty {
      add(name, .object(pairs), in: nil)
    }
  }

  private mutating func readTOML(_ lines: [String]) {
    var outer: String?
    var index = 0
    while index < lines.count {
      let line = lines[index].trimmedText
      index += 1
      if line.hasPrefix("[") {
        outer = String(line.drop { $0 == "[" }.prefix { $0 != "]" })
      } else if let (name, rest) = Self.pair(line, "=") {
        var text = rest
        let quote = text.hasPrefix("\"\"\"") ? "\"\"\"" : text.hasPrefix("'''") ? "'''" : nil
        if let quote {
          text.removeFirst(3)
          while !text.contains(quote), index < lines.count {
            text += "\n" + lines[index]
            index += 1
          }
          let end = text.firstRange(of: quote)?.lowerBound ?? text.endIndex
          add(name, .text(String(text[..<end])), in: outer)
          continue
        }
        while text.hasPrefix("["), !text.hasSuffix("]"), index < lines.count {
          text += " " + lines[index].trimmedText
          index += 1
        }
        add(name, Self.value(text), in: outer)
      }
    }
  }

  private static func pair(_ line: String, _ separator: Character) -> (name: String, rest: String)?
  {
    guard let mark = line.firstIndex(of: separator) else { return nil }
    let after = line[mark...].dropFirst()
    guard separator == "=" || after.isEmpty || after.first == " " || after.first == "\t" else {
      return nil
    }
    var name = String(line[..<mark]).trimmedText
    if name.hasPrefix("\""), name.hasSuffix("\""), name.utf8.count > 1 {
      name = String(name.dropFirst().dropLast())
    }
    let isName =
      !name.isEmpty && name.utf8.count <= 64 && !name.hasPrefix("#") && !name.hasPrefix("- ")
    return isName ? (name, String(after).trimmedText) : nil
  }

  private static func value(_ text: String) -> RawValue {
    if text.hasPrefix("["), text.hasSuffix("]") {
      return .list(items(String(text.dropFirst().dropLast())).map { .text(scalar($0)) })
    }
    let plain = scalar(text)
    return plain.utf8.count == text.utf8.count ? typedCell(plain) : .text(plain)
  }

  /// A value without its quotation marks, or without the comment behind it.
  private static func scalar(_ text: String) -> String {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      return text.firstRange(of: " #").map { String(text[..<$0.lowerBound]).trimmedText } ?? text
    }
    var result = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      if character == quote {
        guard quote == "'", rest.first == "'" else { break }
        rest.removeFirst()
      } else if character == "\\", quote == "\"", let next = rest.popFirst() {
        result.append(next == "n" ? "\n" : next == "t" ? "\t" : next)
        continue
      }
      result.append(character)
    }
    return result
  }

  /// The items of a list on one line; commas in quotation marks part nothing.
  private static func items(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var quote: Character?
    for character in text {
      if character == ",", quote == nil {
        items.append(item.trimmedText)
        item = ""
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, item.trimmedText.isEmpty, character == "\"" || character == "'" {
        quote = character
      }
      item.append(character)
    }
    return (items + [item.trimmedText]).filter { !$0.isEmpty }
  }
}
