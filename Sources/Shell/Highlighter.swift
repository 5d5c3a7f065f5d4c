import LedeKit
import Syntax

/// What each byte of a statement is, as it is typed.
struct Highlighter {
  /// Longer statements stay plain, so that typing stays quick.
  static let longest = 16_384

  let session: Session

  /// - Parameter cursor: UTF-8 offset; what touches it is still being typed, and no fault yet.
  /// - Returns: as many as the text has bytes.
  /// - Complexity: O(n) in the length of the text.
  func highlights(_ text: String, cursor: Int) -> [Highlight] {
    let bytes = Array(text.utf8)
    var highlights = [Highlight](repeating: .plain, count: bytes.count)
    guard bytes.count <= Self.longest else { return highlights }
    var before: Token?
    var end = 0
    for token in Lexer(text).tokens {
      paintComment(bytes, end..<token.range.lowerBound, &highlights)
      paint(token, after: before, &highlights)
      before = token
      end = max(end, token.range.upperBound)
    }
    paintComment(bytes, end..<bytes.count, &highlights)
    for fault in session.faults(in: text) where !(fault.lowerBound...fault.upperBound ~= cursor) {
      for offset in fault.clamped(to: 0..<bytes.count) { highlights[offset] = .fault }
    }
    return highlights
  }

  private func paint(_ token: Token, after before: Token?, _ highlights: inout [Highlight]) {
    guard let highlight = highlight(token, after: before) else { return }
    for offset in token.range.clamped(to: 0..<highlights.count) { highlights[offset] = highlight }
    if case .like = token.kind {
      for offset in token.range.prefix(Keyword.like.rawValue.utf8.count) {
        highlights[offset] = .operator
      }
    }
  }

  private func highlight(_ token: Token, after before: Token?) -> Highlight? {
    switch token.kind {
    case .and, .or, .not, .minus, .proximity, .atLeast, .pipe, .every, .forms: .operator
    case .textField, .metadataField: .field
    case .exact, .pattern, .expression, .edited, .phrase, .like, .match, .number, .date, .text:
      .value
    case .variable, .binding: .name
    case .command: .stage
    case .name: before?.kind == .pipe ? .stage : nil
    case .word, .open, .close, .comma, .descending, .sign, .commandArgument, .broken: nil
    }
  }

  /// What stands between two tokens is space and comments.
  private func paintComment(
    _ bytes: [UInt8], _ range: Range<Int>, _ highlights: inout [Highlight]
  ) {
    for offset in range where bytes[offset] > 0x20 { highlights[offset] = .comment }
  }
}
