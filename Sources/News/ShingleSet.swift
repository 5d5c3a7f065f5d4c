/// The shingles of one article as a set that others are compared with, exactly.
struct ShingleSet {
  /// How many different shingles there are.
  private(set) var count = 0
  /// A hash table with open addressing, twice as large as what is in it or more; 0 is a free slot.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  /// For each slot the comparison in which its shingle was last met.
  private var met: [UInt32] = Array(repeating: 0, count: 16)
  private var comparison: UInt32 = 0

  init() {}

  /// Forgets what it held and takes these, of which repeats count once.
  ///
  /// - Complexity: O(n) expected.
  mutating func fill(_ shingles: [UInt64]) {
    var size = 16
    while size < shingles.count * 2 { size *= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: size))
    met.removeAll(keepingCapacity: true)
    met.append(contentsOf: repeatElement(0, count: size))
    comparison = 0
    count = Self.insert(shingles, into: &slots)
  }

  /// How many were new.
  private static func insert(_ shingles: [UInt64], into slots: inout [UInt64]) -> Int {
    var table = slots.mutableSpan
    let mask = table.count - 1
    var count = 0
    for shingle in shingles {
      // A shingle of hash 0 is one among 2^64 and goes in as another.
      let shingle = max(shingle, 1)
      var slot = Int(truncatingIfNeeded: shingle) & mask
      while table[slot] != 0, table[slot] != shingle { slot = (slot + 1) & mask }
      if table[slot] == 0 {
        table[slot] = shingle
        count += 1
      }
    }
    return count
  }

  /// Jaccard's index, 0...1: how much of what either has both have; 0 where one has nothing.
  ///
  /// - Parameters:
  ///   - shingles: in any order, repeats and all.
  ///   - distinct: how many different ones they are.
  /// - Complexity: O(shingles) expected.
  mutating func similarity(to shingles: [UInt64], distinct: Int) -> Double {
    comparison += 1
    let common = Self.common(shingles, slots, &met, comparison)
    return common == 0 ? 0 : Double(common) / Double(count + distinct - common)
  }

  private static func common(
    _ shingles: [UInt64], _ slots: [UInt64], _ met: inout [UInt32], _ comparison: UInt32
  ) -> Int {
    let table = slots.span
    var marks = met.mutableSpan
    let mask = table.count - 1
    var common = 0
    for shingle in shingles {
      let shingle = max(shingle, 1)
      var slot = Int(truncatingIfNeeded: shingle) & mask
      while table[slot] != 0, table[slot] != shingle { slot = (slot + 1) & mask }
      if table[slot] != 0, marks[slot] != comparison {
        marks[slot] = comparison
        common += 1
      }
    }
    return common
  }
}
