/// Times and sizes of loads as people read them.
package enum LoadText {
  /// `8 ms`, `0.16 s`, `12.8 s`, `3 min 5 s`.
  package static func time(_ seconds: Double) -> String {
    let milliseconds = whole(seconds * 1_000)
    if milliseconds < 100 { return "\(milliseconds) ms" }
    if milliseconds < 10_000 {
      let hundredths = (milliseconds + 5) / 10
      return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s"
    }
    if milliseconds < 60_000 {
      let tenths = (milliseconds + 50) / 100
      return "\(tenths / 10).\(tenths % 10) s"
    }
    let rounded = (milliseconds + 500) / 1_000
    return "\(rounded / 60) min \(rounded % 60) s"
  }

  /// `700 bytes`, `12 kB`, `0.9 MB`, `232 MB`, `2.3 GB`; in powers of 1,000.
  package static func size(_ bytes: Double) -> String {
    if bytes < 1_000 { return "\(whole(bytes)) bytes" }
    if bytes < 950_000 { return "\(whole(bytes / 1_000)) kB" }
    let (number, unit) = bytes < 999_500_000 ? (bytes / 1e6, "MB") : (bytes / 1e9, "GB")
    let tenths = whole(number * 10)
    return number < 9.95 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(whole(number)) \(unit)"
  }

  private static func whole(_ number: Double) -> Int {
    Int(exactly: min(max(number, 0), 1e15).rounded()) ?? 0
  }
}
