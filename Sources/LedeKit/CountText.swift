/// Counts as people read them.
package enum CountText {
  /// `1,234 articles`, `1 article`.
  package static func count(_ n: Int, _ noun: String) -> String {
    "\(grouped(n)) \(noun)\(n == 1 ? "" : "s")"
  }

  /// `1234567` as `1,234,567`.
  package static func grouped(_ n: Int) -> String {
    var digits = Array(String(n.magnitude).utf8)
    var at = digits.count - 3
    while at > 0 {
      digits.insert(UInt8(ascii: ","), at: at)
      at -= 3
    }
    return (n < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
