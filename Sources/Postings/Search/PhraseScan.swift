/// Walks the positions of several words of one document at once.
///
/// Invariant: as many readers, counts and positions as the scan was made for.
struct PhraseScan: ~Copyable {
  private let readers: UnsafeMutablePointer<PositionReader>
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

  /// Begins with the first word of a document, or takes in the next one.
  mutating func removeAll() { count = 0 }

  /// - Parameter occurrences: how many there are, 1...
  @inline(__always)
  mutating func append(_ reader: PositionReader, occurrences: Int) {
    precondition(count < room)
    (readers + count).initialize(to: reader)
    left[count] = occurrences - 1
    positions[count] = readers[count].next()
    count += 1
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

  /// The first position from `start` on at which the words stand at their offsets; nil if there is
  /// none.
  @inline(__always)
  mutating func nextStart(from start: UInt32, _ offsets: UnsafeBufferPointer<UInt32>) -> UInt32? {
    var start = start
    var agreeing = 0
    var index = 0
    while agreeing < count {
      let offset = offsets[index]
      guard seek(index, start &+ offset) else { return nil }
      let found = positions[index] &- offset
      if found == start {
        agreeing &+= 1
      } else {
        start = found
        agreeing = 1
      }
      index &+= 1
      if index == count { index = 0 }
    }
    return start
  }
}
