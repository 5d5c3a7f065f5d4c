import Articles
import Bytes
import Corpus
import Evaluation
import Postings
import Semantics
import Syntax

/// A conversation with a collection: kept results, settings, and the commands that scripts need.
///
/// Not to be used from two threads at once; a query runs on the caller's thread until it ends or its
/// `QueryCancellation` is set.
public final class Session {
  /// The articles that later statements ask.
  public internal(set) var collection: Collection
  /// What a reader should know about the last statement; an answer has its own as well.
  public private(set) var notes: [String] = []
  /// Whether the notes are what a command was asked for, as of `.fields`, and not about a statement.
  public private(set) var notesAreAnswer = false
  /// What the notes of the last query are about.
  package private(set) var noteCodes: [DiagnosticCode] = []
  /// What the last query found, to be shown again without being asked again; nil before the first one.
  package private(set) var lastAnswer: Answer?
  /// Set by `.quit`.
  public private(set) var isOver = false
  package var settings = Settings()
  private(set) var variables: [String: ResultSet] = [:]
  /// The query that each kept result came from, for the titles of pictures.
  private var origins: [String: String] = [:]
  /// Word lists by name without `$`; no name is also that of a kept result.
  private(set) var lists: [String: TermList] = [:]
  private var parameters: [String: String]
  private var includeDepth = 0
  /// Told how far a `.load` has come.
  public var progress: ((LoadProgress) -> Void)?
  var watch: Watch?
  /// Writes the files of `save`.
  package var save: FileSaving = saveFile
  /// Asked whether a file that is there already may be replaced, for statements that someone typed; nil where
  /// nobody can be asked, and in scripts.
  package var mayReplace: (@Sendable (_ path: String) -> Bool)?
  /// `mayReplace` for the statement that runs now; nil in an included script.
  package var mayReplaceTyped: (@Sendable (_ path: String) -> Bool)? {
    includeDepth == 0 ? mayReplace : nil
  }
  /// How many assertions ran, and how many of them failed.
  package private(set) var assertions = (run: 0, failed: 0)
  /// Whether the way in calls `goOnWatching` while it waits.
  package var looksAgain = false
  /// Commands that the way in adds to those of every session.
  package var hostCommands: [SessionCommand] = []
  /// What `.help NAME` says of the way in, by name.
  package var hostTopics: [String: [String]] = [:]
  /// Given every answer of an included script; without it they are dropped.
  package var onAnswer: ((Answer) throws -> Void)?

  /// A conversation that has not begun.
  ///
  /// - Parameters:
  ///   - collection: what is asked; `.load` adds to the session's copy alone.
  ///   - parameters: text for `$name` in quotes-free places of statements, as `--let` gives it.
  public init(_ collection: Collection, parameters: [String: String] = [:]) {
    self.collection = collection
    self.parameters = parameters
  }

  /// Runs one statement.
  ///
  /// - Returns: the answer of a query; nil for a binding, a command, a comment.
  /// - Throws: `QueryError` when the statement is wrong, and then nothing has changed; `QueryCancelled`.
  @discardableResult
  public func run(
    _ statement: String, cancellation: QueryCancellation = QueryCancellation()
  ) throws -> Answer? {
    try run(statement, cancellation: cancellation, script: nil, firstLine: 1)
  }

  package func run(
    _ text: String, cancellation: QueryCancellation, script: String?, firstLine: Int
  ) throws -> Answer? {
    notes = []
    notesAreAnswer = false
    do {
      switch try parse(text) {
      case .empty: return nil
      case .command(let command):
        try run(command, text, cancellation)
        return nil
      case .query(let query):
        return try run(query, text, cancellation)
      }
    } catch let list as DiagnosticList {
      throw QueryError(list, statement: text, script: script, firstLine: firstLine)
    } catch is Cancelled {
      throw QueryCancelled()
    }
  }

