/// The known name that a mistyped one most probably means.
///
/// - Returns: nil when none is near: at most a third of the letters wrong (swaps count once), or a beginning of it.
///   Never a name that is what was written.
package func nearestName(to written: String, among names: [String]) -> String? {
  let wanted = Array(written.lowercased().utf8)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names where name != written {
    let known = Array(name.lowercased().utf8)
    var distance = distance(wanted, known)
    let isPrefix = wanted.count >= 3 && (known.starts(with: wanted) || wanted.starts(with: known))
    if isPrefix, known.count >= 3 { distance = min(distance, 1) }
    if distance <= max(1, wanted.count / 3), distance < best?.distance ?? .max {
      best = (name, distance)
    }
  }
  return best?.name
}

/// Optimal string alignment; written here since this module knows no other.
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1], row[j]) + 1
      best = min(best, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      row.append(best)
    }
    before = last
    last = row
  }
  return last[b.count]
}
