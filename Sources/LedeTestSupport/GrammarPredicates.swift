/// What the grammar says in words only, decided for a part of a text. Read from the words alone, so that they
/// can be held against the lexer; where one form of the grammar is more particular than another, the more
/// general one leaves it to that.
package enum GrammarPredicates {
  package typealias Predicate =
    @Sendable (_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool

  package static let all: [String: Predicate] = [
    "text with a letter or a digit, up to layout, \"(\", \")\", \"|\" or an opening quotation mark":
      whole { isWord($0) && !hasWildcard($0) && $0[0] != "=" },
    "a word with a star or a question mark in it": whole { isWord($0) && hasWildcard($0) },
    "text as of a word": whole(isWord),
    "text as of a word, with no star or question mark": whole { isWord($0) && !hasWildcard($0) },
    "text up to space, escaped as in quoted": { text, range in
      !range.isEmpty && text[range] != ["*"] && !text[range].contains(where: isSpace)
        && !startsAlternatives(text[range.lowerBound...])
    },
    "a word with a letter or a digit as of a word": whole(isWord),
    "a number from 0 to 1000, or two with a comma of which the second may be missing and is not smaller":
      whole(isTimes),
    "a character that is none of the marks of expressions": one {
      !".[]()|*+?{}^$\\/".unicodeScalars.contains($0)
    },
    "a mark of ASCII": one { $0.isASCII && $0.value > 0x20 && !isLetterOrDigit($0) },
    "a character that has no meaning in a set": { text, range in
      range.count == 1
        && (isPlainMember(text[range.lowerBound]) || isPlainHere(text, range.lowerBound))
    },
    "two such characters, the lower first, with a hyphen between": whole { part in
      part.count == 3 && part[1] == "-" && isPlainMember(part[0]) && isPlainMember(part[2])
        && part[0] <= part[2]
    },
    "words": whole {
      $0.contains(where: isLetterOrDigit) && !$0.contains { "()|".unicodeScalars.contains($0) }
    },
    "a whole number from 1 to 999999999": whole { part in
      guard let value = number(part) else { return false }
      return (1...999_999_999).contains(value)
    },
    // After "<" and ">" the "=" is part of the comparison.
    "text up to layout, \")\" or \"|\" that starts with no \"(\", \"[\", \"<\" or \">\"": {
      text, range in
      guard let first = text[range].first, text[range] != ["*"] else { return false }
      let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : " "
      return !"([<>".unicodeScalars.contains(first) && !openingMarks.contains(first)
        && (first != "=" || (before != "<" && before != ">"))
        && !text[range].contains { isSpace($0) || $0 == ")" || $0 == "|" }
    },
    "text up to layout, \")\" or \"|\" that starts with no \"(\" and no quotation mark": whole {
      part in
      part[0] != "(" && !openingMarks.contains(part[0])
        && !part.contains { isSpace($0) || $0 == ")" || $0 == "|" }
    },
    "text up to layout, a bracket, \",\" or \"|\"": whole { part in
      !openingMarks.contains(part[0])
        && !part.contains { isSpace($0) || "()[],|".unicodeScalars.contains($0) }
    },
    "text up to layout, a bracket or \"|\" that is no operator and starts with none of -=<>[$+!/":
      whole { part in
        part != ["*"] && !"-=<>[$+!/".unicodeScalars.contains(part[0])
          && !openingMarks.contains(part[0]) && !["AND", "OR", "NOT"].contains(string(part))
          && !part.contains { isSpace($0) || "()|".unicodeScalars.contains($0) }
      },
    "text up to space": whole { !openingMarks.contains($0[0]) && !$0.contains(where: isSpace) },
    "any character that does not close here": { text, range in
      guard range.count == 1 else { return false }
      let character = text[range.lowerBound]
      let next = range.upperBound < text.count ? text[range.upperBound] : " "
      let opening = text[..<range.lowerBound].first(where: openingMarks.contains)
      return (character != "\"" || opening == "«" || opening == "„")
        && (character != "\\" || next != "\\")
    },
    "any character but a line feed": one { $0 != "\n" },
    "a line feed, or the end": { text, range in
      range.isEmpty ? range.lowerBound == text.count : text[range] == ["\n"]
    },
    "white space of Unicode": one(isSpace),
    "a letter of Unicode": one(\.properties.isAlphabetic),
  ]

  private static func whole(
    _ holds: @escaping @Sendable ([Unicode.Scalar]) -> Bool
  ) -> Predicate {
    { text, range in !range.isEmpty && holds(Array(text[range])) }
  }

  private static func one(_ holds: @escaping @Sendable (Unicode.Scalar) -> Bool) -> Predicate {
    { text, range in range.count == 1 && holds(text[range.lowerBound]) }
  }

  private static let openingMarks: Set<Unicode.Scalar> = ["\"", "“", "«", "„"]

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isWord(_ part: [Unicode.Scalar]) -> Bool {
    part.contains(where: isLetterOrDigit)
      && !part.contains {
        isSpace($0) || "()|".unicodeScalars.contains($0) || openingMarks.contains($0)
      }
  }

  private static func hasWildcard(_ part: [Unicode.Scalar]) -> Bool {
    part.contains("*") || part.contains("?")
  }

  private static func isPlainMember(_ scalar: Unicode.Scalar) -> Bool {
    !"[]\\/^-".unicodeScalars.contains(scalar)
  }

  /// A hyphen at either end of a set, and a circumflex anywhere but at its start.
  private static func isPlainHere(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    let before = text[..<place]
    let opens = before.last == "[" || before.suffix(2) == ["[", "^"]
    return text[place] == "^"
      ? before.last != "[" : text[place] == "-" && (opens || text[(place + 1)...].first == "]")
  }

  /// A bracket with a bar before it closes.
  private static func startsAlternatives(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.first == "(", let close = text.firstIndex(of: ")") else { return false }
    let inside = text[..<close].dropFirst()
    return inside.contains("|") && !inside.contains("(")
  }

  private static func isTimes(_ part: [Unicode.Scalar]) -> Bool {
    let numbers = part.split(separator: ",", omittingEmptySubsequences: false)
    guard let low = number(Array(numbers[0])), low <= 1_000, numbers.count <= 2 else {
      return false
    }
    guard numbers.count == 2, !numbers[1].isEmpty else { return true }
    guard let high = number(Array(numbers[1])) else { return false }
    return (low...1_000).contains(high)
  }

  private static func number(_ part: [Unicode.Scalar]) -> Int? {
    part.allSatisfy { ("0"..."9").contains($0) } ? Int(string(part)) : nil
  }

  private static func string(_ part: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: part)
    return String(view)
  }
}
