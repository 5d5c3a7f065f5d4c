import Bytes
import Corpus
import Postings
import Semantics
import Syntax

/// Runs checked queries over a corpus.
package struct Evaluator: Sendable {
  private let corpus: Corpus
  private let schema: Schema
  private let settings: Settings
  private let variables: [String: ResultSet]
  private let lists: [String: TermList]
  private let save: FileSaving

  /// - Parameters:
  ///   - variables: kept results by name without `$`; `_` is the last one.
  ///   - lists: word lists by name without `$`.
  package init(
    corpus: Corpus, schema: Schema, settings: Settings, variables: [String: ResultSet] = [:],
    lists: [String: TermList] = [:], save: @escaping FileSaving = saveFile
  ) {
    self.save = save
    self.lists = lists
    self.corpus = corpus
    self.schema = schema
    self.settings = settings
    self.variables = variables
  }

  /// - Returns: the result and what a reader should know about how it came about.
  /// - Parameter query: the query as written, for the titles of pictures.
  /// - Throws: `DiagnosticList` for what only the values show to be wrong; `Cancelled`.
  package func run(
    _ plan: QueryPlan, query: String = "", cancellation: Cancellation
  ) throws -> (result: ResultSet, notes: [Diagnostic]) {
    var (result, notes) = try start(plan.search, cancellation)
    var context = StageContext(
      corpus: corpus, cancellation: cancellation, variables: variables, query: query,
      lists: lists, save: save)
    context.settings = settings
    do {
      for call in plan.stages {
        result = try StageRegistry.stage(for: call).run(result, context)
        notes += result.takeNotes()
      }
    } catch let diagnostic as Diagnostic {
      throw DiagnosticList([diagnostic])
    }
    return (result, notes)
  }

  private func start(
    _ search: SearchNode?, _ cancellation: Cancellation
  ) throws -> (ResultSet, [Diagnostic]) {
    guard let search else {
      guard let last = variables["_"] else {
        throw DiagnosticList([Diagnostic(.noLastResult, 0..<0)])
      }
      return (last, [])
    }
    if case .variable(let name) = search.kind, let kept = variables[name] { return (kept, []) }
    let (result, notes) = try articles(search, cancellation)
    return (.articles(result), notes)
  }

  private func articles(
    _ search: SearchNode, _ cancellation: Cancellation
  ) throws -> (ArticleResult, [Diagnostic]) {
    var lowering = Lowering(
      corpus: corpus, schema: schema, settings: settings, variables: variables,
      lists: lists, cancellation: cancellation)
    let plan = try lowering.plan(search)
    return (ArticleResult(corpus: corpus, plan: plan, checks: lowering.checks), lowering.notes)
  }

  /// For a search whose parts must all match: how many articles have any of them, and each part as
  /// written with how many it has alone; none where there are too many to be of use.
  ///
  /// - Parameter text: the statement that the search was parsed from.
  package func parts(
    of search: SearchNode, in text: String, cancellation: Cancellation
  ) throws -> (any: Int, parts: [(part: String, articles: Int)]) {
    let parts = Self.parts(search)
    guard parts.count > 1, parts.count <= Self.mostPartsCounted else { return (0, []) }
    let bytes = Array(text.utf8)
    let counted = try parts.map { part in
      let count = try articles(part, cancellation).0.count(cancellation)
      if case .word(let word) = part.kind { return (word, count.articles) }
      return (String(decoding: bytes[part.range], as: UTF8.self), count.articles)
    }
    let positive = parts.filter { if case .not = $0.kind { false } else { true } }
    let any = SearchNode(.or(positive), search.range)
    return (try articles(any, cancellation).0.count(cancellation).articles, counted)
  }

  private static let mostPartsCounted = 12

  /// What must all match: the clauses of AND, the operands of a proximity, the words of a phrase.
  private static func parts(_ node: SearchNode) -> [SearchNode] {
    switch node.kind {
    case .group(let inner): parts(inner)
    case .and(let all): all.contains { if case .like = $0.kind { true } else { false } } ? [] : all
    case .near(let left, let right, let near): near.negated ? [] : [left, right]
    case .window(let operands, _): operands
    case .field(let name, let first, let inner):
      parts(inner).map { SearchNode(.field(name, firstWords: first, $0), $0.range) }
    case .phrase(let all):
      all.compactMap { part in
        switch part {
        case .text(let text):
          foldText(text).utf8.contains { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
            ? SearchNode(.word(text), node.range) : nil
        case .pattern(let text): SearchNode(.pattern(text), node.range)
        case .anyWord, .alternatives: nil
        }
      }
    default: []
    }
  }
}
