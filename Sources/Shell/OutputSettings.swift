import Bytes
import LedeKit

/// How and where answers are printed; `.mode`, `.timer`, `.output`, `.once` and `.last` change or use it.
package final class OutputSettings {
  package var format: OutputFormat
  package var showsTimer: Bool
  /// Where answers go instead of standard output.
  private var target: OutputTarget?
  /// Where the next answer goes, before all others.
  private var nextTarget: OutputTarget?

  package init(format: OutputFormat = .auto, showsTimer: Bool = true) {
    self.format = format
    self.showsTimer = showsTimer
  }

  /// Writes an answer to the file or command that answers go to.
  ///
  /// - Returns: the rows written; nil where answers are shown.
  /// - Throws: `QueryCancelled`; `FileProblem` where it could not be written, and then answers are shown again.
  func divert(_ answer: Answer, _ cancellation: QueryCancellation) throws -> Int? {
    if let once = nextTarget {
      nextTarget = nil
      defer { once.close() }
      return try once.write(answer, as: format, cancellation)
    }
    guard let target else { return nil }
    do {
      let rows = try target.write(answer, as: format, cancellation)
      if target.wantsNoMore {
        finish()
        emit(safeForTerminal("\(target.name) reads no more; answers are shown again") + "\n", to: 2)
      }
      return rows
    } catch let problem as FileProblem {
      finish()
      throw problem
    }
  }

  /// Ends the files and commands that answers go to, waiting for the commands.
  package func finish() {
    nextTarget?.close()
    target?.close()
    nextTarget = nil
    target = nil
  }

  /// The commands of output.
  package var commands: [SessionCommand] {
    [
      mode.aQuestion { $0.arguments.isEmpty }, timer.aQuestion { $0.arguments.isEmpty }, output,
      once,
      last,
    ]
  }

  private var mode: SessionCommand {
    SessionCommand(
      ["mode"], synopsis: ".mode FORMAT", summary: "how answers are printed; alone shows it"
    ) { [self] _, call in
      guard let name = call.arguments.first else { return ["mode  \(format.rawValue)"] }
      format = try Self.format(named: name, call)
      return []
    }
  }

  private var timer: SessionCommand {
    SessionCommand(
      ["timer"], synopsis: ".timer on|off", summary: "hits, articles and time after each answer"
    ) { [self] _, call in
      switch call.arguments.first?.lowercased() {
      case "on": showsTimer = true
      case "off": showsTimer = false
      case nil: break
      default: throw call.error("badValue", "`.timer` requires `on` or `off`")
      }
      return ["timer  \(showsTimer ? "on" : "off")"]
    }
  }

  private var output: SessionCommand {
    var command = SessionCommand(
      ["output"], synopsis: ".output [FILE | \"|\" COMMAND]",
      summary: "writes answers to a file or a command; alone shows them again"
    ) { [self] session, call in
      guard !call.arguments.isEmpty else {
        finish()
        return []
      }
      let opened = try OutputTarget(call, mayReplace: session.mayReplaceTyped)
      finish()
      target = opened
      return ["answers go to \(opened.name); `.output` alone shows them again"]
    }
    command.details = Self.targetDetails
    return command
  }

  private var once: SessionCommand {
    var command = SessionCommand(
      ["once"], synopsis: ".once FILE | \"|\" COMMAND",
      summary: "writes the next answer to a file or a command"
    ) { [self] session, call in
      guard !call.arguments.isEmpty else {
        throw call.error("missingArgument", "`.once` requires a file, or `|` and a command")
      }
      let opened = try OutputTarget(call, mayReplace: session.mayReplaceTyped)
      nextTarget?.close()
      nextTarget = opened
      return []
    }
    command.details = Self.targetDetails
    return command
  }

  private static let targetDetails = [
    "`.once wire.csv` after `.mode csv`; `.once | wc -l` gives it to a command of the shell.",
    "A file that is there already is asked about; `force` after it replaces it unasked.",
  ]

  private var last: SessionCommand {
    SessionCommand(
      ["last"], synopsis: ".last [FORMAT]",
      summary: "shows the last result again, in another format, without asking again"
    ) { [self] session, call in
      guard let answer = session.lastAnswer else {
        throw call.error("nothingYet", "there is no result yet", help: ["run a query first"])
      }
      let usual = format
      defer { format = usual }
      if let name = call.arguments.first { format = try Self.format(named: name, call) }
      try session.onAnswer?(answer)
      return []
    }
  }

  private static func format(named name: String, _ call: CommandCall) throws -> OutputFormat {
    guard let format = OutputFormat(rawValue: name.lowercased()) else {
      let names = OutputFormat.allCases.map(\.rawValue)
      throw call.error(
        "badValue", "there is no format `\(name)`",
        help: ["there are: " + names.joined(separator: ", ")])
    }
    return format
  }
}
