/// Finds where two words stand close together in a document.
///
/// Of all positions of both words in order only two next to each other can be a hit: a pair with
/// another position between holds a smaller pair, which that one forms with one of its ends.
struct NearScan {
  private var first: [UInt32] = []
  private var second: [UInt32] = []

  /// Takes in the positions of both words.
  mutating func read(
    _ one: PositionReader, _ oneCount: Int, _ other: PositionReader, _ otherCount: Int
  ) {
    Self.read(one, oneCount, into: &first)
    Self.read(other, otherCount, into: &second)
  }

  private static func read(
    _ reader: PositionReader, _ count: Int, into positions: inout [UInt32]
  ) {
    var reader = reader
    positions.removeAll(keepingCapacity: true)
    for _ in 0..<count { positions.append(reader.next()) }
  }

  /// Gives the first position of each hit, ascending, until `body` returns false.
  /// - Parameter isTogether: whether the scope's zone, paragraph or sentence around the earlier
  ///   position holds the later one.
  @inline(__always)
  func forEachHit(
    _ proximity: Proximity, isTogether: (_ earlier: UInt32, _ later: UInt32) -> Bool,
    _ body: (_ start: UInt32) -> Bool
  ) {
    var distance = UInt32.max
    if case .words(let most) = proximity.scope { distance = UInt32(clamping: most) }
    var (one, other) = (0, 0)
    var (last, wasFirst, wasSecond) = (UInt32(0), false, false)
    while one < first.count || other < second.count {
      let position = min(
        one < first.count ? first[one] : .max, other < second.count ? second[other] : .max)
      let isFirst = one < first.count && first[one] == position
      let isSecond = other < second.count && second[other] == position
      if (wasFirst && isSecond) || (wasSecond && isFirst && !proximity.ordered),
        position - last <= distance, isTogether(last, position), !body(last)
      {
        return
      }
      (last, wasFirst, wasSecond) = (position, isFirst, isSecond)
      if isFirst { one += 1 }
      if isSecond { other += 1 }
    }
  }
}
