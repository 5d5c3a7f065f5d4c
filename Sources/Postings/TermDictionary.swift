import Bytes

/// Byte strings in ascending order, in one arena.
struct TermDictionary: Sendable {
  let bytes: Frozen<UInt8>
  /// Offset in `bytes` after each term.
  let ends: Frozen<UInt32>

  var count: Int { ends.count }

  var byteCount: Int { bytes.count + ends.count * 4 }

  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  subscript(index: Int) -> [UInt8] { Array(bytes[range(index)]) }

  /// The place of `term`, nil where it is absent.
  /// - Complexity: O(log count).
  func find(_ term: [UInt8]) -> Int? {
    let index = lowerBound(term)
    return index < count && bytes[range(index)].elementsEqual(term) ? index : nil
  }

  /// The places of the terms that begin with `prefix`.
  /// - Complexity: O(log count).
  func places(withPrefix prefix: [UInt8]) -> Range<Int> {
    let first = lowerBound(prefix)
    var low = first
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if bytes[range(middle)].starts(with: prefix) { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }

  /// The place of the first term that is not before `term`.
  private func lowerBound(_ term: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeBufferPointer { ends in
        var low = 0
        var high = ends.count
        while low < high {
          let middle = (low &+ high) >> 1
          var index = middle == 0 ? 0 : Int(ends[middle &- 1])
          let end = Int(ends[middle])
          var place = 0
          while index < end, place < term.count, bytes[index] == term[place] {
            index &+= 1
            place &+= 1
          }
          let isBefore = place < term.count && (index == end || bytes[index] < term[place])
          if isBefore { low = middle &+ 1 } else { high = middle }
        }
        return low
      }
    }
  }
}
