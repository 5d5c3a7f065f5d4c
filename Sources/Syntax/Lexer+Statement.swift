extension Lexer {
  /// A command and its arguments, to the end of the text; false where none starts.
  ///
  /// Grammar: command-name
  mutating func lexCommand() -> Bool {
    guard bytes[position] == UInt8(ascii: "."), position + 1 < bytes.count,
      Characters.letterLength(bytes, position + 1) > 0
    else { return false }
    let end = nameEnd(position + 1)
    let name = Located(string((position + 1)..<end), (position + 1)..<end)
    if !isSpaceOrEnd(end) {
      let wrong = end..<spaceStart(end)
      report(Finding(.badCommandName, wrong, [string(position..<wrong.upperBound)]))
      add(.command(name), to: wrong.upperBound)
    } else {
      add(.command(name), to: end)
    }
    lexCommandArguments()
    return true
  }

  /// Grammar: command-argument
  private mutating func lexCommandArguments() {
    while true {
      skipSpace()
      guard position < bytes.count else { return }
      let start = position
      if let mark = QuoteMark.opening(bytes, start) {
        let quoted = scanQuoted(mark)
        position = start
        add(.commandArgument(quoted.content), to: quoted.end)
      } else {
        let end = spaceStart(start)
        add(.commandArgument(string(start..<end)), to: end)
      }
    }
  }

  private func spaceStart(_ start: Int) -> Int {
    var end = start
    while !isSpaceOrEnd(end) { end += 1 }
    return end
  }

  /// `$name =` at the start of a statement; `$name=` and `name =` are reported and read as that.
  ///
  /// Grammar: binding
  mutating func lexBinding() {
    let start = position
    let hasSign = bytes[start] == UInt8(ascii: "$")
    let nameStart = hasSign ? start + 1 : start
    let end =
      hasSign && byte(at: nameStart) == UInt8(ascii: "_") ? nameStart + 1 : variableEnd(nameStart)
    guard end > nameStart else { return }
    let equals = spaceEnd(end)
    guard byte(at: equals) == UInt8(ascii: "=") else { return }
    let name = string(nameStart..<end)
    if !hasSign, ForeignNames.assigned(name) != nil { return }
    let spaceBefore = equals > end
    let spaceAfter = isSpaceOrEnd(equals + 1)
    guard hasSign ? !spaceBefore || spaceAfter : spaceBefore && spaceAfter else { return }
    let whole = start..<(equals + 1)
    if name == "_" {
      report(Finding(.badBinding, whole, [name]))
    } else if !hasSign || !spaceBefore || !spaceAfter {
      let mended = "$\(name) =" + (spaceAfter ? "" : " ")
      report(
        Finding(
          .badBinding, whole, [name], edits: [Edit(range: whole, replacement: mended)]))
    }
    add(.binding(Located(name, nameStart..<end)), to: equals + 1)
  }

  /// Where a variable's name ends: letters, digits and `_`, a letter first.
  ///
  /// Grammar: variable-name
  func variableEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let letter = Characters.letterLength(bytes, end)
      if letter > 0 {
        end += letter
      } else if end > start, Characters.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: "_") {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// `$name` or `$_`; false where none starts (`$5m` is a word).
  ///
  /// Grammar: variable
  mutating func lexVariable() -> Bool {
    guard bytes[position] == UInt8(ascii: "$") else { return false }
    let start = position + 1
    var end = variableEnd(start)
    if end == start, byte(at: start) == UInt8(ascii: "_") { end = start + 1 }
    guard end > start else { return false }
    add(.variable(string(start..<end)), to: end)
    return true
  }
}
