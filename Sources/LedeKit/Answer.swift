import Bytes
import Corpus
import Evaluation
import Rendering
import Semantics

/// What a query found. Rows are made as they are reached; asking twice runs the last step twice.
public struct Answer: Sendable {
  /// What the rows of an answer are.
  public enum Kind: Sendable, Equatable {
    /// Articles with their hits.
    case articles
    /// A row a hit.
    case hits
    /// Rows that stand for groups.
    case table
    /// Articles to be read, a row a paragraph.
    case text
  }

  package let result: ResultSet
  /// What a reader should know about how the query was read or run.
  public let notes: [String]
  /// The query with every bracket, where it was not obvious.
  public let reading: String?

  /// The query had no stage: nobody said how many articles to show.
  package let isSearch: Bool

  package init(
    result: ResultSet, notes: [String] = [], reading: String? = nil, isSearch: Bool = false
  ) {
    self.isSearch = isSearch
    self.result = result
    self.notes = notes
    self.reading = reading
  }

  static let empty = Answer(result: .table(TableResult(columns: [], rows: [])))

  /// What the rows are.
  public var kind: Kind {
    switch result {
    case .articles: .articles
    case .hits: .hits
    case .table, .plot: .table
    case .text: .text
    }
  }

  /// The names of the columns, in their order.
  public var columns: [String] { result.columns.map(\.name) }

  /// How many hits and articles there are; of a table, nil.
  ///
  /// - Throws: `QueryCancelled`.
  public func counts(
    cancellation: QueryCancellation = QueryCancellation()
  ) throws -> (hits: Int, articles: Int)? {
    try cancellable {
      switch result {
      case .articles(let articles): try articles.count(cancellation.token)
      case .hits(let hits):
        try {
          let places = try hits.all(cancellation.token)
          return (places.count, Set(places.map(\.document)).count)
        }()
      case .table, .text, .plot: nil
      }
    }
  }

  /// Every row, in order.
  ///
  /// - Throws: `QueryCancelled`.
  public func rows(
    cancellation: QueryCancellation = QueryCancellation()
  ) throws -> [AnswerRow] {
    var rows: [AnswerRow] = []
    try forEachBatch(cancellation: cancellation) { rows += $0 }
    return rows
  }

  /// Hands on the rows in order, up to 128 at a time, so that a large answer needs no memory of its own.
  ///
  /// - Throws: `QueryCancelled`, and whatever `body` throws.
  public func forEachBatch(
    cancellation: QueryCancellation = QueryCancellation(), _ body: ([AnswerRow]) throws -> Void
  ) throws {
    let columns = AnswerRow.Columns(result.columns)
    try cancellable {
      var stream = try result.rows(cancellation.token)
      while let batch = try stream.next() {
        try refuseDamage()
        try body(batch.map { AnswerRow(columns: columns, values: $0) })
      }
    }
  }

  /// - Throws: `CollectionFileError` where rows were read from a file that turned out damaged.
  func refuseDamage() throws {
    let corpus: Corpus? =
      switch result {
      case .articles(let articles): articles.corpus
      case .hits(let hits): hits.source.corpus
      case .table, .text, .plot: nil
      }
    if let damage = corpus?.damage { throw CollectionFileError(damage) }
  }

  func cancellable<T>(_ work: () throws -> T) throws -> T {
    do {
      let done = try work()
      try refuseDamage()
      return done
    } catch is Cancelled {
      throw QueryCancelled()
    }
  }
}
