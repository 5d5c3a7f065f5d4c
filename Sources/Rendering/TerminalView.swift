/// A format for eyes that is chosen by the columns of a result, not by name.
package protocol TerminalView: RowFormat {
  /// The names of the columns it shows.
  static var columnNames: [String] { get }
  /// Whether a result with these columns is shown this way.
  static func shows(_ columns: [Column]) -> Bool
}

extension TerminalView {
  package static func shows(_ columns: [Column]) -> Bool {
    columns.count == columnNames.count && Set(columns.map(\.name)) == Set(columnNames)
  }
}

/// The views that a terminal may get for a result; any other result is a table.
package enum TerminalViews {
  package static let all: [any TerminalView.Type] = [
    RankedListFormat.self,
    ConcordanceFormat.self,
    ArticleFormat.self,
    TimelineFormat.self,
    ChangesFormat.self,
  ]

  /// How a terminal shows a result with these columns.
  package static func format(for columns: [Column]) -> any RowFormat.Type {
    all.first { $0.shows(columns) } ?? TableFormat.self
  }
}

/// Where a view finds its columns, whichever order they come in.
struct ColumnPlaces {
  private var places: [String: Int] = [:]

  init(_ columns: [Column]) {
    for (place, column) in columns.enumerated() where places[column.name] == nil {
      places[column.name] = place
    }
  }

  func value(_ name: String, in row: Row) -> Value {
    places[name].map { row.value($0) } ?? .none
  }
}