  /// Keeps the articles that came since the collection was last saved or opened as `$new`.
  /// - Returns: how many there are.
  @discardableResult
  package func keepNew() -> Int {
    let corpus = collection.corpus
    var set = DocumentSet(count: corpus.articles.count)
    for document in collection.newDocuments where corpus.isLive(UInt32(document)) {
      set.insert(document)
    }
    variables["new"] = .articles(ArticleResult(corpus: corpus, plan: .documents(set), checks: []))
    return set.count
  }

  // MARK: Queries

  /// Runs a checked query. One that is stopped is not waited for, unless it writes a file: that is whole or
  /// not there once its statement has ended.
  private func evaluate(
    _ plan: QueryPlan, _ evaluator: Evaluator, query: String, _ cancellation: Cancellation
  ) throws -> (result: ResultSet, notes: [Diagnostic]) {
    if plan.stages.contains(where: { $0.name == "save" }) {
      return try evaluator.run(plan, query: query, cancellation: cancellation)
    }
    return try runStoppably(cancellation) {
      try evaluator.run(plan, query: query, cancellation: cancellation)
    }
  }

  private func run(
    _ query: Query, _ text: String, _ cancellation: QueryCancellation
  ) throws -> Answer? {
    let schema = collection.schema
    let checker = checker
    try refuseDamage(text)
    let plan = try checker.check(withParameters(query), in: text)
    let evaluator = Evaluator(
      corpus: collection.corpus, schema: schema, settings: settings,
      variables: variables, lists: lists, save: saving)
    let origin = origin(of: query, text)
    let asserts = plan.stages.filter { $0.name == "assert" }.count
    assertions.run += asserts
    if asserts > 0 { assertions.failed += 1 }
    let result: ResultSet
    let found: [Diagnostic]
    do {
      (result, found) = try evaluate(plan, evaluator, query: origin, cancellation.token)
    } catch let list as DiagnosticList {
      throw checker.mended(list, in: text)
    }
    try refuseDamage(text)
    if asserts > 0 { assertions.failed -= 1 }
    let known = syntaxNotes(query, text) + found
    noteCodes = known.map(\.code)
    notes = known.map {
      ([$0.message] + $0.help).joined(separator: "; ")
    }
    if plan.binding == nil, plan.stages.isEmpty, let search = plan.search,
      case .articles(let articles) = result
    {
      // The best are found here, in time to say why there are none, and kept for the answer's readers.
      let best = try articles.first(RowStream.usualBatch, cancellation.token)
      if best.isEmpty { notes += try whyNothing(search, text, evaluator, cancellation.token) }
    }
    if let name = plan.binding {
      // Counted before it is kept: a query that is stopped changes nothing.
      notes.append("$\(name) keeps \(try described(result, cancellation))")
      variables[name] = result
      lists[name] = nil
      origins[name] = origin
    }
    variables["_"] = result
    origins["_"] = origin
    lastAnswer = Answer(
      result: result, isSearch: plan.stages.isEmpty && query.search != nil)
    guard plan.binding == nil, plan.stages.last?.name != "assert" else { return nil }
    return Answer(
      result: result, notes: notes, reading: query.search.flatMap { reading(of: $0) },
      isSearch: plan.stages.isEmpty)
  }

  /// Knows the names there are now.
  var checker: Checker {
    Checker(
      schema: collection.schema, signatures: StageRegistry.signatures,
      variables: variables.mapValues(\.shape), lists: Set(lists.keys))
  }

  /// A file that is damaged answers nothing more: an answer could be wrong.
  private func refuseDamage(_ text: String) throws {
    guard let damage = collection.corpus.damage else { return }
    throw QueryError(
      code: "damaged", message: CollectionFileError(damage).description, statement: text)
  }

  /// As `save`, but where a typed statement would have to be refused it asks.
  private var saving: FileSaving {
    let save = save
    guard let mayReplace = mayReplaceTyped else { return save }
    return { (path, bytes, replaces) throws(FileProblem) in
      if try save(path, bytes, replaces) { return true }
      return mayReplace(path) ? try save(path, bytes, true) : false
    }
  }

