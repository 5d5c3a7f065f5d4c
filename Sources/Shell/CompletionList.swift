import Bytes

/// The candidates of a completion in columns, as they are listed below the prompt.
package struct CompletionList {
  /// So many candidates are shown; of the rest, only the number.
  package static let limit = 200
  private static let gap = 2
  private static let dim = "\u{1B}[2m"
  private static let plain = "\u{1B}[0m"

  private let candidates: [Candidate]

  package init(_ candidates: [Candidate]) { self.candidates = candidates }

  /// The list for a terminal of so many columns, read downwards; each row ends in CR LF.
  package func lines(columns: Int, colour: Bool) -> String {
    let shown = candidates.prefix(Self.limit).map { cell(for: $0, columns: columns) }
    guard let widest = shown.map(\.width).max() else { return "" }
    let perRow = max(1, (columns + Self.gap - 1) / (widest + Self.gap))
    let rowCount = (shown.count + perRow - 1) / perRow
    var text = ""
    for row in 0..<rowCount {
      for index in stride(from: row, to: shown.count, by: rowCount) {
        let cell = shown[index]
        text += cell.text
        if !cell.hint.isEmpty {
          text += colour ? " \(Self.dim)\(cell.hint)\(Self.plain)" : " \(cell.hint)"
        }
        if index + rowCount < shown.count {
          text += String(repeating: " ", count: widest - cell.width + Self.gap)
        }
      }
      text += "\r\n"
    }
    if candidates.count > Self.limit {
      text += "… and \(candidates.count - Self.limit) more\r\n"
    }
    return text
  }

  private func cell(
    for candidate: Candidate, columns: Int
  ) -> (text: String, hint: String, width: Int) {
    // The last column stays free: a full row would wrap on some terminals.
    let room = max(1, columns - 1)
    let text = truncated(oneLine(candidate.text), toWidth: room)
    let width = displayWidth(text)
    let hintRoom = room - width - 1
    let hint = hintRoom > 1 ? truncated(oneLine(candidate.hint), toWidth: hintRoom) : ""
    return (text, hint, hint.isEmpty ? width : width + 1 + displayWidth(hint))
  }
}

private func oneLine(_ text: String) -> String {
  safeForTerminal(String(text.map { $0.isNewline ? " " : $0 }))
}
