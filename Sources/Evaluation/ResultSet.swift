import Bytes
import Corpus
import Rendering
import Semantics
import Syntax

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

  /// The notes of a table, which then has them no longer.
  mutating func takeNotes() -> [Diagnostic] {
    guard case .table(var table) = self, !table.notes.isEmpty else { return [] }
    let notes = table.notes
    table.notes = []
    self = .table(table)
    return notes
  }

  /// The articles that rows lead to, each once; nil where they lead to none.
  func articles(
    _ cancellation: Cancellation
  ) throws(Cancelled) -> (corpus: Corpus, documents: [UInt32])? {
    switch self {
    case .articles(let result): return (result.corpus, try result.documents(cancellation))
    case .hits(let result):
      let documents = Set(try result.all(cancellation).map(\.document))
      return (result.source.corpus, documents.sorted())
    case .table, .text, .plot: return nil
    }
  }
}

/// Rows that stand for groups.
package struct TableResult: Sendable {
  package var columns: [Column]
  package var rows: [Row]
  /// What a reader should know of how they came about, until it is told.
  package var notes: [Diagnostic] = []

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
