/// The diagnostics of what was found, each with the whole statement mended where every finding has
/// its edits and the result parses. Mending may show what was hidden (`a OR NOT`), so it is tried a
/// few times over.
func mendedDiagnostics(_ text: String, _ findings: [Finding]) -> [Diagnostic] {
  var mended: String?
  if text.utf8.count <= Mending.longestText { mended = Mending.mended(text, findings) }
  return findings.map { finding in
    var diagnostic = finding.diagnostic
    diagnostic.mended = mended
    return diagnostic
  }
}

private enum Mending {
  /// Nobody reads a longer correction.
  static let longestText = 10_000
  static let rounds = 4

  static func mended(_ text: String, _ findings: [Finding]) -> String? {
    var text = text
    var findings = findings
    for _ in 0..<rounds {
      guard findings.count < Finding.limit, let edited = apply(findings, to: text) else {
        return nil
      }
      let (statement, rest) = Parser.read(edited)
      if rest.isEmpty { return statement == .empty ? nil : edited }
      text = edited
      findings = rest
    }
    return nil
  }

  /// The text with all edits made, and no space at its ends; nil where a finding has none or two
  /// overlap.
  private static func apply(_ findings: [Finding], to text: String) -> String? {
    var edits: [Edit] = []
    for finding in findings {
      guard let own = finding.edits else { return nil }
      for edit in own where !edits.contains(edit) || edit.range.isEmpty { edits.append(edit) }
    }
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= position else { return nil }
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
      if edit.replacement.isEmpty, result.last ?? 0x20 == 0x20, position < bytes.count,
        bytes[position] == 0x20
      {
        position += 1
      }
    }
    result += bytes[position...]
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
