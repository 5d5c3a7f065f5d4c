import Corpus
import Rendering

/// The types of the columns that articles can have.
enum FieldColumns {
  static func type(of name: String, _ corpus: Corpus) -> ColumnType {
    switch name {
    case "date": .date
    case "score": .number
    case "hits", "length", "paragraph", "sentence": .integer
    default: corpus.numericNames.contains(name) ? .number : .text
    }
  }
}
