import Bytes
import LedeKit
import Rendering
import Syntax

/// Runs statements without a prompt: answers to standard output, everything else to standard error.
package final class ScriptRunner {
  package enum Outcome: Equatable {
    case done
    /// At least one statement failed.
    case failed
    /// Nobody reads the output any more.
    case closed
    /// Ctrl-C, or a signal to end.
    case interrupted
  }

  private let session: Session
  private let settings: OutputSettings
  private let stopsAtError: Bool
  private let isQuiet: Bool
  private let cancellation: QueryCancellation
  private var isClosed = false
  private var writeError: String?

  /// - Parameters:
  ///   - stopsAtError: whether the first error ends the run (`--bail`).
  ///   - cancellation: ends the run when it is set.
  package init(
    session: Session, settings: OutputSettings, stopsAtError: Bool, isQuiet: Bool,
    cancellation: QueryCancellation
  ) {
    self.cancellation = cancellation
    self.session = session
    self.settings = settings
    self.stopsAtError = stopsAtError
    self.isQuiet = isQuiet
    session.hostCommands = settings.commands
  }

  /// - Parameter name: what errors call the script; nil for statements of the command line.
  package func run(_ text: String, name: String?) -> Outcome {
    session.onAnswer = { [unowned self] answer in try self.show(answer) }
    defer { session.onAnswer = nil }
    var hasFailed = false
    for statement in splitScript(text) {
      if !run(statement, name) { hasFailed = true }
      if isClosed { return .closed }
      if cancellation.isCancelled { return .interrupted }
      if let writeError {
        emit("error: the answer could not be written: \(writeError)\n", to: 2)
        return .failed
      }
      if session.isOver || (hasFailed && stopsAtError) { break }
    }
    return hasFailed ? .failed : .done
  }

  private func run(_ statement: ScriptStatement, _ name: String?) -> Bool {
    do {
      let answer = try session.run(
        statement.text, cancellation: cancellation, script: name, firstLine: statement.line)
      if let answer { try show(answer) }
      if session.notesAreAnswer {
        _ = write(Array(session.notes.map { safe($0, for: 1) + "\n" }.joined().utf8))
      } else if !isQuiet {
        for note in session.notes { emit(safeNote(note) + "\n", to: 2) }
      }
      return true
    } catch let error as QueryError {
      emit(safeNote(error.description) + "\n", to: 2)
    } catch {
      emit("error: \(error)\n", to: 2)
    }
    return false
  }

  private func safeNote(_ text: String) -> String { safe(text, for: 2) }

  private func safe(_ text: String, for descriptor: Int32) -> String {
    isTerminal(descriptor) ? safeForTerminal(text) : text
  }

  /// Writes to standard output; false, which is then known, once nobody reads it or it takes no more.
  private func write(_ bytes: [UInt8]) -> Bool {
    do throws(FileProblem) {
      try writeAll(1, bytes, name: "standard output")
      return true
    } catch {
      if error.what == .brokenPipe { isClosed = true } else { writeError = error.description }
    }
    return false
  }

  private func show(_ answer: Answer) throws {
    if try settings.divert(answer, cancellation) != nil { return }
    let isScreen = isTerminal(1)
    let size = TerminalSize.current(environment: Bytes.environment)
    let options = RenderOptions(
      width: isScreen ? size.columns : nil,
      colour: Colour.isWanted(isTerminal: isScreen, environment: Bytes.environment),
      terminal: isScreen,
      ascii: isScreen && !TerminalCharset.isUTF8(environment: Bytes.environment))
    try answer.write(
      as: settings.format, options: options, cancellation: cancellation
    ) { write($0) }
    if let reading = answer.reading, !isQuiet { emit(safeNote("read as: \(reading)\n"), to: 2) }
  }
}
