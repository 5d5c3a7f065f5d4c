import Articles
import Bytes
import Corpus
import Semantics

/// Loaded articles that can be asked. A value: adding to one copy leaves the others as they are.
///
///     let collection = try Collection([Article(id: "1", headline: "Ferry sinks", body: "A ferry sank.")])
///     let rows = try collection.run("ferry | count").rows()
///     // rows[0].integer("articles") == 1
public struct Collection: Sendable {
  package private(set) var corpus = Corpus()
  /// What came of the loads so far: how much was read, what was left out and why.
  public private(set) var report = LoadReport()
  /// Which file has which id, so that loading it again replaces its articles.
  private var pathIDs = PathIDs()

  /// An empty collection.
  public init() {}

  /// A collection of articles made in code; of two with the same id the later one counts.
  public init(_ articles: [Article]) {
    add(articles)
  }

  /// A collection of the articles in files and folders. A file that can't be read is named in `report`, and
  /// the rest is loaded.
  ///
  /// - Parameter paths: files, folders (walked) or `-` for standard input.
  /// - Throws: `QueryCancelled` when `cancellation` was set.
  public init(
    paths: [String], cancellation: QueryCancellation = QueryCancellation(),
    progress: (@Sendable (LoadProgress) -> Void)? = nil
  ) throws {
    try load(paths, cancellation: cancellation, progress: progress)
  }

  /// Articles that answers can have.
  public var count: Int { corpus.count }

  /// Adds articles made in code; one with an id that is there already replaces the earlier one.
  public mutating func add(_ articles: [Article]) {
    let converted = articles.map(\.stored)
    do {
      let replaced = try corpus.append(converted, cancellation: Cancellation())
      report.articles += articles.count
      report.noteReplaced(replaced)
    } catch {
      // Only the cancellation throws, and nobody else holds this one.
    }
  }

  /// Adds the articles in files and folders.
  ///
  /// - Returns: what came of this load alone.
  /// - Throws: `QueryCancelled` when `cancellation` was set; then nothing was added.
  @discardableResult
  public mutating func load(
    _ paths: [String], cancellation: QueryCancellation = QueryCancellation(),
    progress: (@Sendable (LoadProgress) -> Void)? = nil
  ) throws -> LoadReport {
    do throws(Cancelled) {
      var loader = Loader(cancellation: cancellation.token)
      loader.pathIDs = pathIDs
      var batch: [Articles.Article] = []
      let loaded = try loader.load(paths) {
        batch.append($0)
        if batch.count & 1023 == 0 { progress?(.reading(articles: batch.count)) }
      }
      pathIDs = loader.pathIDs
      // The loader tells of ids that came twice in this load; here it is those of earlier ones.
      let replaced = Set(batch.map(\.id)).filter { corpus.document(id: $0) != nil }
      try corpus.append(batch, cancellation: cancellation.token) {
        progress?(.indexing(articles: $0, of: batch.count))
      }
      var own = LoadReport(loaded)
      own.noteReplaced(replaced.sorted())
      report.add(own)
      return own
    } catch {
      throw QueryCancelled()
    }
  }

  /// Takes an article out of every later answer.
  ///
  /// - Returns: false when there is none with this id.
  @discardableResult
  public mutating func remove(id: String) -> Bool { corpus.remove(id: id) }

  /// Asks one query.
  ///
  /// - Throws: `QueryError` when the query is wrong, `QueryCancelled` when `cancellation` was set.
  public func run(
    _ query: String, cancellation: QueryCancellation = QueryCancellation()
  ) throws -> Answer {
    guard let answer = try Session(self).run(query, cancellation: cancellation) else {
      return Answer.empty
    }
    return answer
  }

  /// The rows of a query's answer; cancelling the task stops the query.
  ///
  /// - Throws: `QueryError` when the query is wrong, `QueryCancelled` when the task was cancelled.
  public func rows(_ query: String) async throws -> [AnswerRow] {
    let cancellation = QueryCancellation()
    return try await withTaskCancellationHandler {
      try run(query, cancellation: cancellation).rows(cancellation: cancellation)
    } onCancel: {
      cancellation.cancel()
    }
  }

  /// The fields that a search or a stage may name.
  package var schema: Schema {
    let known = Set(Schema.standard.names)
    return Schema(
      Schema.standard.fields
        + corpus.metadataNames.filter { !known.contains($0) }.map {
          SchemaField($0, corpus.numericNames.contains($0) ? .number : .keyword)
        })
  }
}

extension Collection {
  /// Sixty-six articles of our own: seven invented stories in six invented outlets over nine weeks of 2024.
  public static var sample: Collection { Collection(SampleArticles.all) }
}
