import Bytes
import CLineEdit

/// Reads statements and has them run, until the end of input or the host's wish.
package final class Prompt {
  private let host: any PromptHost
  private let history: HistoryFile?
  private let program: String
  /// The switch of the statement that runs or ran last; a signal may still hold on to it.
  private var cancellation = Cancellation()

  /// - Parameters:
  ///   - history: where statements are kept across runs; nil keeps none.
  ///   - program: the name that `.editrc` addresses.
  package init(host: any PromptHost, history: HistoryFile?, program: String = "lede") {
    self.host = host
    self.history = history
    self.program = program
  }

  /// True where statements can be edited: a terminal on both sides that can move its cursor.
  package static var canEdit: Bool {
    cle_is_terminal(0) && cle_is_terminal(1) && !Colour.isDumb(environmentValue("TERM"))
  }

  /// - Returns: the exit status: the host's, 0 at the end of input, 128 plus the number of a signal.
  package func run() -> Int32 {
    let source = makeSource()
    if source.isInteractive { cle_signals_install() }
    defer { if source.isInteractive { cle_signals_restore() } }
    let reader = StatementReader(
      source: source, prompt: "lede> ", continuation: "  ...> ",
      isComplete: { [host] in host.isComplete($0) },
      gaveUp: { _ in write("The statement was incomplete and was dropped.\n", to: 2) })
    while true {
      switch reader.next() {
      case .line(let statement):
        if let status = answer(statement, source: source) { return status }
      case .interrupted, .recalled: continue
      case .endOfInput: return 0
      case .terminated(let signal): return 128 + signal
      }
    }
  }

  private func makeSource() -> any LineSource {
    let hasColour = Colour.isWanted(isTerminal: true, environment: environmentValue)
    guard Self.canEdit, let editor = LineEditor(program: program, hasColour: hasColour) else {
      return PlainReader()
    }
    editor.complete = { [host] in host.complete($0, cursor: $1) }
    for statement in history?.load(limit: LineEditor.rememberedStatements) ?? [] {
      editor.remember(statement)
    }
    return editor
  }

  /// Runs a statement; the status to leave with, if any.
  private func answer(_ statement: String, source: any LineSource) -> Int32? {
    guard !statement.allSatisfy(\.isWhitespace) else { return nil }
    if source.isInteractive && HistoryFile.isKept(statement) {
      source.remember(statement)
      history?.append(statement)
    }
    let cancellation = Cancellation()
    let previous = self.cancellation
    self.cancellation = cancellation
    _ = cle_take_interrupt()
    cle_on_interrupt(
      { context in
        guard let context else { return }
        Unmanaged<Cancellation>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.cancel() }
      }, Unmanaged.passUnretained(cancellation).toOpaque())
    defer {
      cle_on_interrupt(nil, nil)
      _ = cle_take_interrupt()
      withExtendedLifetime(previous) {}
    }
    let terminal = TerminalSize.current(environment: environmentValue)
    let action = host.run(statement, cancellation: cancellation, terminal: terminal)
    if cle_end_signal() != 0 { return 128 + cle_end_signal() }
    if case .exit(let status) = action { return status }
    return nil
  }
}
