/// The fields that a search, a stage or a command may name, as the loaded collection has them.
package struct Schema: Sendable, Equatable {
  package var fields: [SchemaField]

  package init(_ fields: [SchemaField]) { self.fields = fields }

  /// - Parameter name: as written; case is ignored.
  package func field(named name: String) -> SchemaField? {
    let wanted = name.lowercased()
    return fields.first { $0.name == wanted }
  }

  package var names: [String] { fields.map(\.name) }

  /// Every field that is no text: what articles can be sorted, selected and counted by.
  package var metadataNames: [String] {
    fields.filter { $0.kind != .text }.map(\.name)
  }

  /// The fields that every collection has.
  package static let standard = Schema(
    [
      "headline", "highlights", "body", "caption", "byline", "boilerplate", "lead", "hlead",
      "quote",
    ]
    .map { SchemaField($0, .text) }
      + [
        SchemaField("source", .keyword), SchemaField("section", .keyword),
        SchemaField("author", .words), SchemaField("lang", .keyword), SchemaField("id", .keyword),
        SchemaField("url", .keyword), SchemaField("file", .keyword), SchemaField("date", .date),
        SchemaField("length", .number),
      ])
}

/// A field and how its values are compared.
package struct SchemaField: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// Stored text or a view of it, searched by words.
    case text
    /// One value that matches whole, case and accents ignored, `*` allowed.
    case keyword
    /// Values that match by any of their words.
    case words
    case date
    case number
  }

  /// In lower case.
  package var name: String
  package var kind: Kind

  package init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
