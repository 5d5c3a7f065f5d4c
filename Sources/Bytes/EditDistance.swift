/// The fewest insertions, deletions, substitutions, and swaps of neighbours that turn `a` into `b`,
/// where no byte is edited twice (optimal string alignment); nil if that is more than `atMost`.
///
/// Algorithm: the restricted Damerau-Levenshtein recurrence (Boytsov, "Indexing methods for
/// approximate dictionary searching", 2011), in the band of cells that `atMost` can reach.
///
/// - Complexity: O((2 · atMost + 1) · min(a.count, b.count)) time, three rows of memory.
package func editDistance(_ a: [UInt8], _ b: [UInt8], atMost: Int) -> Int? {
  let (short, long) = a.count <= b.count ? (a, b) : (b, a)
  guard atMost >= 0, long.count - short.count <= atMost else { return nil }
  let limit = min(atMost, long.count)
  let tooFar = limit + 1
  // Row `i` has the distances of `short`'s first `i` bytes to each prefix of `long`.
  var row = (0...long.count).map { min($0, tooFar) }
  var previous = row
  var beforePrevious = row
  var previousBest = 0
  for i in 0..<short.count {
    (beforePrevious, previous, row) = (previous, row, beforePrevious)
    let low = max(0, i - limit)
    let high = min(long.count, i + 1 + limit + 1)
    row[low] = low == 0 ? min(i + 1, tooFar) : tooFar
    var best = row[low]
    for j in low..<high {
      let substituted = previous[j] + (short[i] == long[j] ? 0 : 1)
      var distance = min(substituted, row[j] + 1, previous[j + 1] + 1)
      if i > 0, j > 0, short[i] == long[j - 1], short[i - 1] == long[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      row[j + 1] = min(distance, tooFar)
      best = min(best, distance)
    }
    if high < long.count { row[high + 1] = tooFar }
    // A swap reaches back over one row, so that two must be beyond the limit.
    if best > limit, previousBest > limit { return nil }
    previousBest = best
  }
  return row[long.count] <= limit ? row[long.count] : nil
}
