import Bytes

/// Reads statements and has them run, until the end of input or the host's wish.
final class Prompt {
  private static let prompt = "lede> "

  private let host: any PromptHost
  private let history: HistoryFile?
  private let program: String
  private let interrupts = Interrupts()
  private var hasWarned = false

  /// - Parameters:
  ///   - history: where statements are kept across runs; nil keeps none.
  ///   - program: the name that `.editrc` addresses.
  init(host: any PromptHost, history: HistoryFile?, program: String = "lede") {
    self.host = host
    self.history = history
    self.program = program
  }

  /// True where statements can be edited: a terminal on both sides that can move its cursor.
  static var canEdit: Bool {
    isTerminal(0) && isTerminal(1) && !Colour.isDumb(environment("TERM"))
  }

  /// - Returns: the exit status: the host's, 0 at the end of input, 128 plus the number of a signal.
  func run() -> Int32 {
    let source = makeSource()
    if source.isInteractive { Interrupts.install() }
    defer { if source.isInteractive { Interrupts.restore() } }
    while true {
      switch source.next() {
      case .line(let statement):
        if let status = answer(statement, source: source) { return status }
      case .abandoned(let statement):
        keep(statement, source: source)
        note("The statement is not complete and was not run; Up brings it back.")
      case .interrupted: continue
      case .endOfInput: return 0
      case .terminated(let signal): return 128 + signal
      }
    }
  }

  private func makeSource() -> any StatementSource {
    let hasColour = Colour.isWanted(isTerminal: true, environment: environment)
    let isComplete = { [host] in host.isComplete($0) }
    guard Self.canEdit,
      let editor = LineEditor(
        program: program, prompt: Self.prompt, hasColour: hasColour, environment: environment,
        isComplete: isComplete)
    else {
      return StatementReader(
        source: PlainReader(), prompt: Self.prompt, continuation: "  ...> ",
        isComplete: isComplete)
    }
    editor.goOn = { [host] in host.goOn { LineEditor.isWanted } }
    editor.highlight = { [host] in host.highlights($0, cursor: $1) }
    editor.complete = { [host] in host.complete($0, cursor: $1) }
    for statement in history?.load(limit: LineEditor.rememberedStatements) ?? [] {
      editor.remember(statement)
    }
    return editor
  }

  /// Adds a statement to the history.
  private func keep(_ statement: String, source: any StatementSource) {
    guard HistoryFile.isKept(statement) else { return }
    source.remember(statement)
    if let history, !history.append(statement), !hasWarned {
      hasWarned = true
      note("History is not kept: \(history.path) can't be written.")
    }
  }

  /// Runs a statement; the status to leave with, if any.
  private func answer(_ statement: String, source: any StatementSource) -> Int32? {
    guard !statement.allSatisfy(\.isWhitespace) else { return nil }
    if source.isInteractive { keep(statement, source: source) }
    let terminal = TerminalSize.current(environment: environment)
    let action = interrupts.catching { cancellation in
      host.run(statement, cancellation: cancellation, terminal: terminal)
    }
    if let signal = Interrupts.endSignal { return 128 + signal }
    switch action {
    case .exit(let status): return status
    case .edit(let text): source.prefill(text)
    case .continue: break
    }
    return nil
  }
}

/// Tells the person at the prompt something, apart from results.
private func note(_ text: String) { try? writeAll(2, Array((text + "\n").utf8)) }
