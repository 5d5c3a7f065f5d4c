import Bytes
import Postings
import Syntax

extension TermPattern {
  /// What an expression means for folded terms: case and accents in it are ignored.
  init(_ expression: WordExpression) { self.init(expression.root) }

  /// What an expression means anywhere in a folded text. `^` before its first branch and `$` after its
  /// last stand for the ends of the text.
  init(inText expression: WordExpression) {
    let any = TermPattern.repeated(.any, min: 0, max: nil)
    let text = expression.text
    let isToEnd = text.hasSuffix("$") && !text.hasSuffix("\\$")
    var branches = [expression.root]
    if case .choice(let nodes) = expression.root { branches = nodes }
    self = .choice(
      branches.enumerated().map { index, branch in
        let isFromStart = index == 0 && text.hasPrefix("^")
        let endsHere = index == branches.count - 1 && isToEnd
        return .sequence(
          (isFromStart ? [] : [any]) + [TermPattern(branch)] + (endsHere ? [] : [any]))
      })
  }

  private init(_ node: WordExpression.Node) {
    switch node {
    case .any: self = .any
    case .character(let scalar): self = .text(foldText(String(scalar)))
    case .set(let ranges, let isNegated):
      let folded = ranges.flatMap(Self.folded)
      self = .scalar(isNegated ? Self.complement(of: folded) : folded)
    case .sequence(let nodes): self = .sequence(nodes.map { TermPattern($0) })
    case .choice(let nodes): self = .choice(nodes.map { TermPattern($0) })
    case .repeated(let inner, let min, let max):
      self = .repeated(TermPattern(inner), min: min, max: max)
    }
  }

  /// `hostag*`, `wom?n`.
  init(wildcards text: String) {
    self = .sequence(
      foldText(text).unicodeScalars.map { scalar in
        switch scalar {
        case "*": .repeated(.any, min: 0, max: nil)
        case "?": .any
        default: .scalar([scalar.value...scalar.value])
        }
      })
  }

  /// Ranges as wide as whole scripts have no case that is worth a look at each scalar.
  private static let widestFolded: UInt32 = 1_024

  /// A range with the scalars that its scalars fold to.
  private static func folded(_ range: ClosedRange<Unicode.Scalar>) -> [ClosedRange<UInt32>] {
    let values = range.lowerBound.value...range.upperBound.value
    guard values.upperBound - values.lowerBound < widestFolded else { return [values] }
    var result = [values]
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Array(foldText(String(scalar)).unicodeScalars)
      if folded.count == 1, folded[0] != scalar { result.append(folded[0].value...folded[0].value) }
    }
    return result
  }

  private static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
      next = max(next, range.upperBound + 1)
    }
    return next <= 0x10FFFF ? result + [next...0x10FFFF] : result
  }
}
