/// The outcome of scripts as JUnit XML, which build servers read.
///
/// Source: the schema that the JUnit plugin of Jenkins accepts: a `testsuite` of `testcase`s, those
/// that fail with a `failure`.
enum JUnitReport {
  static func text(_ outcomes: [ScriptSuite.Outcome]) -> String {
    let failures = outcomes.count { !$0.passes }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuite name=\"lede\" tests=\"\(outcomes.count)\" failures=\"\(failures)\" "
        + "time=\"\(seconds(outcomes.reduce(0) { $0 + $1.nanoseconds }))\">",
    ]
    for outcome in outcomes {
      let head =
        "  <testcase classname=\"lede\" name=\"\(escaped(outcome.path))\" "
        + "assertions=\"\(outcome.assertions)\" time=\"\(seconds(outcome.nanoseconds))\""
      guard !outcome.passes else {
        lines.append(head + "/>")
        continue
      }
      lines.append(head + ">")
      for error in outcome.errors {
        let message = error.split(separator: "\n").first.map(String.init) ?? ""
        lines.append(
          "    <failure message=\"\(escaped(message))\">\(escaped(error))</failure>")
      }
      lines.append("  </testcase>")
    }
    return (lines + ["</testsuite>", ""]).joined(separator: "\n")
  }

  private static func seconds(_ nanoseconds: UInt64) -> String {
    let milliseconds = nanoseconds / 1_000_000
    let rest = String(milliseconds % 1_000)
    return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// Characters that XML does not allow become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "\t"
      case let control where control.value < 0x20 || (0xFFFE...0xFFFF).contains(control.value):
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
