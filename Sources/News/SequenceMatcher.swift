import Bytes

/// The longest common subsequence of two sequences of numbers.
///
/// Source: Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1986, the variant of
/// linear space. What only one side has is taken out first, as no subsequence can hold it.
struct SequenceMatcher {
  private let a: [Int]
  private let b: [Int]
  private var pairs: [(Int, Int)] = []
  private var forward: [Int]
  private var backward: [Int]
  private let centre: Int
  private let cancellation: Cancellation

  /// The places in `a` and in `b` that are matched, ascending in both.
  ///
  /// - Throws: `Cancelled`.
  /// - Complexity: O((n + m) · d) time for d insertions and deletions, O(n + m) memory.
  static func pairs(
    _ a: [Int], _ b: [Int], _ cancellation: Cancellation
  ) throws(Cancelled) -> [(Int, Int)] {
    let (inA, inB) = (Set(a), Set(b))
    let keptA = a.indices.filter { inB.contains(a[$0]) }
    let keptB = b.indices.filter { inA.contains(b[$0]) }
    var matcher = SequenceMatcher(keptA.map { a[$0] }, keptB.map { b[$0] }, cancellation)
    try matcher.match(keptA.indices, keptB.indices)
    return matcher.pairs.map { (keptA[$0.0], keptB[$0.1]) }
  }

  private init(_ a: [Int], _ b: [Int], _ cancellation: Cancellation) {
    self.a = a
    self.b = b
    self.cancellation = cancellation
    centre = a.count + b.count + 1
    forward = Array(repeating: 0, count: 2 * centre + 1)
    backward = forward
  }

  /// Matches two stretches; each call halves the number of differences, which bounds the depth.
  private mutating func match(_ x: Range<Int>, _ y: Range<Int>) throws(Cancelled) {
    var (left, top, right, bottom) = (x.lowerBound, y.lowerBound, x.upperBound, y.upperBound)
    while left < right, top < bottom, a[left] == b[top] {
      pairs.append((left, top))
      left += 1
      top += 1
    }
    var same = 0
    while left < right, top < bottom, a[right - 1] == b[bottom - 1] {
      right -= 1
      bottom -= 1
      same += 1
    }
    if left < right, top < bottom {
      let snake = try middleSnake(left..<right, top..<bottom)
      try match(left..<snake.x.lowerBound, top..<snake.y.lowerBound)
      for step in 0..<snake.x.count {
        pairs.append((snake.x.lowerBound + step, snake.y.lowerBound + step))
      }
      try match(snake.x.upperBound..<right, snake.y.upperBound..<bottom)
    }
    for step in 0..<same { pairs.append((right + step, bottom + step)) }
  }

  /// The matches, perhaps none, in the middle of a shortest edit script: two ways that began at both
  /// ends meet there.
  private mutating func middleSnake(
    _ x: Range<Int>, _ y: Range<Int>
  ) throws(Cancelled) -> (x: Range<Int>, y: Range<Int>) {
    let (n, m) = (x.count, y.count)
    let difference = n - m
    let most = (n + m + 1) / 2
    for place in (centre - most - 1)...(centre + most + 1) {
      forward[place] = 0
      backward[place] = 0
    }
    for edits in 0...most {
      if edits & 15 == 0 { try cancellation.check() }
      let low = -(edits - 2 * max(0, edits - m))
      let high = edits - 2 * max(0, edits - n)
      for k in stride(from: low, through: high, by: 2) {
        let start = Self.furthest(forward, centre, k, edits)
        var end = start
        while end < n, end - k < m, a[x.lowerBound + end] == b[y.lowerBound + end - k] { end += 1 }
        forward[centre + k] = end
        let opposite = difference - k
        if difference & 1 != 0, abs(opposite) <= edits - 1,
          end + backward[centre + opposite] >= n
        {
          let (left, top) = (x.lowerBound + start, y.lowerBound + start - k)
          return (left..<left + end - start, top..<top + end - start)
        }
      }
      for k in stride(from: low, through: high, by: 2) {
        let start = Self.furthest(backward, centre, k, edits)
        var end = start
        while end < n, end - k < m,
          a[x.upperBound - 1 - end] == b[y.upperBound - 1 - end + k]
        { end += 1 }
        backward[centre + k] = end
        let opposite = difference - k
        if difference & 1 == 0, abs(opposite) <= edits, end + forward[centre + opposite] >= n {
          let (right, bottom) = (x.upperBound - start, y.upperBound - start + k)
          return (right - (end - start)..<right, bottom - (end - start)..<bottom)
        }
      }
    }
    return (x.lowerBound..<x.lowerBound, y.lowerBound..<y.lowerBound)
  }

  /// Where a way of so many edits comes out on diagonal `k` before it follows matches.
  private static func furthest(_ ends: [Int], _ centre: Int, _ k: Int, _ edits: Int) -> Int {
    let (before, after) = (ends[centre + k - 1], ends[centre + k + 1])
    return k == -edits || (k != edits && before < after) ? after : before + 1
  }
}
