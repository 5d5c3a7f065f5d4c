import Bytes

/// One cell of a table, ready to be padded and painted.
struct TableCell {
  private let text: String
  private let styled: StyledText?
  let width: Int

  init(_ value: Value, options: RenderOptions) {
    if options.colour, !value.marks.isEmpty {
      let styled = StyledText(value, options: options)
      self.styled = styled
      text = ""
      width = styled.width
    } else {
      styled = nil
      text = oneLine(value.shortText)
      width = displayWidth(text)
    }
  }

  /// Writes the cell in `columns` columns.
  ///
  /// - Parameter cuts: whether wider text is truncated; else it sticks out.
  func write(
    columns: Int, alignRight: Bool, cuts: Bool, ellipsis: String, style: Painter.Style = .plain,
    painter: Painter, into output: inout [UInt8]
  ) {
    let isCut = cuts && width > columns
    if alignRight && !isCut { painter.spaces(columns - width, into: &output) }
    var used = width
    if let styled {
      let shown = isCut ? styled.truncated(to: columns, ellipsis: ellipsis) : styled
      painter.paint(shown, style, into: &output)
      used = shown.width
    } else {
      let shown = isCut ? truncated(text, toWidth: columns, ellipsis: ellipsis) : text
      painter.paint(shown, style, into: &output)
      if isCut { used = displayWidth(shown) }
    }
    if !alignRight || isCut { painter.spaces(columns - used, into: &output) }
  }
}
