extension MarkupNode {
  /// The element's name without a prefix, also where the document forgot to say what the prefix
  /// means.
  var localName: String {
    let name = name
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// The text of the element on one line, with a space between the texts of the elements below: a
  /// `<byline>` of `By`, `<person>` and `<byttl>` is often written without.
  var spacedText: String {
    var words: [String] = []
    var walk = MarkupWalk(self)
    while let event = walk.next() {
      if case .text(let text) = event {
        let line = WireText.decoded(text.content).onOneLine
        if line.isEmpty { continue }
        if let first = line.first, ",;.:)".contains(first), let last = words.popLast() {
          words.append(last + line)
        } else {
          words.append(line)
        }
      }
    }
    return words.joined(separator: " ")
  }

  /// `spacedText` of a byline, with a comma before the title.
  var bylineText: String {
    let title = elements.first { $0.localName == "byttl" }?.spacedText ?? ""
    let line = spacedText
    guard !title.isEmpty, line.hasSuffix(" " + title) else { return line }
    let name = String(line.dropLast(title.count + 1))
    return name.hasSuffix(",") ? line : name + ", " + title
  }

  /// What the element holds on one line, entities read; nil for nothing.
  var value: String? {
    let line = WireText.decoded(text).onOneLine
    return line.isEmpty ? nil : line
  }

  /// The value of the first element directly below with one of these names.
  func value(_ names: String...) -> String? {
    for name in names {
      for element in elements where element.localName == name {
        if let value = element.value { return value }
      }
    }
    return nil
  }

  /// The values of the elements directly below with this name.
  func values(_ name: String) -> [String] {
    elements.filter { $0.localName == name }.compactMap(\.value)
  }

  /// An attribute's value on one line; nil for none or a blank one.
  func filled(_ attribute: String) -> String? {
    guard let value = self.attribute(attribute)?.onOneLine, !value.isEmpty else { return nil }
    return value
  }

  /// The language that the element or one around it is said to be in.
  var markedLanguage: String? {
    var node: MarkupNode? = self
    while let current = node, current.isElement {
      if let language = current.filled("lang") { return language }
      node = current.parent
    }
    return nil
  }
}
