import Bytes

extension Value {
  /// The value in full as plain text: marks left out, empty for `none` and for what is no number.
  var plainText: String {
    switch self {
    case .none: ""
    case .text(let text), .marked(let text, _): text
    case .integer(let integer): String(integer)
    case .number(let number): number.isFinite ? "\(number)" : ""
    case .boolean(let boolean): boolean ? "true" : "false"
    case .date(let days): CivilDate(daysSinceEpoch: days).description
    }
  }

  /// As `plainText`, with numbers rounded for eyes.
  var shortText: String {
    if case .number(let number) = self { roundedText(number) } else { plainText }
  }

  var isText: Bool {
    switch self {
    case .text, .marked: true
    default: false
    }
  }

  /// The stretches to be marked; empty but for marked text.
  var marks: [Range<Int>] {
    if case .marked(_, let marks) = self { marks } else { [] }
  }
}

extension ColumnType {
  var isNumeric: Bool { self == .integer || self == .number }
}

/// At most four decimals, none of them a trailing zero; what that would lose altogether with a power
/// of ten after them, and what is too large to be exact as the shortest text that reads back the same.
func roundedText(_ number: Double) -> String {
  guard number.isFinite else { return "" }
  let size = number.magnitude
  if size > 0, size < 0.000_1 {
    let text = "\(number)"
    let power = text.firstIndex(of: "e") ?? text.endIndex
    return (Double(text[..<power]).map { roundedText($0) } ?? "") + text[power...]
  }
  guard size < 100_000_000_000 else { return "\(number)" }
  let tenThousandths = Int((size * 10_000).rounded())
  var decimals = String(10_000 + tenThousandths % 10_000).dropFirst()
  while decimals.last == "0" { decimals.removeLast() }
  let sign = number < 0 && tenThousandths > 0 ? "-" : ""
  let whole = "\(sign)\(tenThousandths / 10_000)"
  return decimals.isEmpty ? whole : "\(whole).\(decimals)"
}
