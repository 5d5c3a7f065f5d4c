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
    var counts = Counts(byCode: Array(repeating: 0, count: values.count + 1))
    // A value that an article has twice counts once.
    var last = [UInt32](repeating: .max, count: isSingle ? 0 : values.count)
    var start = 0
    while start < documents.count {
      try cancellation.check()
      let block = documents[start..<min(start + 4096, documents.count)]
      start += block.count
      if isSingle {
        for document in block {
          counts.byCode[min(Int(codes[Int(document)]), values.count)] += 1
        }
        continue
      }
      for document in block {
        let own = codes(Int(document))
        if own.isEmpty { counts.byCode[values.count] += 1 }
        for code in own where last[Int(code)] != document {
          last[Int(code)] = document
          counts.byCode[Int(code)] += 1
        }
      }
    }
    counts.none = counts.byCode.removeLast()
    return counts
  }
}
