/// Whether two words stand close together in a document.
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

  /// Whether a pair of different positions is in range.
  ///
  /// For each position of the second word the nearest ones of the first decide: a zone, paragraph or
  /// sentence that holds a farther one holds the nearer one.
  /// - Parameter isTogether: whether the scope's zone, paragraph or sentence around the earlier
  ///   position holds the later one.
  func isMatch(
    _ proximity: Proximity, isTogether: (_ earlier: UInt32, _ later: UInt32) -> Bool
  ) -> Bool {
    var distance = UInt32.max
    if case .words(let most) = proximity.scope { distance = UInt32(clamping: most) }
    var next = 0
    for position in second {
      while next < first.count, first[next] < position { next += 1 }
      if next > 0, position - first[next - 1] <= distance, isTogether(first[next - 1], position) {
        return true
      }
      guard !proximity.ordered else { continue }
      let after = next < first.count && first[next] == position ? next + 1 : next
      if after < first.count, first[after] - position <= distance,
        isTogether(position, first[after])
      {
        return true
      }
    }
    return false
  }
}
