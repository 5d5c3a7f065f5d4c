import Bytes

/// One news article: its text by zone, and what its source says about it.
package struct Article: Sendable, Equatable {
  /// Unique in a collection: the source's own id, else one made from the file's path.
  package var id: String
  /// The stored text, one string a zone in the order of `Zone`; paragraphs separated by a blank line.
  package var texts: [String]
  /// nil when the source gives none; a file's own time is never used.
  package var date: NewsDate?
  package var source: String?
  package var section: String?
  package var authors: [String] = []
  package var language: String?
  package var url: String?
  /// The path the article was read from, with the record's place (`wire.jsonl:17`); nil for one made in code.
  package var file: String?
  /// Whatever other scalar fields the data has, in the order met, names in lower case.
  package var metadata: [MetadataField] = []

  package init(id: String) {
    self.id = id
    texts = Array(repeating: "", count: Zone.allCases.count)
  }

  package subscript(zone: Zone) -> String {
    get { texts[Int(zone.rawValue)] }
    set { texts[Int(zone.rawValue)] = newValue }
  }
}

/// A field of the data that Lede has no name for, kept so that it can be searched.
package struct MetadataField: Sendable, Equatable {
  package var name: String
  package var value: MetadataValue

  package init(_ name: String, _ value: MetadataValue) {
    self.name = name
    self.value = value
  }
}

/// The value of a metadata field as its source wrote it.
package enum MetadataValue: Sendable, Equatable {
  case text(String)
  case number(Double)
  case boolean(Bool)
}
