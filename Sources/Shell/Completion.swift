/// What can stand in place of the text between `start` and the cursor.
package struct Completion: Equatable, Sendable {
  /// Where the replaced text begins, in UTF-8 bytes from the start of the statement.
  package let start: Int
  package let candidates: [Candidate]

  package init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }

  /// The longest text that every candidate begins with.
  package var commonPrefix: String {
    guard let first = candidates.first?.text else { return "" }
    return candidates.dropFirst().reduce(first) { prefix, candidate in
      String(zip(prefix, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
  }
}

package struct Candidate: Equatable, Sendable {
  package let text: String
  /// A word or two about it, shown dim beside it; may be empty.
  package let hint: String

  package init(_ text: String, hint: String = "") {
    self.text = text
    self.hint = hint
  }
}
