/// The canonical text of a statement: it parses to the same tree, but for places and for brackets
/// added where a tree made by hand needs them.
package func printed(_ statement: Statement) -> String {
  switch statement {
  case .empty: ""
  case .query(let query):
    // At the very start of a statement "#!" begins a comment.
    (Printer.query(query).hasPrefix("#!") ? " " : "") + Printer.query(query)
  case .command(let command):
    (["." + command.name.value] + command.arguments.map { Printer.commandArgument($0.value) })
      .joined(separator: " ")
  }
}

/// The canonical text of a search.
package func printed(_ node: SearchNode) -> String { Printer(bracketsAll: false).text(node) }

struct Printer {
  /// Whether everything made of parts is put in brackets wherever it is a part itself.
  let bracketsAll: Bool

  /// How tightly a node's parts hold together.
  enum Level: Int, Comparable {
    case or, and, prefix, near, operand, term

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  static func level(_ node: SearchNode) -> Level {
    switch node.kind {
    case .or: .or
    case .and: .and
    case .not, .atLeast: .prefix
    case .near: .near
    case .field, .metadata, .like: .operand
    default: .term
    }
  }

  func text(_ node: SearchNode) -> String {
    switch node.kind {
    case .every: "*"
    case .word(let text), .pattern(let text): text
    case .expression(let expression): "/" + expression.text + "/"
    case .edited(let text, let edits): "\(text)~\(edits.value)"
    case .exact(let text): "=" + (Printer.isPlain(text) ? text : Printer.quoted(text))
    case .forms(let text):
      "forms(" + (Printer.isPlainForm(text) ? text : Printer.quoted(text)) + ")"
    case .phrase(let parts):
      Printer.quoted(parts.map(Printer.part).joined(separator: " "))
    case .like(let likeness): Printer.like(likeness)
    case .variable(let name): "$" + name
    case .group(let inner):
      bracketsAll ? text(inner) : Printer.bracketed(text(inner))
    case .field(let name, let firstWords, let inner):
      name.value + (firstWords.map { "[\($0.value)]" } ?? "") + ":" + part(inner, of: .term)
    case .metadata(let name, let match): name.value + ":" + MetadataPrinter.text(match)
    case .near(let left, let right, let near):
      part(left, of: bracketsAll ? .operand : .near) + " " + near.written + " "
        + part(right, of: .operand)
    case .window(let nodes, let near):
      near.written + Printer.bracketed(nodes.map(text).joined(separator: ", "))
    case .and(let nodes):
      nodes.map(clause).joined(separator: " AND ")
    case .or(let nodes):
      nodes.map { part($0, of: bracketsAll ? .operand : .and) }.joined(separator: " OR ")
    case .not(let inner): "NOT " + part(inner, of: bracketsAll ? .operand : .prefix)
    case .atLeast(let count, let inner):
      "ATLEAST/\(count.value) " + part(inner, of: bracketsAll ? .operand : .prefix)
    }
  }

  /// A part, in brackets if it holds together less tightly than its place asks.
  private func part(_ node: SearchNode, of level: Level) -> String {
    if bracketsAll, case .group(let inner) = node.kind { return part(inner, of: level) }
    return Printer.level(node) < level ? Printer.bracketed(text(node)) : text(node)
  }

  /// A colon directly before the bracket would make a field of the word that ends in it.
  private static func bracketed(_ text: String) -> String {
    "(" + text + (text.hasSuffix(":") ? " )" : ")")
  }

  /// A part of an AND, where `NOT x` needs no brackets to be read.
  private func clause(_ node: SearchNode) -> String {
    if bracketsAll, case .group(let inner) = node.kind { return clause(inner) }
    if bracketsAll, case .not = node.kind { return text(node) }
    return part(node, of: bracketsAll ? .operand : .prefix)
  }

  // MARK: Pieces

  static func query(_ query: Query) -> String {
    var pieces: [String] = []
    if let binding = query.binding { pieces.append("$\(binding.value) =") }
    if let search = query.search { pieces.append(printed(search)) }
    pieces += query.stages.map(stage)
    return pieces.joined(separator: " ")
  }

  static func stage(_ call: StageCall) -> String {
    var text = "| " + call.name.value
    for argument in call.arguments {
      text += argument.kind == .comma ? "," : " " + self.argument(argument.kind)
    }
    return text
  }

  private static func argument(_ kind: StageArgument.Kind) -> String {
    switch kind {
    case .name(let text), .date(let text): text
    case .descending(let name): "-" + name
    case .number(let value): number(value)
    case .text(let text): quoted(text)
    case .variable(let name): "$" + name
    case .sign(let sign): sign.rawValue
    case .expression(let expression): "/" + expression.text + "/"
    case .open: "("
    case .close: ")"
    case .comma: ","
    }
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }

  private static func like(_ likeness: Likeness) -> String {
    let keyword = Keyword.like.rawValue
    let count = likeness.most == Likeness.usual ? "" : "/\(likeness.most)"
    return switch likeness.source {
    case .text(let text): keyword + count + " " + quoted(text)
    case .article(let id): keyword + count + " " + id.value
    }
  }

  private static func part(_ part: PhrasePart) -> String {
    switch part {
    case .text(let text), .pattern(let text): text
    case .anyWord: "*"
    case .alternatives(let list): "(" + list.joined(separator: "|") + ")"
    }
  }

  static func commandArgument(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isBare =
      !bytes.isEmpty && QuoteMark.opening(bytes, 0) == nil && bytes[0] != UInt8(ascii: "#")
      && !hasSpace(bytes)
    return isBare ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  static func hasSpace(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { Characters.spaceLength(bytes, $0) > 0 }
  }

  /// Whether text can stand in the brackets of `forms(…)` without quotes.
  private static func isPlainForm(_ text: String) -> Bool {
    isPlain(text) && !text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// Whether text can stand after `=` without quotes.
  static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let last = bytes.last, last != UInt8(ascii: ";") else { return false }
    return Characters.hasWord(bytes, 0..<bytes.count) && !hasSpace(bytes)
      && bytes.indices.allSatisfy {
        QuoteMark.opening(bytes, $0) == nil && !"()|".utf8.contains(bytes[$0])
      }
  }
}