  /// The query from its search on, a kept result by what it came from.
  private func origin(of query: Query, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let end = max(query.range.upperBound, query.stages.last?.range.upperBound ?? 0)
    func written(from start: Int) -> String {
      let end = min(max(start, end), bytes.count)
      return String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
    }
    guard let search = query.search else {
      let start = query.stages.first?.range.lowerBound ?? 0
      return (origins["_"].map { $0 + " | " } ?? "") + written(from: start)
    }
    if case .variable(let name) = search.kind, let known = origins[name] {
      return known + written(from: search.range.upperBound)
    }
    return written(from: search.range.lowerBound)
  }

  private func syntaxNotes(_ query: Query, _ text: String) -> [Diagnostic] {
    Syntax.notes(
      for: .query(query), in: text, stageNames: StageRegistry.signatures.map(\.name))
  }

  /// For a search that found nothing: how many articles each of its parts has.
  private func whyNothing(
    _ search: SearchNode, _ text: String, _ evaluator: Evaluator, _ cancellation: Cancellation
  ) throws -> [String] {
    let (any, parts) = try evaluator.parts(of: search, in: text, cancellation: cancellation)
    guard !parts.isEmpty else { return [] }
    let counts = parts.map { "\($0.part) \($0.articles)" }.joined(separator: ", ")
    return ["0 articles match; \(CountText.grouped(any)) have any part of it: \(counts)"]
  }

  private func described(
    _ result: ResultSet, _ cancellation: QueryCancellation
  ) throws -> String {
    guard let counts = try Answer(result: result).counts(cancellation: cancellation) else {
      let rows = try result.rows(cancellation.token).total
      return CountText.count(rows, "row")
    }
    return
      "\(CountText.count(counts.hits, "hit")) in \(CountText.count(counts.articles, "article"))"
  }

  /// Puts the text of parameters in the place of `$name` where no result has that name.
  private func withParameters(_ query: Query) -> Query {
    guard !parameters.isEmpty, let search = query.search else { return query }
    var changed = query
    changed.search = ParameterText(parameters, keeping: Set(variables.keys).union(lists.keys))
      .replaced(in: search)
    return changed
  }

  // MARK: Commands

  private var commands: [SessionCommand] { SessionCommand.standard + hostCommands }

  private func run(
    _ command: Command, _ text: String, _ cancellation: QueryCancellation
  ) throws {
    let name = command.name.value.lowercased()
    guard let known = commands.first(where: { $0.names.contains(name) }) else {
      let names = commands.flatMap(\.names)
      let nearest = nearestName(to: name, among: names)
      let mended = nearest.map { name in
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(command.name.range, with: name.utf8)
        return String(decoding: bytes, as: UTF8.self)
      }
      throw DiagnosticList([
        Diagnostic(
          .unknownCommand, command.name.range, [command.name.value] + names, nearest: nearest,
          mended: mended)
      ])
    }
    let call = CommandCall(
      arguments: command.arguments.map(\.value), statement: text, cancellation: cancellation)
    notes = try known.run(self, call)
    notesAreAnswer = known.isQuestion(call)
  }

  package var allCommands: [SessionCommand] { commands }

  /// Keeps a word list under a name, in the place of a result of that name.
  func keep(_ list: TermList, as name: String) {
    lists[name] = list
    variables[name] = nil
    origins[name] = nil
  }

  /// Loads more articles into the session's collection.
  func load(_ paths: [String], _ cancellation: QueryCancellation) throws -> LoadReport {
    try collection.load(paths, cancellation: cancellation, progress: progress)
  }

  func end() { isOver = true }

  /// Runs every statement of a script.
  ///
  /// - Parameter name: what errors call the script.
  /// - Throws: the first `QueryError`, its lines counted from the script's first.
  func include(_ text: String, name: String, _ cancellation: QueryCancellation) throws {
    guard includeDepth < 20 else {
      throw QueryError(
        code: "nestingTooDeep", message: "scripts include each other more than 20 deep at \(name)",
        statement: ".include \(name)")
    }
    includeDepth += 1
    defer { includeDepth -= 1 }
    for statement in splitScript(text) where !isOver {
      if let answer = try run(
        statement.text, cancellation: cancellation, script: name, firstLine: statement.line)
      {
        try onAnswer?(answer)
      }
    }
  }
}
