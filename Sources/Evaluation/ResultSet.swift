import Rendering
import Semantics

/// What a search or a stage gives, each row leading back to its places in the text where it has any.
package enum ResultSet: Sendable {
  case articles(ArticleResult)
  case hits(HitResult)
  case table(TableResult)
  /// Whole articles to be read, with their hits.
  case text(TextResult)
  /// A table as a picture.
  case plot(PlotResult)

  package var columns: [Column] {
    switch self {
    case .articles(let result): result.columns
    case .hits(let result): result.columns
    case .table(let result): result.columns
    case .text: TextResult.columns
    case .plot(let result): result.table.columns
    }
  }

  package var shape: ResultShape {
    let kind: ResultShape.Kind =
      switch self {
      case .articles: .articles
      case .hits: .hits
      case .table: .table
      case .text: .text
      case .plot: .plot
      }
    return ResultShape(kind, columns.map(\.name))
  }
}

/// Rows that stand for groups.
package struct TableResult: Sendable {
  package var columns: [Column]
  package var rows: [Row]

  package init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A table, and what it looks like.
package struct PlotResult: Sendable {
  package var table: TableResult
  package var chart: Chart

  package init(table: TableResult, chart: Chart) {
    self.table = table
    self.chart = chart
  }
}

/// Whole articles to be read.
package struct TextResult: Sendable {
  package static let columns = [
    Column("id", .text), Column("date", .date), Column("source", .text), Column("section", .text),
    Column("author", .text), Column("headline", .text), Column("field", .text),
    Column("paragraph", .integer), Column("text", .text),
  ]

  package var source: ArticleResult
  package var documents: [UInt32]

  package init(source: ArticleResult, documents: [UInt32]) {
    self.source = source
    self.documents = documents
  }
}
