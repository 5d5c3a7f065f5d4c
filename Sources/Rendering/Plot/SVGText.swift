import Bytes

/// Text for XML: marks escaped, and nothing that XML 1.0 has no place for.
func xmlText(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in oneLine(text).unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;".unicodeScalars
    case "<": escaped += "&lt;".unicodeScalars
    case ">": escaped += "&gt;".unicodeScalars
    case "\"": escaped += "&quot;".unicodeScalars
    case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}".unicodeScalars
    default: escaped.append(scalar)
    }
  }
  return String(escaped)
}

/// The text in lines of at most so many columns, cut between words; what is left after the last is cut off.
func textLines(_ text: String, columns: Int, most: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in oneLine(text).split(separator: " ") {
    if !line.isEmpty, displayWidth(line) + 1 + displayWidth(String(word)) > columns {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  if !line.isEmpty { lines.append(line) }
  var shown = lines.prefix(most).map { truncated($0, toWidth: columns) }
  if lines.count > most { shown[most - 1] = truncated(shown[most - 1] + " …", toWidth: columns) }
  return shown
}

/// A coordinate with at most two decimals.
func coordinate(_ number: Double) -> String {
  guard number.isFinite, number.magnitude < 1e9 else { return "0" }
  let hundredths = Int((number * 100).rounded())
  let rest = hundredths.magnitude % 100
  let whole = (hundredths < 0 ? "-" : "") + String(hundredths.magnitude / 100)
  return rest == 0 ? whole : whole + (rest < 10 ? ".0" : ".") + String(rest)
}
