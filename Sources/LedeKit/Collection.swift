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
  package internal(set) var corpus = Corpus()
  /// What came of the loads so far: how much was read, what was left out and why.
  public internal(set) var report = LoadReport()
  /// Which files were read, so that loading one again replaces its articles.
  package internal(set) var files = LoadedFiles()
  /// How many documents there were when it was last saved or opened.
  var savedDocuments = 0

  /// An empty collection.
  public init() {}

  /// A collection of articles made in code; of two with the same id the later one counts.
  public init(_ articles: [Article]) {
    add(articles)
  }

  /// A collection of the articles in files and folders. A file that can't be read is named in `report`, and
  /// the rest is loaded.
  ///
  /// - Parameters:
  ///   - paths: files, folders (walked) or `-` for standard input.
  ///   - cancellation: stops the load from elsewhere.
  ///   - progress: told on the caller's thread how far it has come, at the end with `isOver`.
  /// - Throws: `QueryCancelled` when `cancellation` was set.
  public init(
    paths: [String], cancellation: QueryCancellation = QueryCancellation(),
    progress: ((LoadProgress) -> Void)? = nil
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

  /// Adds the articles in files and folders; one with an id that is there already replaces the earlier one,
  /// and one that is there just as it is, is left as it is.
  ///
  /// - Parameters:
  ///   - paths: files, folders (walked) or `-` for standard input.
  ///   - cancellation: stops the load from elsewhere.
  ///   - progress: told on the caller's thread how far it has come, at the end with `isOver`.
  /// - Returns: what came of this load alone.
  /// - Throws: `QueryCancelled` when `cancellation` was set; then nothing was added.
  @discardableResult
  public mutating func load(
    _ paths: [String], cancellation: QueryCancellation = QueryCancellation(),
    progress: ((LoadProgress) -> Void)? = nil
  ) throws -> LoadReport {
    try load(paths, onlyNew: false, cancellation: cancellation, progress: progress)
  }

  /// Adds the articles in those files and folders that were not read yet, or are not as they were.
  @discardableResult
  package mutating func load(
    _ paths: [String], onlyNew: Bool, cancellation: QueryCancellation,
    progress: ((LoadProgress) -> Void)?
  ) throws -> LoadReport {
    var own = LoadReport()
    let saved = paths.filter(Self.isSaved)
    for path in saved {
      do {
        own.add(try open(path, cancellation))
      } catch let error as CollectionFileError {
        own.skipped.append(
          LoadReport.Skipped(
            path: path, place: nil,
            reason: String(error.description.dropFirst(path.count + 2))))
      }
    }
    report.add(own)
    let others = paths.filter { !saved.contains($0) }
    guard !others.isEmpty || saved.isEmpty else { return own }
    own.add(
      try load(cancellation, progress) { loader, receive throws(Cancelled) in
        try loader.load(others, onlyNew: onlyNew, receive: receive)
      })
    return own
  }

  /// Adds the articles of files that were found by a watch.
  mutating func load(
    files: [FoundFile], cancellation: QueryCancellation, progress: ((LoadProgress) -> Void)?
  ) throws -> LoadReport {
    try load(cancellation, progress) { loader, receive throws(Cancelled) in
      try loader.load(files: files, receive: receive)
    }
  }

  private mutating func load(
    _ cancellation: QueryCancellation, _ progress: ((LoadProgress) -> Void)?,
    read: (inout Loader, (Articles.Article) -> Void) throws(Cancelled) -> Articles.LoadReport
  ) throws -> LoadReport {
    // What the load worked with is as much again as what it leaves.
    defer { returnFreedMemory() }
    return try loading(cancellation, progress, read: read)
  }

  private mutating func loading(
    _ cancellation: QueryCancellation, _ progress: ((LoadProgress) -> Void)?,
    read: (inout Loader, (Articles.Article) -> Void) throws(Cancelled) -> Articles.LoadReport
  ) throws -> LoadReport {
    let start = monotonicNanoseconds()
    defer { progress?(LoadProgress(isOver: true)) }
    progress?(LoadProgress())
    do throws(Cancelled) {
      var loader = Loader(
        cancellation: cancellation.token,
        progress: progress.map { tell in { tell(LoadProgress($0)) } })
      loader.files = files
      let addition = CorpusAddition(to: corpus, cancellation: cancellation.token)
      let loaded = try read(&loader) { addition.add($0) }
      // The loader tells of ids that came twice in this load; here it is those of earlier ones.
      let replaced = addition.replacedIDs
      var own = LoadReport(loaded)
      own.noteReplaced(replaced)
      own.noteUnchanged(addition.unchanged)
      try corpus.append(addition)
      files = loader.files
      own.seconds = Double(monotonicNanoseconds() - start) / 1e9
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
