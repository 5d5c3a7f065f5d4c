/// What kind of result stands at a point of a pipeline, and which columns its rows have there.
package struct ResultShape: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Articles with their hits: every search, and what only orders or narrows it.
    case articles
    /// A row a hit.
    case hits
    /// Rows that lead to groups, no longer to single articles.
    case table
    /// Whole articles laid out to be read.
    case text
    /// A table drawn as a picture.
    case plot

    /// In a sentence.
    package var described: String {
      switch self {
      case .articles: "articles"
      case .hits: "hits"
      case .table: "a table"
      case .text: "whole articles"
      case .plot: "a plot"
      }
    }
  }

  package var kind: Kind
  package var columns: [String]

  package init(_ kind: Kind, _ columns: [String]) {
    self.kind = kind
    self.columns = columns
  }

  /// A search without a stage.
  package static let search = ResultShape(
    .articles, ["id", "date", "source", "headline", "score", "hits", "snippet"])
}
