import Bytes
import LedeKit

/// `.history`: the newest statements, or those that have a text in them.
struct HistoryCommand {
  private static let usual = 20
  private static let reachable = 5_000

  let history: HistoryFile

  var command: SessionCommand {
    var command = SessionCommand(
      ["history"], synopsis: ".history [N | TEXT]",
      summary: "the newest statements of all shells, or those with a text"
    ) { _, call in
      let text = call.arguments.joined(separator: " ")
      let statements = history.load(limit: Self.reachable)
      let count = Int(text).map { max(0, $0) }
      let chosen =
        text.isEmpty || count != nil
        ? statements.suffix(count ?? Self.usual)
        : statements.filter { foldText($0).contains(foldText(text)) }.suffix(Self.reachable)
      guard !chosen.isEmpty else { return [text.isEmpty ? "no history yet" : "none has `\(text)`"] }
      return chosen.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        .map(String.init)
    }
    command.details = [
      "`.history 50` shows more, `.history ferry` those with the word; Ctrl-R searches as you type.",
      "A statement that begins with a space is not kept. They are in \(history.path), yours alone to read.",
    ]
    return command.aQuestion()
  }
}
