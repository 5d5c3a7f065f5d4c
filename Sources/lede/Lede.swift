import ArgumentParser
import LedeKit
import Shell

/// The command: its flags, what it does with them, and how it ends.
@main
struct Lede: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lede",
    abstract: "Ask questions of collections of news articles.",
    discussion: """
      PATHs are files, folders (walked) or `-` for standard input; without one the sample collection is opened.
      Without -c and -f a terminal gets a prompt, and a pipe is read as a script.
      `lede test DIR` runs the scripts of a folder and says which hold; `lede test --help` tells more.
      Exit status: 0 fine, 1 a query failed, 2 bad usage, 3 nothing could be loaded, 130 interrupted.
      """,
    version: "lede 0.1.0")

  @Argument(
    help: ArgumentHelp("Files and folders of articles.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(
    name: .customShort("c"), parsing: .singleValue,
    help: ArgumentHelp(
      "A statement to run; may be given several times.", valueName: "statement"))
  var statements: [String] = []

  @Option(
    name: .customShort("f"),
    help: ArgumentHelp("A script to run; `-` for standard input.", valueName: "script"),
    completion: .file())
  var script: String?

  @Option(
    help: "How answers are printed: auto, table, line, csv, tsv, json, jsonl or markdown.")
  var format: OutputFormat = .auto

  @Option(
    name: .customLong("let"), parsing: .singleValue,
    help: ArgumentHelp("A parameter: $name in a search is this text.", valueName: "name=value"))
  var parameters: [String] = []

  @Flag(
    help: ArgumentHelp(
      "Print what was loaded and all that was skipped as JSON; without -c and -f that is all."))
  var loadReport = false

  @Option(
    help: ArgumentHelp(
      "Open a collection saved earlier, load what is new under the paths, and keep that as $new.",
      valueName: "file"),
    completion: .file())
  var newSince: String?

  @Flag(help: "End at the first statement that fails.")
  var bail = false

  @Flag(help: "Leave out the file of first statements.")
  var noRc = false

  @Flag(name: .shortAndLong, help: "Say nothing but answers and errors.")
  var quiet = false

  func validate() throws {
    try Self.check(parameters)
    let readsData = paths.contains("-")
    if newSince != nil, paths.isEmpty {
      throw ValidationError("--new-since requires the paths where new articles come in.")
    }
    if readsData, script == "-" {
      throw ValidationError("Standard input can't be both articles and a script.")
    }
  }

  static func check(_ parameters: [String]) throws {
    for parameter in parameters where !isParameter(parameter) {
      throw ValidationError("--let requires NAME=VALUE, not `\(parameter)`.")
    }
  }

  static func values(of parameters: [String]) -> [String: String] {
    let pairs = parameters.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    return Dictionary(
      pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") }, uniquingKeysWith: { $1 })
  }

  private static func isParameter(_ text: String) -> Bool {
    guard let mark = text.firstIndex(of: "="), let first = text.first else { return false }
    return first.isLetter && text[..<mark].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  static func main() {
    // A subcommand of the library's kind would come after the paths.
    let arguments = CommandLine.arguments.dropFirst()
    if CommandDescription.isAskedFor(arguments) {
      run(CommandDescription.self, Array(arguments)) { _ in 0 }
    }
    if arguments.first == TestCommand.configuration.commandName {
      run(TestCommand.self, Array(arguments.dropFirst())) { $0.launch() }
    }
    run(Lede.self, Array(arguments)) { $0.launch() }
  }

  private static func run<Command: ParsableCommand>(
    _ type: Command.Type, _ arguments: [String], _ launch: (Command) -> Int32
  ) -> Never {
    do {
      Launch.end(launch(try type.parse(arguments)))
    } catch {
      let isFine = type.exitCode(for: error) == .success
      Launch.say(type.fullMessage(for: error), isError: !isFine)
      Launch.end(isFine ? 0 : 2)
    }
  }

  private func launch() -> Int32 {
    Launch(
      paths: paths, statements: statements, script: script, format: format,
      parameters: Self.values(of: parameters),
      stopsAtError: bail, readsRC: !noRc, isQuiet: quiet, printsReport: loadReport,
      newSince: newSince
    ).run()
  }
}

extension OutputFormat: ExpressibleByArgument {}
