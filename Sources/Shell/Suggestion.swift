/// What a statement may go on with: as it did before, else with the likeliest word.
struct Suggestion {
  /// Letters of a word before one is suggested.
  private static let fewestLetters = 2

  /// Oldest first.
  let statements: [String]
  let complete: (String, Int) -> Completion

  /// What is to come after `text`, whose end the cursor is at; nil for nothing.
  func rest(of text: String) -> String? {
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    return restOfStatement(text) ?? restOfWord(text)
  }

  private func restOfStatement(_ text: String) -> String? {
    guard
      let earlier = statements.last(where: { $0.utf8.count > text.utf8.count && $0.hasPrefix(text) }
      )
    else { return nil }
    return String(decoding: earlier.utf8.dropFirst(text.utf8.count), as: UTF8.self)
  }

  private func restOfWord(_ text: String) -> String? {
    let length = text.utf8.count
    let completion = complete(text, length)
    guard (0...length).contains(completion.start) else { return nil }
    let typed = String(decoding: text.utf8.dropFirst(completion.start), as: UTF8.self)
    // A word that is whole, and as frequent as its endings, needs none of them.
    guard typed.unicodeScalars.count >= Self.fewestLetters, let first = completion.candidates.first,
      first.text.utf8.count > typed.utf8.count, first.text.hasPrefix(typed)
    else { return nil }
    return String(decoding: first.text.utf8.dropFirst(typed.utf8.count), as: UTF8.self)
  }
}
