import Bytes

/// Ascending positions of each document, one list after the other.
struct PositionStarts: Sendable {
  let starts: Frozen<UInt32>
  let ends: Frozen<UInt32>

  var byteCount: Int { (starts.count + ends.count) * 4 }

  /// The stretch between two starts that `position` stands in, cut to `zone`.
  func range(_ document: Int, _ position: UInt32, inside zone: HitSpan) -> HitSpan {
    let next = index(document, after: position)
    let first = document == 0 ? 0 : Int(ends[document - 1])
    return HitSpan(
      start: next == first ? zone.start : max(zone.start, starts[next - 1]),
      end: next == Int(ends[document]) ? zone.end : min(zone.end, starts[next]))
  }

  /// The most positions between two starts of a document that has positions up to `end`, its bounds counting
  /// as starts.
  func longestStretch(_ document: Int, end: UInt32) -> UInt32 {
    starts.withUnsafeBufferPointer { starts in
      var longest: UInt32 = 0
      var last: UInt32 = 0
      for index in (document == 0 ? 0 : Int(ends[document - 1]))..<Int(ends[document]) {
        longest = max(longest, starts[index] &- last)
        last = starts[index]
      }
      return max(longest, end &- last)
    }
  }

  /// The number of starts after `start` and not after `position`.
  func number(_ document: Int, _ position: UInt32, after start: UInt32) -> Int {
    index(document, after: position) - index(document, after: start)
  }

  /// The index of the document's first start that is greater than `position`.
  private func index(_ document: Int, after position: UInt32) -> Int {
    var low = document == 0 ? 0 : Int(ends[document - 1])
    var high = Int(ends[document])
    while low < high {
      let middle = low + (high - low) / 2
      if starts[middle] <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
