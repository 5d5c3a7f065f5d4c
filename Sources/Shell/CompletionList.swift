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

  private func cell(for candidate: Candidate, columns: Int) -> (text: String, hint: String, width: Int) {
    // The last column stays free: a full row would wrap on some terminals.
    let room = max(1, columns - 1)
    let text = fitted(candidate.text, to: room)
    let textWidth = displayWidth(text)
    let hintRoom = room - textWidth - 1
    let hint = hintRoom > 0 ? fitted(candidate.hint, to: hintRoom) : ""
    return (text, hint, hint.isEmpty ? textWidth : textWidth + 1 + displayWidth(hint))
  }

  /// The text cut to so many columns, with control characters left out.
  private func fitted(_ text: String, to columns: Int) -> String {
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in text.unicodeScalars where !scalar.properties.isControl {
      width += columnCount(scalar)
      if width > columns { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool { generalCategory == .control }
}
