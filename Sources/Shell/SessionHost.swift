import Bytes
import LedeKit
import Rendering
import Syntax

/// Answers at the prompt from a session, and prints for a terminal.
final class SessionHost: PromptHost {
  /// Rows that a pager is given at most; more are named, not shown.
  private static let mostPagedRows = 5_000
  /// Lines that an article of a ranked list takes: headline, origin, three of text, a blank one.
  private static let linesPerArticle = 6

  /// Commands that may take long and say nothing meanwhile.
  private static let longCommands: Set<String> = [".save", ".verify", ".stats", ".fields"]

  private let session: Session
  private let workThread = WorkThread()
  private let meter: WorkMeter
  private let completer: Completer
  private let highlighter: Highlighter
  private let settings: OutputSettings
  private let editing: EditCommand
  private let hasColour: Bool

  /// - Parameter history: where statements are kept across runs; nil keeps none.
  init(session: Session, settings: OutputSettings, history: HistoryFile?) {
    self.session = session
    self.settings = settings
    completer = Completer(session: session)
    highlighter = Highlighter(session: session)
    hasColour = Colour.isWanted(isTerminal: true, environment: Bytes.environment)
    editing = EditCommand(history: history)
    session.hostCommands =
      settings.commands + (history.map { [HistoryCommand(history: $0).command] } ?? [])
      + (Prompt.canEdit ? [editing.command] : [])
    session.hostTopics = ["keys": KeyHelp.lines]
    session.looksAgain = Prompt.canEdit
    meter = WorkMeter(isWanted: isTerminal(2) && !Colour.isDumb(Bytes.environment("TERM")))
    session.mayReplace = { [meter] path in
      meter.end()
      return ReplaceQuestion.ask(path)
    }
  }

  func isComplete(_ text: String) -> Bool { Syntax.isComplete(text) }

  func complete(_ text: String, cursor: Int) -> Completion {
    completer.complete(text, cursor: cursor)
  }

  func highlights(_ text: String, cursor: Int) -> [Highlight] {
    highlighter.highlights(text, cursor: cursor)
  }

  func goOn(isWanted: () -> Bool) -> (lines: [String], wait: Int?) {
    let (lines, wait) = session.goOnWatching(isWanted: isWanted)
    return (lines.map(styled), wait)
  }

  func run(
    _ text: String, cancellation: Cancellation, terminal: TerminalSize
  ) -> PromptAction {
    let cancellation = QueryCancellation(cancellation)
    session.onAnswer = { [unowned self] answer in
      try self.show(answer, since: monotonicNanoseconds(), cancellation, terminal)
    }
    for statement in splitScript(text) {
      guard run(statement.text, cancellation, terminal) else { break }
      if session.isOver { return .exit(0) }
    }
    if session.isOver { return .exit(0) }
    return editing.takeEdited().map { .edit($0) } ?? .continue
  }

  /// - Returns: false when the statement failed.
  private func run(
    _ statement: String, _ cancellation: QueryCancellation, _ terminal: TerminalSize
  ) -> Bool {
    let start = monotonicNanoseconds()
    do {
      let answer = try answer(statement, cancellation)
      if let answer { try show(answer, since: start, cancellation, terminal) } else { sayNotes() }
      return true
    } catch let error as QueryError {
      say(error.description)
    } catch is QueryCancelled {
      say("Cancelled.")
    } catch {
      say("error: \(error)")
    }
    return false
  }

  /// What takes long runs off the thread that reads keys, which tells how long it takes.
  private func answer(
    _ statement: String, _ cancellation: QueryCancellation
  ) throws -> Answer? {
    let first = statement.split(maxSplits: 1, whereSeparator: \.isWhitespace).first ?? ""
    guard !first.hasPrefix(".") || Self.longCommands.contains(String(first)) else {
      return try session.run(statement, cancellation: cancellation)
    }
    return try aside(cancellation) { try session.run(statement, cancellation: cancellation) }
  }

  private func aside<Value>(
    _ cancellation: QueryCancellation, _ work: () throws -> Value
  ) throws -> Value {
    meter.begin(cancellation.token)
    defer { meter.end() }
    return try workThread.run(lookingOn: { meter.tick() }, work)
  }

  private func show(
    _ answer: Answer, since start: UInt64, _ cancellation: QueryCancellation,
    _ terminal: TerminalSize
  ) throws {
    if let rows = try aside(cancellation, { try settings.divert(answer, cancellation) }) {
      let elapsed = monotonicNanoseconds() - start
      sayNotes()
      if settings.showsTimer { say(Summary.line(counts: nil, rows: rows, nanoseconds: elapsed)) }
      return
    }
    let options = RenderOptions(
      width: terminal.columns, colour: hasColour, terminal: true,
      ascii: !TerminalCharset.isUTF8(environment: Bytes.environment))
    let isList = answer.isSearch && answer.kind == .articles && settings.format == .auto
    let limit =
      isList ? max(3, (terminal.rows - 4) / Self.linesPerArticle) : Self.mostPagedRows
    var bytes: [UInt8] = []
    var counts: (hits: Int, articles: Int)?
    // Rows are found as they are written: this may be the longer part.
    let (written, total) = try aside(cancellation) {
      let rows = try answer.write(
        as: settings.format, options: options, limit: limit, cancellation: cancellation
      ) { batch in
        bytes += batch
        return true
      }
      if settings.showsTimer { counts = try answer.counts(cancellation: cancellation) }
      return rows
    }
    let elapsed = monotonicNanoseconds() - start
    if isList {
      emit(bytes, to: 1)
    } else {
      try Pager().show(bytes, terminal: terminal)
    }
    if written < total {
      let rest = CountText.grouped(total - written)
      say(isList ? "… \(rest) more articles: add `| head 100`" : "… \(rest) more rows")
    }
    if let reading = answer.reading { say("read as: " + reading) }
    sayNotes()
    if settings.showsTimer {
      say(Summary.line(counts: counts, rows: total, nanoseconds: elapsed))
    }
  }

  private func sayNotes() {
    guard session.notesAreAnswer else {
      for note in session.notes { say(note) }
      return
    }
    emit(session.notes.map { safeForTerminal($0) + "\n" }.joined(), to: 1)
  }

  private func say(_ text: String) {
    emit(styled(text) + "\n", to: 2)
  }

  private func styled(_ text: String) -> String {
    let safe = safeForTerminal(text)
    return hasColour ? "\u{1B}[2m\(safe)\u{1B}[0m" : safe
  }
}
