import ArgumentParser

/// The whole command as the makers of manuals and completion scripts want it, `test` among it.
///
/// Statements are run by `Lede` and `TestCommand` themselves: with a subcommand the library would take a
/// folder named `test` behind other paths for it.
struct CommandDescription: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Lede.configuration.commandName,
    abstract: Lede.configuration.abstract,
    discussion: Lede.configuration.discussion,
    version: Lede.configuration.version,
    subcommands: [TestCommand.self])

  @OptionGroup var flags: Lede

  /// Whether the command is asked to describe itself.
  static func isAskedFor(_ arguments: some Sequence<String>) -> Bool {
    arguments.contains {
      $0.hasPrefix("--generate-completion-script") || $0 == "--experimental-dump-help"
    }
  }
}
