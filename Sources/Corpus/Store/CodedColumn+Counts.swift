import Bytes

extension CodedColumn {
  /// How many of some documents have each value.
  package struct Counts: Sendable, Equatable {
    /// By code.
    package var byCode: [Int]
    /// The documents without a value.
    package var none = 0
  }

  /// - Parameter documents: each once.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(documents + values).
  package func counts(
    of documents: [UInt32], _ cancellation: Cancellation
  ) throws(Cancelled) -> Counts {
    var counts = Counts(byCode: Array(repeating: 0, count: values.count))
    // A value that an article has twice counts once.
    var last = [UInt32](repeating: .max, count: values.count)
    for (number, document) in documents.enumerated() {
      if number & 4095 == 0 { try cancellation.check() }
      let own = codes(Int(document))
      if own.isEmpty { counts.none += 1 }
      for code in own where last[Int(code)] != document {
        last[Int(code)] = document
        counts.byCode[Int(code)] += 1
      }
    }
    return counts
  }
}
