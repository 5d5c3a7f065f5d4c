import Bytes
import Rendering

/// How values are ordered: numbers and dates by size, text by its folded form, what is missing last.
enum ValueOrder {
  /// A value prepared for comparing, so that text is folded once.
  enum Key: Equatable {
    case missing
    case number(Double)
    case text(folded: String, written: String)

    init(_ value: Value) {
      switch value {
      case .none: self = .missing
      case .integer(let n): self = .number(Double(n))
      case .number(let n): self = .number(n)
      case .boolean(let flag): self = .number(flag ? 1 : 0)
      case .date(let day): self = .number(Double(day))
      case .text(let text), .marked(let text, _):
        self = .text(folded: foldText(text), written: text)
      }
    }
  }

  /// Negative when `a` stands first. What is missing stands last whichever the direction.
  static func compare(_ a: Key, _ b: Key, descending: Bool) -> Int {
    switch (a, b) {
    case (.missing, .missing): return 0
    case (.missing, _): return 1
    case (_, .missing): return -1
    default: return descending ? -ascending(a, b) : ascending(a, b)
    }
  }

  private static func ascending(_ a: Key, _ b: Key) -> Int {
    switch (a, b) {
    case (.number(let x), .number(let y)): return x < y ? -1 : x > y ? 1 : 0
    case (.text(let x, let written), .text(let y, let other)):
      if x != y { return x < y ? -1 : 1 }
      return written < other ? -1 : written > other ? 1 : 0
    case (.number, _): return -1
    default: return 1
    }
  }

  /// The order of `count` rows by several keys, earlier rows first where all keys agree.
  /// - Throws: `Cancelled`.
  static func order(
    count: Int, keys: [[Key]], descending: [Bool], _ cancellation: Cancellation
  ) throws(Cancelled) -> [Int] {
    var comparisons = 0
    do {
      return try (0..<count).sorted { a, b in
        comparisons += 1
        if comparisons & 1023 == 0 { try cancellation.check() }
        for (column, isDescending) in zip(keys, descending) {
          let result = compare(column[a], column[b], descending: isDescending)
          if result != 0 { return result < 0 }
        }
        return a < b
      }
    } catch {
      throw Cancelled()
    }
  }
}
