/// The formats that can be asked for by name, in the order of the help.
package enum RowFormats {
  package static let all: [any RowFormat.Type] = [
    TableFormat.self,
    LineFormat.self,
    CSVFormat.self,
    TSVFormat.self,
    JSONFormat.self,
    JSONLinesFormat.self,
    MarkdownFormat.self,
  ]

  /// The format of that name, nil if there is none.
  package static func named(_ name: String) -> (any RowFormat.Type)? {
    all.first { $0.name == name }
  }
}
