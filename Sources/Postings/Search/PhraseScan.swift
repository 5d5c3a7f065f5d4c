/// Walks the positions of several words of one document at once.
struct PhraseScan: ~Copyable {
  private let readers: UnsafeMutablePointer<PositionReader>
  /// How many occurrences of each word are left after the one at its position.
  private let left: UnsafeMutablePointer<Int>
  private let positions: UnsafeMutablePointer<UInt32>
  private let room: Int
  private var count = 0

  /// - Parameter room: the most words of a phrase.
  init(room: Int) {
    self.room = room
    readers = .allocate(capacity: room)
    left = .allocate(capacity: room)
    positions = .allocate(capacity: room)
  }

  deinit {
    readers.deallocate()
    left.deallocate()
    positions.deallocate()
  }

  /// Begins with another document.
  mutating func removeAll() { count = 0 }

  /// Adds the next word.
  /// - Parameters:
  ///   - reader: stands before the word's first occurrence in the document.
  ///   - occurrences: how many there are, 1...
  @inline(__always)
  mutating func append(_ reader: PositionReader, occurrences: Int) {
    precondition(count < room)
    (readers + count).initialize(to: reader)
    left[count] = occurrences &- 1
    positions[count] = readers[count].next()
    count &+= 1
  }

  /// The first start from `start` on from which the words stand at their offsets; nil if there is
  /// none.
  @inline(__always)
  mutating func nextStart(from start: UInt32, _ offsets: UnsafeBufferPointer<UInt32>) -> UInt32? {
    if count == 2 { return nextOfTwo(from: start, offsets[0], offsets[1]) }
    var start = start
    var agreeing = 0
    var index = 0
    while agreeing < count {
      let offset = offsets[index]
      guard seek(index, start &+ offset) else { return nil }
      let found = positions[index] &- offset
      agreeing = found == start ? agreeing &+ 1 : 1
      start = found
      index &+= 1
      if index == count { index = 0 }
    }
    return start
  }

  /// Moves word `index` to its first position at or after `position`; false if there is none.
  @inline(__always)
  private mutating func seek(_ index: Int, _ position: UInt32) -> Bool {
    var found = positions[index]
    var rest = left[index]
    while found < position {
      if rest == 0 { return false }
      rest &-= 1
      found = readers[index].next()
    }
    positions[index] = found
    left[index] = rest
    return true
  }

  /// The same of two words, everything in registers.
  @inline(__always)
  private mutating func nextOfTwo(
    from start: UInt32, _ firstOffset: UInt32, _ secondOffset: UInt32
  ) -> UInt32? {
    var (first, second) = (readers[0], readers[1])
    var (firstLeft, secondLeft) = (left[0], left[1])
    var one = Int64(positions[0]) &- Int64(firstOffset)
    var other = Int64(positions[1]) &- Int64(secondOffset)
    let least = Int64(start)
    var isFound = true
    while one != other || one < least {
      if one < other || one == other {
        guard firstLeft > 0 else {
          isFound = false
          break
        }
        firstLeft &-= 1
        one = Int64(first.next()) &- Int64(firstOffset)
      } else {
        guard secondLeft > 0 else {
          isFound = false
          break
        }
        secondLeft &-= 1
        other = Int64(second.next()) &- Int64(secondOffset)
      }
    }
    guard isFound else { return nil }
    (readers[0], readers[1]) = (first, second)
    (left[0], left[1]) = (firstLeft, secondLeft)
    positions[0] = UInt32(truncatingIfNeeded: one &+ Int64(firstOffset))
    positions[1] = UInt32(truncatingIfNeeded: other &+ Int64(secondOffset))
    return UInt32(truncatingIfNeeded: one)
  }
}
