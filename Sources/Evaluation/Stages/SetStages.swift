import Bytes
import Postings
import Semantics
import Syntax

/// How a result is joined with another: by articles, or by hits.
struct SetOperation {
  private let name: Located<String>
  private let isByHit: Bool

  static func signature(
    _ name: String, _ summary: String, _ example: String
  ) -> StageSignature {
    StageSignature(
      name, summary: summary, synopsis: "\(name) $name [by article | hit]", example: example,
      accepts: [.articles, .hits],
      parameters: [
        StageParameter("name", .variable, required: true),
        StageParameter("by", keyword: "by", .word(["article", "hit"])),
      ])
  }

  init(_ call: CheckedStage) {
    name = call.arguments.variable("name") ?? Located("", call.range)
    isByHit = call.arguments.word("by") == "hit"
  }

  /// The rows of the input that the other result has, or those that it has not.
  func choose(
    _ input: ResultSet, _ context: StageContext, shared: Bool
  ) throws -> ResultSet {
    guard let other = context.variables[name.value] else { return input }
    switch input {
    case .hits(let result):
      let places = try result.all(context.cancellation)
      let rows: [Int]
      if isByHit {
        let others = Set(try Self.places(other, context.cancellation))
        rows = places.indices.filter { others.contains(places[$0]) == shared }
      } else {
        let others = try Self.documents(other, context.cancellation)
        rows = places.indices.filter { others.contains(places[$0].document) == shared }
      }
      return try input.choosing(rows, context.cancellation)
    case .articles(let result):
      guard isByHit else {
        let others = try Self.documents(other, context.cancellation)
        let order = try result.ordered(context.cancellation)
        return .articles(result.keeping(order.filter { others.contains($0.document) == shared }))
      }
      return .articles(try keepingHits(result, other, shared, context))
    case .table, .text, .plot: return input
    }
  }

  /// Everything of the input and of the other result.
  func unite(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard let other = context.variables[name.value] else { return input }
    switch input {
    case .hits(var result):
      let places = try result.all(context.cancellation)
      var seen = Set(places)
      result.places =
        places + (try Self.places(other, context.cancellation)).filter { seen.insert($0).inserted }
      return .hits(result)
    case .articles(let result):
      guard let added = Self.source(other) else { return input }
      let plan = try added.operand(context.cancellation).renumbered(by: result.checks.count)
      let united = result.searching(
        .or([try result.operand(context.cancellation), plan]),
        checks: result.checks + added.checks)
      guard let order = result.order else { return .articles(united) }
      let known = Set(order.map(\.document))
      let rest = try added.ordered(context.cancellation).filter { !known.contains($0.document) }
      return .articles(united.keeping(order + rest))
    case .table, .text, .plot: return input
    }
  }

  /// The articles that keep a hit, with only the hits that the other result has or has not.
  private func keepingHits(
    _ result: ArticleResult, _ other: ResultSet, _ shared: Bool, _ context: StageContext
  ) throws -> ArticleResult {
    let places = Set(try Self.places(other, context.cancellation))
    let narrowed = result.searching(
      .verified(result.plan, result.checks.count),
      checks: result.checks + [TextCheck(.place(places, isIn: shared))])
    guard let order = result.order else { return narrowed }
    let left = Set(
      try corpusDocuments(narrowed, among: order.map(\.document), context.cancellation))
    return narrowed.keeping(order.filter { left.contains($0.document) })
  }

  private func corpusDocuments(
    _ result: ArticleResult, among documents: [UInt32], _ cancellation: Cancellation
  ) throws(Cancelled) -> [UInt32] {
    let wanted = Set(documents)
    return try result.corpus.index.documents(
      result.plan, verifiers: result.verifiers, cancellation: cancellation
    ).filter { wanted.contains($0) }
  }

  // MARK: The other result

  private static func source(_ other: ResultSet) -> ArticleResult? {
    switch other {
    case .articles(let result): result
    case .hits(let result): result.source
    case .text(let result): result.source
    case .table, .plot: nil
    }
  }

  private static func documents(
    _ other: ResultSet, _ cancellation: Cancellation
  ) throws(Cancelled) -> Set<UInt32> {
    switch other {
    case .articles(let result): Set(try result.documents(cancellation))
    case .hits(let result): Set(try result.all(cancellation).map(\.document))
    case .table, .text, .plot: []
    }
  }

  private static func places(
    _ other: ResultSet, _ cancellation: Cancellation
  ) throws(Cancelled) -> [HitPlace] {
    switch other {
    case .articles(let result):
      var places: [HitPlace] = []
      try result.forEach(cancellation) { document, spans in
        places += spans.map { HitPlace(document: document, span: $0) }
      }
      return places
    case .hits(let result): return try result.all(cancellation)
    case .table, .text, .plot: return []
    }
  }
}

/// `union $b`: the articles of both, with the hits of both.
struct UnionStage: Stage {
  static let signature = SetOperation.signature(
    "union", "the rows of this and of a kept result", "ferry | union $_")

  private let operation: SetOperation

  init(_ call: CheckedStage) throws(Diagnostic) { operation = SetOperation(call) }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    try operation.unite(input, context)
  }
}

/// `minus $b`: what the kept result has not.
struct MinusStage: Stage {
  static let signature = SetOperation.signature(
    "minus", "the rows that a kept result has not", "ferry | minus $_")

  private let operation: SetOperation

  init(_ call: CheckedStage) throws(Diagnostic) { operation = SetOperation(call) }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    try operation.choose(input, context, shared: false)
  }
}

/// `intersect $b`: what the kept result has too.
struct IntersectStage: Stage {
  static let signature = SetOperation.signature(
    "intersect", "the rows that a kept result has too", "ferry | intersect $_")

  private let operation: SetOperation

  init(_ call: CheckedStage) throws(Diagnostic) { operation = SetOperation(call) }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    try operation.choose(input, context, shared: true)
  }
}
