/// The name that was probably meant by one that is not known: at most a third of its length (and at
/// least one) in insertions, deletions, replacements and swaps of neighbours away, or one that it
/// begins. Case is ignored.
///
/// - Returns: the nearest, the first of equals; never the input itself; nil where none is near.
/// - Complexity: O(names × length²).
package func nearestName(to input: String, among names: [String]) -> String? {
  let wanted = Array(input.lowercased().unicodeScalars)
  guard wanted.count <= 64 else { return nil }
  let allowed = max(1, wanted.count / 3)
  var best: (name: String, distance: Int)?
  for name in names where name != input {
    let candidate = Array(name.lowercased().unicodeScalars)
    guard candidate.count <= 64 else { continue }
    var distance = editDistance(wanted, candidate)
    if distance > allowed {
      guard wanted.count >= 2, candidate.starts(with: wanted) else { continue }
      distance = allowed + 1
    }
    // A one-letter name is one edit from every other.
    if distance >= max(wanted.count, candidate.count) { continue }
    if distance < best?.distance ?? Int.max { best = (name, distance) }
  }
  return best?.name
}

/// The optimal string alignment distance: Levenshtein's with swaps of neighbours, no part edited
/// twice.
///
/// Source: Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16, 2011,
/// section 2.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  guard !a.isEmpty else { return b.count }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in stride(from: 1, through: b.count, by: 1) {
      let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(row[j - 1] + 1, last[j] + 1, replaced)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
