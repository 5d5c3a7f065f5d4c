/// How many operands a window may have: each doubles the work of finding the smallest ones.
package let windowLimit = 8

extension Parser {
  /// Whether `NEAR/9(…)` starts here, where an operand may start.
  var startsWindow: Bool {
    guard case .proximity? = kind else { return false }
    return nextKind == .open
  }

  /// `NEAR/9(a, b, c)`.
  ///
  /// Grammar: window
  mutating func parseWindow(_ depth: Int) -> Tree {
    let first = take()
    let open = take().range
    guard case .proximity(let scope, let ordered) = first.kind else {
      return Tree(.every, first.range)
    }
    if depth >= Parser.depthLimit { return skipGroup(open) }
    let near = NearOperator(scope: scope, ordered: ordered, negated: false, range: first.range)
    var parts: [SearchNode] = []
    var height = 0
    if kind != .close {
      repeat {
        if !parts.isEmpty { index += 1 }
        let part = parseDisjunction(depth: depth + 1)
        parts.append(part.node)
        height = max(height, part.height)
      } while kind == .comma
    }
    closeGroup(open)
    let range = first.range.lowerBound..<lastEnd
    guard height < Parser.depthLimit else {
      reportTooDeep(open)
      return Tree(.every, range)
    }
    if parts.count < 2 {
      report(Finding(.badWindow, range, [near.written]))
      return Tree(.every, range)
    }
    return Tree(.window(parts, near), range, height: height + 1)
  }

  /// A list in brackets after `a NEAR/9`: the window is a clause of its own.
  ///
  /// - Parameter open: the index of the opening bracket.
  mutating func refuseList(from open: Int) {
    var first = open - 1
    if first > 0, tokens[first - 1].kind == .not { first -= 1 }
    let start = tokens[first].range.lowerBound
    skipBrackets()
    report(
      Finding(
        .badWindow, start..<lastEnd, [tokens[open - 1].kind.written ?? "", "operand before"],
        edits: [Edit(range: start..<start, replacement: "AND ")]))
  }
}
