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

  /// Whether different positions of both lie at most `distance` apart and `isTogether`; if
  /// `ordered`, that of the first before that of the second.
  ///
  /// For each position of the second word the nearest ones of the first decide: a zone that holds a
  /// farther one holds the nearer one.
  func isMatch(
    distance: UInt32, ordered: Bool, isTogether: (UInt32, UInt32) -> Bool
  ) -> Bool {
    var next = 0
    for position in second {
      while next < first.count, first[next] < position { next += 1 }
      if next > 0, position - first[next - 1] <= distance, isTogether(first[next - 1], position) {
        return true
      }
      guard !ordered else { continue }
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
