/// Reads ISO 14977 notation: `,` `|` `[ ]` `{ }` `( )` `n *` quotes, `? ?` and comments.
struct EBNFReader {
  private let characters: [Character]
  private var position = 0
  private var nextID = 0
  private var isLexical = false

  init(_ text: String) { characters = Array(text) }

  mutating func read(into grammar: inout EBNF) throws {
    try skip()
    while position < characters.count {
      let lexical = isLexical
      let name = identifier()
      guard !name.isEmpty, grammar.rules[name] == nil else { throw failure("a new rule's name") }
      try expect("=")
      let node = try choice()
      try expect(";")
      grammar.rules[name] = node
      grammar.names.append(name)
      if lexical { grammar.lexicalNames.insert(name) }
    }
  }

  private mutating func choice() throws -> EBNF.Node {
    var nodes = [try sequence()]
    while try accept("|") { nodes.append(try sequence()) }
    guard nodes.count > 1 else { return nodes[0] }
    nextID += 1
    return .choice(nodes, id: nextID)
  }

  private mutating func sequence() throws -> EBNF.Node {
    var nodes = [try factor()]
    while try accept(",") { nodes.append(try factor()) }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func factor() throws -> EBNF.Node {
    guard position < characters.count else { throw failure("more") }
    let character = characters[position]
    switch character {
    case "\"", "'":
      return .literal(try delimited(by: character))
    case "?":
      return .special(try delimited(by: "?").trimmed)
    case "[":
      let inner = try bracketed("]")
      nextID += 1
      return .option(inner, id: nextID)
    case "{":
      let inner = try bracketed("}")
      nextID += 1
      return .repetition(inner, id: nextID)
    case "(": return try bracketed(")")
    default: break
    }
    let name = identifier()
    try skip()
    if let count = Int(name) {
      try expect("*")
      return .times(count, try factor())
    }
    guard !name.isEmpty else { throw failure("a factor") }
    return .rule(name)
  }

  private mutating func bracketed(_ close: Character) throws -> EBNF.Node {
    position += 1
    try skip()
    let inner = try choice()
    try expect(close)
    return inner
  }

  private mutating func delimited(by mark: Character) throws -> String {
    guard let end = characters[(position + 1)...].firstIndex(of: mark) else {
      throw failure("a closing \(mark)")
    }
    let text = String(characters[(position + 1)..<end])
    position = end + 1
    try skip()
    return text
  }

  private mutating func identifier() -> String {
    let start = position
    while position < characters.count,
      characters[position].isLetter || characters[position].isNumber || characters[position] == "-"
    {
      position += 1
    }
    return String(characters[start..<position])
  }

  private mutating func accept(_ character: Character) throws -> Bool {
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    try skip()
    return true
  }

  private mutating func expect(_ character: Character) throws {
    try skip()
    guard try accept(character) else { throw failure("`\(character)`") }
  }

  /// Skips space and comments; a comment that says "Lexical rules" starts the second part.
  private mutating func skip() throws {
    while position < characters.count {
      if characters[position].isWhitespace {
        position += 1
      } else if characters[position...].starts(with: "(*") {
        let start = position
        while !characters[position...].starts(with: "*)") {
          position += 1
          guard position < characters.count else { throw failure("`*)`") }
        }
        if String(characters[start..<position]).contains("Lexical rules") { isLexical = true }
        position += 2
      } else {
        return
      }
    }
  }

  private func failure(_ wanted: String) -> EBNF.Malformed {
    let line = characters[..<min(position, characters.count)].count { $0.isNewline } + 1
    return EBNF.Malformed(message: "line \(line): \(wanted) is expected")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
