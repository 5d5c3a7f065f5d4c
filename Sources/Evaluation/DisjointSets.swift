/// Numbers that are put together into sets, each set known by its least number.
///
/// Source: union by index with path halving; Tarjan and van Leeuwen, "Worst-case analysis of set union
/// algorithms", 1984.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func unite(_ a: Int, _ b: Int) {
    let (x, y) = (first(of: a), first(of: b))
    parents[max(x, y)] = min(x, y)
  }

  /// The least number of the set that a number is in.
  private mutating func first(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Every set, its numbers ascending; sets in the order of their first numbers.
  var all: [[Int]] {
    mutating get {
      var sets = [[Int]](repeating: [], count: parents.count)
      for number in parents.indices { sets[first(of: number)].append(number) }
      return sets.filter { !$0.isEmpty }
    }
  }
}
