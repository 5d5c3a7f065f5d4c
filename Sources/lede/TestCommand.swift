import ArgumentParser
import Shell

/// `lede test DIR`: runs saved scripts and says which of them hold.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", _superCommandName: "lede",
    abstract: "Run the scripts of a folder and say which of them hold.",
    discussion: """
      Every file that ends in .lede runs in a session of its own; it fails where a statement is wrong or an assertion \
      does not hold.
      Exit status: 0 all hold, 1 one does not, 2 bad usage, 3 nothing could be loaded, 130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp("Scripts and folders of scripts.", valueName: "path"),
    completion: .file(extensions: ["lede"]))
  var scripts: [String]

  @Option(
    name: .customLong("on"), parsing: .singleValue,
    help: ArgumentHelp(
      "Articles that the scripts ask; may be given several times.", valueName: "path"),
    completion: .file())
  var articles: [String] = []

  @Option(
    name: .customLong("let"), parsing: .singleValue,
    help: ArgumentHelp("A parameter: $name in a search is this text.", valueName: "name=value"))
  var parameters: [String] = []

  @Option(
    help: ArgumentHelp("Write the outcome as JUnit XML.", valueName: "file"), completion: .file())
  var junit: String?

  func launch() -> Int32 {
    ScriptSuite.launch(
      scripts, articles: articles, parameters: Lede.values(of: parameters), report: junit)
  }

  func validate() throws {
    try Lede.check(parameters)
  }
}
