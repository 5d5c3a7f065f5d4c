import LedeKit

/// The line after an answer: what was found and how long it took.
enum Summary {
  static func line(
    counts: (hits: Int, articles: Int)?, rows: Int, nanoseconds: UInt64
  ) -> String {
    let found =
      counts.map {
        "\(CountText.count($0.hits, "hit")) in \(CountText.count($0.articles, "article"))"
      }
      ?? CountText.count(rows, "row")
    return "\(found) · \(time(nanoseconds))"
  }

  /// Two or three digits and a unit.
  static func time(_ nanoseconds: UInt64) -> String {
    let microseconds = nanoseconds / 1_000
    if microseconds < 1_000 { return "\(microseconds) µs" }
    if microseconds < 10_000 {
      return "\(microseconds / 1_000).\(microseconds % 1_000 / 100) ms"
    }
    if microseconds < 1_000_000 { return "\(microseconds / 1_000) ms" }
    return "\(microseconds / 1_000_000).\(microseconds % 1_000_000 / 100_000) s"
  }
}
