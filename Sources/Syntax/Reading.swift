/// How a search is read, with every bracket written, where AND, OR and NOT mix without brackets;
/// nil where the reading is obvious: one operator only, or `a NOT b`, which is `a AND NOT b`.
///
/// - Complexity: O(n) in the size of the tree.
package func reading(of node: SearchNode) -> String? {
  isObvious(node) ? nil : Printer(bracketsAll: true).text(node)
}

private func isObvious(_ node: SearchNode) -> Bool {
  switch node.kind {
  case .or(let nodes):
    nodes.allSatisfy { Printer.level($0) > .prefix && isObvious($0) }
  case .and(let nodes): nodes.allSatisfy(isObvious)
  case .not(let inner), .atLeast(_, let inner):
    Printer.level(inner) != .near && isObvious(inner)
  case .field(_, _, let inner), .group(let inner): isObvious(inner)
  case .near(let left, let right, _): isObvious(left) && isObvious(right)
  case .window(let nodes, _): nodes.allSatisfy(isObvious)
  default: true
  }
}
