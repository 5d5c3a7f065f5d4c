import Articles
import Bytes

/// The values of an article's metadata, by the names that queries use.
extension Article {
  /// The values of a field as written; empty when the article has none.
  ///
  /// - Parameter field: a name in lower case.
  package func values(of field: String) -> [String] {
    switch field {
    case "id": [id]
    case "source": source.map { [$0] } ?? []
    case "section": section.map { [$0] } ?? []
    case "author": authors
    case "lang": language.map { [$0] } ?? []
    case "url": url.map { [$0] } ?? []
    case "file": file.map { [$0] } ?? []
    case "date": date.map { [$0.day.description] } ?? []
    default:
      metadata.lazy.filter { $0.name == field }.map(\.value.written)
    }
  }
}

extension MetadataValue {
  /// The value as text; whole numbers without a fraction.
  package var written: String {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
    case .boolean(let flag): String(flag)
    }
  }
}
