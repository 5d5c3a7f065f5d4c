/// The line that says where an article is from: `The Meridian · 2024-03-11 · World · 3 hits`.
struct ArticleOrigin {
  private var parts: [String] = []
  private let separator: String

  /// - Parameter names: the columns, in the order of the line; what is not known is left out, but
  ///   for the date, which is then said to be missing.
  init(places: ColumnPlaces, row: Row, names: [String], options: RenderOptions) {
    separator = options.ascii ? " - " : " · "
    for name in names {
      let text = places.value(name, in: row).plainText
      if !text.isEmpty {
        parts.append(text)
      } else if name == "date" {
        parts.append("undated")
      }
    }
  }

  func text(hits: Value = .none, copies: Value = .none) -> StyledText {
    var parts = parts
    if case .integer(let count) = hits, count > 0 {
      parts.append(count == 1 ? "1 hit" : "\(count) hits")
    }
    if case .integer(let count) = copies, count > 0 {
      parts.append(count == 1 ? "1 copy" : "\(count) copies")
    }
    return StyledText(parts.joined(separator: separator))
  }
}
