import Bytes

/// Makes the cursors of a plan in one segment.
struct PlanCursors {
  let plan: SegmentPlan
  /// The removed documents of all segments.
  let removed: DocumentSet
  let verifiers: [Verifier]
  let cancellation: Cancellation

  /// The live and the removed documents that match the node.
  func exact(_ node: Int) -> any BlockCursor {
    guard !plan.isExact(node) else { return candidates(node) }
    return CheckedCursor(candidates(node), HitEvaluator(plan, root: node, verifiers))
  }

  /// Documents among which are all that match the node.
  func candidates(_ node: Int) -> any BlockCursor {
    switch plan.nodes[node] {
    case .all: return BitmapCursor(removed, members: false, documents: documents, cancellation)
    case .none: return OrCursor([])
    case .documents(let set):
      return BitmapCursor(set, members: true, documents: documents, cancellation)
    case .places(let list):
      return BitmapCursor(list.documents, members: true, documents: documents, cancellation)
    case .word(let word): return word.cursor(cancellation)
    case .phrase(let words): return conjunction(words.compactMap { $0 })
    case .near(let left, let right, _): return conjunction([left, right])
    case .and(let operands), .window(let operands, _): return conjunction(operands)
    case .or(let operands): return OrCursor(operands.map { candidates($0) })
    case .not(let operand): return difference(everything, [operand])
    case .notNear(let operand, _, _), .atLeast(_, let operand), .within(let operand, _, _),
      .verified(let operand, _):
      return candidates(operand)
    }
  }

  private var documents: Range<Int> { plan.base..<plan.base + plan.segment.documentCount }

  private var everything: any BlockCursor {
    BitmapCursor(removed, members: false, documents: documents, cancellation)
  }

  private func conjunction(_ operands: [Int]) -> any BlockCursor {
    var excluded: [Int] = []
    var required: [Int] = []
    for operand in operands {
      if case .not(let inner) = plan.nodes[operand] {
        excluded.append(inner)
      } else {
        required.append(operand)
      }
    }
    let costs = required.map { plan.cost($0) }
    let cursors = required.indices.sorted { costs[$0] < costs[$1] }.map { candidates(required[$0]) }
    let kept: any BlockCursor =
      switch cursors.count {
      case 0: everything
      case 1: cursors[0]
      default: AndCursor(rarest: cursors[0], others: Array(cursors.dropFirst()))
      }
    return excluded.isEmpty ? kept : difference(kept, excluded)
  }

  private func difference(_ kept: any BlockCursor, _ excluded: [Int]) -> any BlockCursor {
    let cursors = excluded.map { exact($0) }
    return DifferenceCursor(kept, minus: cursors.count == 1 ? cursors[0] : OrCursor(cursors))
  }
}
