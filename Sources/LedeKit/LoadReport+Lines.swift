extension LoadReport {
  /// The report in sentences: what was loaded, what was skipped and why, and the notes.
  ///
  /// What was skipped for one reason is one line where there is much of it.
  public var lines: [String] {
    let skips = skipLines
    var first =
      "loaded \(CountText.count(articles, "article")) from \(CountText.count(files, "file"))"
    if seconds > 0 { first += " (\(cost))" }
    if !skipped.isEmpty { first += "; skipped \(CountText.grouped(skipped.count)):" }
    return [first] + skips + notes.map { "note: " + $0 }
  }

  /// `0.16 s, 9 MB/s`; no rate for what took hardly any time.
  private var cost: String {
    let time = LoadText.time(seconds)
    guard seconds >= 0.01, bytes > 0 else { return time }
    return "\(time), \(LoadText.size(Double(bytes) / seconds))/s"
  }

  /// The lines of what was skipped, each indented by two spaces.
  package var skipLines: [String] {
    var groups: [String: [Int]] = [:]
    var reasons: [String] = []
    for (index, item) in skipped.enumerated() {
      let key = (item.place == nil ? "f" : "r") + item.reason
      if groups[key, default: []].isEmpty { reasons.append(key) }
      groups[key, default: []].append(index)
    }
    var lines: [String] = []
    var isWhole = true
    for key in reasons {
      let items = groups[key, default: []]
      if items.count <= Self.mostAlike {
        lines += items.map { "  " + skipped[$0].line }
      } else {
        let first = skipped[items[0]]
        let noun = first.place == nil ? "file" : "record"
        let place = first.path + (first.place.map { ", " + $0 } ?? "")
        isWhole = false
        lines.append(
          "  \(CountText.count(items.count, noun)): \(first.reason); the first is \(place)")
      }
    }
    let rest = lines.count - Self.mostShown
    if rest > 0 {
      lines.removeLast(rest)
      lines.append("  … and \(CountText.grouped(rest)) more")
    }
    if !isWhole || rest > 0 { lines.append("  `lede --load-report` lists each of them") }
    return lines
  }

  /// So many things skipped for one reason are named one by one.
  private static let mostAlike = 3
  private static let mostShown = 20
}

extension LoadReport.Skipped {
  /// The item in one line.
  var line: String { path + (place.map { ", " + $0 } ?? "") + ": " + reason }
}
