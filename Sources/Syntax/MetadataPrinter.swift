/// The canonical text of what stands after a metadata field's colon.
enum MetadataPrinter {
  static func text(_ match: MetadataMatch) -> String {
    switch match {
    case .any: "*"
    case .value(let value, let quoted): quoted ? Printer.quoted(value.value) : value.value
    case .comparison(let comparison, let value):
      comparison.rawValue + (isPlain(value.value) ? value.value : Printer.quoted(value.value))
    case .range(let lower, let upper, let lowerClosed, let upperClosed):
      (lowerClosed ? "[" : "(") + bound(lower.value) + ", " + bound(upper.value)
        + (upperClosed ? "]" : ")")
    case .last(let count, let unit): "last \(count.value) \(unit.value)"
    case .anyOf(let matches): "(" + matches.map(text).joined(separator: " OR ") + ")"
    }
  }

  private static func bound(_ text: String) -> String {
    isPlain(text) ? text : Printer.quoted(text)
  }

  /// Letters, digits and what dates and numbers are written with need no quotes.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        Characters.isASCIILetter($0) || Characters.isDigit($0) || "-.:/_".utf8.contains($0)
      }
  }
}
