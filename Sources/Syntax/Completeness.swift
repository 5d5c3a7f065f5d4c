/// Whether a statement may end here. At the prompt one that ends in `|` or an operator, or leaves a
/// bracket or a quotation open, goes on in the next line; a command and a comment never do.
///
/// - Complexity: O(n) in the length of the text.
package func isComplete(_ text: String) -> Bool {
  let lexer = Lexer(text)
  if case .command? = lexer.tokens.first?.kind { return true }
  if lexer.endsOpen || lexer.depth > 0 { return false }
  switch lexer.tokens.last?.kind {
  case .pipe, .and, .or, .not, .proximity, .atLeast, .binding: return false
  default: return true
  }
}
