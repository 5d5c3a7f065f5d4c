/// Writes pieces of lines with or without SGR sequences (ECMA-48).
struct Painter {
  enum Style {
    case plain, bold, dim

    var sequence: String {
      switch self {
      case .plain: ""
      case .bold: "\u{1B}[1m"
      case .dim: "\u{1B}[2m"
      }
    }
  }

  private static let hit = "\u{1B}[1;31m"
  private static let reset = "\u{1B}[0m"

  let colour: Bool

  init(_ options: RenderOptions) { colour = options.colour }

  /// - Parameter text: harmless already.
  func paint(_ text: String, _ style: Style = .plain, into output: inout [UInt8]) {
    let isPainted = colour && style != .plain && !text.isEmpty
    if isPainted { output.append(contentsOf: style.sequence.utf8) }
    output.append(contentsOf: text.utf8)
    if isPainted { output.append(contentsOf: Self.reset.utf8) }
  }

  /// Hits have the colour of hits whatever the style around them.
  func paint(_ text: StyledText, _ style: Style = .plain, into output: inout [UInt8]) {
    var start = 0
    while start < text.cells.count {
      let isHit = text.cells[start].isHit
      let end = text.cells[start...].firstIndex { $0.isHit != isHit } ?? text.cells.count
      let run = text.cells[start..<end].reduce(into: "") { $0 += $1.text }
      if isHit && colour {
        output.append(contentsOf: (Self.hit + run + Self.reset).utf8)
      } else {
        paint(run, style, into: &output)
      }
      start = end
    }
  }

  func spaces(_ count: Int, into output: inout [UInt8]) {
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// Lines of text, each ended and indented, wrapped to the width that the indent leaves.
  func paragraph(
    _ text: StyledText, _ style: Style = .plain, indent: Int = 0, width: Int?,
    into output: inout [UInt8]
  ) {
    for line in text.wrapped(to: width.map { $0 - indent }) {
      spaces(indent, into: &output)
      paint(line, style, into: &output)
      output.append(0x0A)
    }
  }
}
