import Bytes
import Corpus
import Postings
import Rendering

/// Articles that match a search, in an order.
package struct ArticleResult: Sendable {
  package static let standardColumns = [
    Column("id", .text), Column("date", .date), Column("source", .text), Column("headline", .text),
    Column("score", .number), Column("hits", .integer), Column("snippet", .text),
  ]

  package let corpus: Corpus
  package private(set) var plan: PostingPlan
  package private(set) var checks: [TextCheck]
  /// The articles in order; nil while it is simply every match, best first.
  package var order: [ScoredDocument]?
  /// The columns that `select` chose; nil for the standard ones.
  package var selected: [String]?
  /// Columns that stages found out, each name once.
  package private(set) var added: [AddedColumn] = []
  private var ranking = Ranking()

  package var columns: [Column] {
    guard let selected else { return Self.standardColumns }
    return selected.map { name in
      Self.standardColumns.first { $0.name == name }
        ?? added.first { $0.column.name == name }?.column
        ?? Column(name, FieldColumns.type(of: name, corpus))
    }
  }

  package init(
    corpus: Corpus, plan: PostingPlan, checks: [TextCheck], order: [ScoredDocument]? = nil
  ) {
    self.corpus = corpus
    self.plan = plan
    self.checks = checks
    self.order = order
  }

  package var verifiers: [Verifier] {
    let cuts = LastMade<UInt32, CutArticle>()
    return checks.map { $0.verifier(corpus, cuts) }
  }

  /// Every article in order, best first unless a stage ordered them.
  package func ordered(_ cancellation: Cancellation) throws(Cancelled) -> [ScoredDocument] {
    if let order { return order }
    return try first(Int.max, cancellation)
  }

  /// The first `k` articles in order.
  package func first(_ k: Int, _ cancellation: Cancellation) throws(Cancelled) -> [ScoredDocument] {
    if let order { return Array(order.prefix(k)) }
    return try ranking.first(k) { (k) throws(Cancelled) in
      try corpus.index.search(plan, k: k, verifiers: verifiers, cancellation: cancellation)
    }
  }

  /// The first articles in order, and how many there are in all.
  package func beginning(
    _ k: Int, _ cancellation: Cancellation
  ) throws(Cancelled) -> (first: [ScoredDocument], total: Int) {
    let first = try first(k, cancellation)
    return (first, order?.count ?? ranking.articles ?? first.count)
  }

  /// The matching articles in no particular order.
  package func documents(_ cancellation: Cancellation) throws(Cancelled) -> [UInt32] {
    if let order { return order.map(\.document) }
    return try corpus.index.documents(plan, verifiers: verifiers, cancellation: cancellation)
  }

  /// - Complexity: O(matching articles); nothing is scored.
  package func count(_ cancellation: Cancellation) throws(Cancelled) -> (hits: Int, articles: Int) {
    guard order != nil else {
      return try ranking.counts { () throws(Cancelled) in
        try corpus.index.count(plan, verifiers: verifiers, cancellation: cancellation)
      }
    }
    var hits = 0
    var articles = 0
    try forEach(cancellation) { _, spans in
      hits += spans.count
      articles += 1
    }
    return (hits, articles)
  }

  /// The matching articles in no particular order, each with the number of its hits.
  package func hitCounts(_ cancellation: Cancellation) throws(Cancelled) -> HitCounts {
    guard order != nil else {
      return try corpus.index.hitCounts(plan, verifiers: verifiers, cancellation: cancellation)
    }
    var counts = HitCounts()
    try forEach(cancellation) { counts.append($0, $1.count) }
    return counts
  }

  /// Gives each article with its hits, in the result's order where it has one, else by document number.
  package func forEach(
    _ cancellation: Cancellation, _ body: (UInt32, ArraySlice<HitSpan>) -> Void
  ) throws(Cancelled) {
    try forEach(order?.map(\.document), cancellation, body)
  }

  /// Gives these articles with their hits, in this order; nil for every match by document number.
  package func forEach(
    _ documents: [UInt32]?, _ cancellation: Cancellation,
    _ body: (UInt32, ArraySlice<HitSpan>) -> Void
  ) throws(Cancelled) {
    var cursor =
      if let documents {
        try corpus.index.hits(
          plan, documents: documents, verifiers: verifiers, cancellation: cancellation)
      } else {
        try corpus.index.hits(plan, verifiers: verifiers, cancellation: cancellation)
      }
    while let block = try cursor.next() {
      for index in block.documents.indices { body(block.documents[index], block.hits(index)) }
    }
  }

  /// For each of some articles its hits.
  package func hits(
    of documents: [UInt32], _ cancellation: Cancellation
  ) throws(Cancelled) -> [UInt32: [HitSpan]] {
    var hits: [UInt32: [HitSpan]] = [:]
    try forEach(documents, cancellation) { hits[$0] = Array($1) }
    return hits
  }

  /// The articles of another search, with its plan.
  package func searching(_ plan: PostingPlan, checks: [TextCheck]) -> ArticleResult {
    var result = self
    result.plan = plan
    result.checks = checks
    result.order = nil
    result.ranking = Ranking()
    return result
  }

  /// The same search on only these articles.
  package func keeping(_ order: [ScoredDocument]) -> ArticleResult {
    var result = self
    result.order = order
    return result
  }

  /// The same articles with one more column, or with new values for one that was added before.
  package func adding(_ column: AddedColumn) -> ArticleResult {
    var result = self
    result.added.removeAll { $0.column.name == column.column.name }
    result.added.append(column)
    var names = columns.map(\.name)
    if !names.contains(column.column.name) {
      names.insert(column.column.name, at: Self.place(in: names))
      result.selected = names
    }
    return result
  }

  /// Where an added column stands: before the snippet, which takes what room is left.
  package static func place(in columns: [String]) -> Int {
    columns.last == "snippet" ? columns.count - 1 : columns.count
  }

  /// The value of an added column for an article; nil where there is no such column.
  package func added(_ name: String, _ document: UInt32) -> Value? {
    added.first { $0.column.name == name }.map { $0.values[document] ?? .none }
  }

  /// The plan as an operand of a later search: the same hits in the same articles, whatever is loaded then.
  package func operand(_ cancellation: Cancellation) throws(Cancelled) -> PostingPlan {
    var set = DocumentSet(count: corpus.articles.count)
    for document in try documents(cancellation) { set.insert(Int(document)) }
    return .and([plan, .documents(set)])
  }
}
