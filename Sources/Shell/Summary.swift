/// The line after an answer: what was found and how long it took.
enum Summary {
  static func line(
    counts: (hits: Int, articles: Int)?, rows: Int, nanoseconds: UInt64
  ) -> String {
    let found =
      counts.map { "\(count($0.hits, "hit")) in \(count($0.articles, "article"))" }
      ?? count(rows, "row")
    return "\(found) · \(time(nanoseconds))"
  }

  private static func count(_ n: Int, _ noun: String) -> String {
    "\(grouped(n)) \(noun)\(n == 1 ? "" : "s")"
  }

  /// `1234567` as `1,234,567`.
  static func grouped(_ n: Int) -> String {
    var digits = Array(String(n).utf8)
    var at = digits.count - 3
    while at > 0 {
      digits.insert(UInt8(ascii: ","), at: at)
      at -= 3
    }
    return String(decoding: digits, as: UTF8.self)
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
