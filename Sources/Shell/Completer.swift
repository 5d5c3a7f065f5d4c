import Bytes
import LedeKit
import Semantics

/// What can stand at the cursor, by the place in the grammar: commands, fields and their values, operators, stages,
/// their words and columns, kept names.
struct Completer {
  private static let operators = [
    "AND", "OR", "NOT", "NEAR/5", "NEAR/s", "NEAR/p", "PRE/5", "ATLEAST/3", "LIKE",
  ]
  private static let valueFields: Set<String> = ["source", "section", "author", "lang", "id"]
  private static let mostValues = 200
  private static let mostWords = 40
  /// Letters before words of the articles are offered.
  private static let fewestLetters = 2
  /// What can begin a query besides fields and kept names.
  private static let beginnings = [
    ("*", "every article"), ("\"", "a phrase"), ("NOT", "without"), ("LIKE", "similar to a text"),
    ("ATLEAST/3", "so many hits"), ("NEAR/9(", "all close together"), (".help", "all there is"),
  ]

  let session: Session

  /// - Parameter cursor: UTF-8 offset into `text`.
  func complete(_ text: String, cursor: Int) -> Completion {
    let before = Array(text.utf8.prefix(cursor))
    let start = wordStart(before)
    let typed = String(decoding: before[start...], as: UTF8.self)
    let head = Array(before[..<start])
    if typed.hasPrefix("."), head.allSatisfy({ $0 <= 0x20 }) {
      let names = session.allCommands.flatMap(\.names).map { "." + $0 }
      return completion(start, names.map { ($0, "") }, typed)
    }
    if typed.hasPrefix("$") {
      return completion(start, session.variableNames.map { ("$" + $0, "") }, typed)
    }
    if let pipe = lastPipe(head) { return stage(head, pipe: pipe, start: start, typed) }
    if let value = fieldValue(before) { return value }
    let fields = session.collection.schema.names.map { ($0 + ":", "") }
    if before.allSatisfy({ $0 <= 0x20 }) {
      let names = session.variableNames.map { ("$" + $0, "") }
      return completion(start, Self.beginnings + fields + names, typed)
    }
    let operators = completion(start, Self.operators.map { ($0, "") }, typed).candidates
    let known = completion(start, fields, typed).candidates + operators
    // An operator is written in capitals: in small letters it may be the beginning of a word.
    let isWord =
      known.count == operators.count && !operators.contains { $0.text.hasPrefix(typed) }
    guard isWord, typed.count >= Self.fewestLetters else {
      return Completion(start: start, candidates: known)
    }
    let words = session.words(prefix: foldText(typed), limit: Self.mostWords)
    return Completion(
      start: start,
      candidates: operators
        + words.map { Candidate($0.word, hint: CountText.grouped($0.articles)) })
  }

  private func completion(
    _ start: Int, _ names: [(String, String)], _ typed: String
  ) -> Completion {
    let wanted = foldText(typed)
    return Completion(
      start: start,
      candidates: names.filter { foldText($0.0).hasPrefix(wanted) }
        .map { Candidate($0.0, hint: $0.1) })
  }

  private func wordStart(_ bytes: [UInt8]) -> Int {
    var start = bytes.count
    while start > 0, isName(bytes[start - 1]) { start -= 1 }
    return start
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
      || [UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "$"), UInt8(ascii: "/")].contains(byte)
  }

  /// The last pipe outside quotes.
  private func lastPipe(_ bytes: [UInt8]) -> Int? {
    var last: Int?
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "|"), !isQuoted { last = index }
    }
    return last
  }

  // MARK: Stages

  private func stage(
    _ head: [UInt8], pipe: Int, start: Int, _ typed: String
  ) -> Completion {
    let words = String(decoding: head[(pipe + 1)...], as: UTF8.self)
      .split { $0 == " " || $0 == "," || $0 == "\n" }.map(String.init)
    guard let name = words.first else {
      return completion(start, Session.stages.map { ($0.name, $0.summary) }, typed)
    }
    guard let signature = Session.stages.first(where: { $0.name == name }) else {
      return Completion(start: start, candidates: [])
    }
    let query = String(decoding: head[..<pipe], as: UTF8.self)
    let isEmpty = query.allSatisfy(\.isWhitespace)
    let shape = session.shape(of: isEmpty ? "$_" : query) ?? .search
    var names: [String] = []
    for parameter in signature.parameters {
      let isGiven = parameter.keyword.map { words.contains($0) } ?? true
      if let keyword = parameter.keyword, !isGiven { names.append(keyword) }
      switch parameter.kind {
      case .count(let alternatives): names += alternatives
      case .keys(let scope):
        if isGiven {
          let isFirst = words.count <= 2
          names += KeyNames.known(
            scope, input: shape, schema: session.collection.schema, isFirst: isFirst)
        }
      case .id:
        names += session.values(of: "id", prefix: foldText(typed), limit: Self.mostValues).map(
          \.value)
      case .word(let words):
        if isGiven { names += words }
      case .variable: names += session.variableNames.map { "$" + $0 }
      case .condition(let scope):
        names += KeyNames.known(scope, input: shape, schema: session.collection.schema)
        names += ["AND", "OR", "NOT", "contains"]
      case .date, .number, .texts: break
      }
    }
    return completion(start, names.map { ($0, "") }, typed)
  }

  // MARK: Values

  /// `date:>=2024-0` – the months, then the days that the collection has.
  private func date(_ before: [UInt8], from value: Int) -> Completion {
    let signs = before[value...].prefix { "<>=".utf8.contains($0) }
    let start = value + signs.count
    let typed = String(decoding: before[start...], as: UTF8.self)
    return Completion(
      start: start,
      candidates: session.dates(prefix: typed, limit: Self.mostValues).map {
        Candidate($0.value, hint: CountText.grouped($0.articles))
      })
  }

  /// `source:Wi` – the values that the collection has.
  private func fieldValue(_ before: [UInt8]) -> Completion? {
    let mark = UInt8(ascii: "\"")
    var openQuote: Int?
    for (index, byte) in before.enumerated() where byte == mark {
      openQuote = openQuote == nil ? index : nil
    }
    let head = before[..<(openQuote ?? before.count)]
    let space = head.lastIndex { $0 <= 0x20 || $0 == UInt8(ascii: "(") }.map { $0 + 1 } ?? 0
    guard let colon = head[space...].firstIndex(of: UInt8(ascii: ":")),
      openQuote.map({ $0 == colon + 1 }) ?? true
    else { return nil }
    let field = String(decoding: before[space..<colon], as: UTF8.self).lowercased()
    if field == "date" { return date(before, from: colon + 1) }
    guard Self.valueFields.contains(field) else { return nil }
    var start = colon + 1
    if start < before.count, before[start] == UInt8(ascii: "\"") { start += 1 }
    let typed = foldText(String(decoding: before[start...], as: UTF8.self))
    let matching = session.values(of: field, prefix: typed, limit: Self.mostValues).filter {
      safeForTerminal($0.value) == $0.value
    }
    return Completion(
      start: colon + 1,
      candidates: matching.map {
        let needsQuotes = $0.value.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: ")") }
        return Candidate(
          needsQuotes ? "\"\($0.value)\"" : $0.value, hint: CountText.grouped($0.articles))
      })
  }
}
