extension Lexer {
  /// Fields, weights and positions as other tools write them.
  mutating func lexOtherTools(_ run: SourceRange) -> Bool {
    lexAssignedField(run) || lexAtField(run) || lexExists(run) || lexAround(run)
      || lexFirstWords(run) || lexBoost(run) || lexAnnotation(run)
  }

  /// `source=Wire`, `source = "Wire One"`: a field of SQL and Factiva.
  private mutating func lexAssignedField(_ run: SourceRange) -> Bool {
    let start = run.lowerBound
    let end = nameEnd(start)
    guard end > start, let field = ForeignNames.assigned(string(start..<end)) else {
      return false
    }
    var sign = end
    if end == run.upperBound { sign = spaceEnd(end) }
    guard byte(at: sign) == UInt8(ascii: "=") else { return false }
    let last = byte(at: sign + 1) == UInt8(ascii: "=") ? sign + 2 : sign + 1
    let value = spaceEnd(last)
    guard value < bytes.count, end == run.upperBound || value == last,
      !")|,;".utf8.contains(bytes[value])
    else { return false }
    mendField(start..<value, Located(field, start..<end))
    return true
  }

  /// `@title ferry`: a field of Manticore.
  private mutating func lexAtField(_ run: SourceRange) -> Bool {
    let start = run.lowerBound
    guard bytes[start] == UInt8(ascii: "@"), run.count > 1,
      let field = ForeignNames.assigned(string((start + 1)..<run.upperBound)),
      spaceEnd(run.upperBound) < bytes.count
    else { return false }
    mendField(
      start..<spaceEnd(run.upperBound), Located(field, (start + 1)..<run.upperBound))
    return true
  }

  private mutating func mendField(_ whole: SourceRange, _ field: Located<String>) {
    report(
      Finding(
        .foreignOperator, whole.lowerBound..<spaceStartBefore(whole.upperBound),
        [string(whole.lowerBound..<spaceStartBefore(whole.upperBound)), field.value + ":"],
        edits: [Edit(range: whole, replacement: field.value + ":")]))
    addField(field, nil, to: whole.upperBound)
  }

  private func spaceStartBefore(_ offset: Int) -> Int {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  /// `_exists_:source`, of Lucene.
  private mutating func lexExists(_ run: SourceRange) -> Bool {
    let text = string(run)
    guard text.hasPrefix("_exists_:") else { return false }
    let name = text.dropFirst("_exists_:".count)
    guard nameEnd(run.upperBound - name.utf8.count) == run.upperBound, !name.isEmpty else {
      return false
    }
    foreign(run, meant: name + ":*")
    add(.broken, to: run.upperBound)
    return true
  }

  /// `AROUND(5)`, of Google.
  private mutating func lexAround(_ run: SourceRange) -> Bool {
    guard run.count == 6, string(run) == "AROUND", byte(at: run.upperBound) == UInt8(ascii: "(")
    else { return false }
    let digits = (run.upperBound + 1)..<digitsEnd(run.upperBound + 1)
    guard byte(at: digits.upperBound) == UInt8(ascii: ")"),
      let count = OperatorSpelling("/" + string(digits)).count
    else { return false }
    foreign(run.lowerBound..<(digits.upperBound + 1), meant: "NEAR/\(count)")
    add(.proximity(.words(count), ordered: false), to: digits.upperBound + 1)
    return true
  }

  /// `toyota/F50/`, of Factiva: among the first 50 words.
  private mutating func lexFirstWords(_ run: SourceRange) -> Bool {
    guard run.count > 4, bytes[run.upperBound - 1] == UInt8(ascii: "/") else { return false }
    var digits = run.upperBound - 1
    while digits > run.lowerBound, Characters.isDigit(bytes[digits - 1]) { digits -= 1 }
    let count = string(digits..<(run.upperBound - 1))
    let word = run.lowerBound..<max(run.lowerBound, digits - 2)
    guard digits - 2 > run.lowerBound, bytes[digits - 1] == UInt8(ascii: "F"),
      bytes[digits - 2] == UInt8(ascii: "/"), OperatorSpelling("/" + count).count != nil,
      Characters.hasWord(bytes, word)
    else { return false }
    foreign(run, meant: "body[\(count)]:" + string(word))
    add(.broken, to: run.upperBound)
    return true
  }

  /// `ferry^2`, of Lucene: a weight, which words do not have here.
  private mutating func lexBoost(_ run: SourceRange) -> Bool {
    var start = run.upperBound
    while start > run.lowerBound,
      Characters.isDigit(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    guard start < run.upperBound, start - 1 > run.lowerBound,
      bytes[start - 1] == UInt8(ascii: "^"), Characters.isDigit(bytes[start])
    else { return false }
    let word = run.lowerBound..<(start - 1)
    guard Characters.hasWord(bytes, word) else { return false }
    foreign((start - 1)..<run.upperBound, meant: "")
    add(.word(string(word)), to: run.upperBound)
    return true
  }

  /// `[word="ferry"]`, `[lemma="sink"]`, of corpus tools.
  private mutating func lexAnnotation(_ run: SourceRange) -> Bool {
    let start = run.lowerBound
    guard bytes[start] == UInt8(ascii: "[") else { return false }
    let name = (start + 1)..<nameEnd(start + 1)
    let text = name.upperBound + 2
    guard !name.isEmpty, byte(at: name.upperBound) == UInt8(ascii: "="),
      byte(at: name.upperBound + 1) == 0x22
    else { return false }
    var end = text
    while end < bytes.count, bytes[end] != 0x22, bytes[end] != 0x0A { end += 1 }
    guard byte(at: end) == 0x22, byte(at: end + 1) == UInt8(ascii: "]"),
      Characters.hasWord(bytes, text..<end)
    else { return false }
    let word = string(text..<end)
    foreign(start..<(end + 2), meant: string(name) == "lemma" ? "forms(\(word))" : word)
    add(.broken, to: end + 2)
    return true
  }
}
