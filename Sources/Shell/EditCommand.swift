import Bytes
import CLineEdit
import LedeKit

/// `.edit`: a statement in an editor of the user's choice, brought back to the prompt.
final class EditCommand {
  private let history: HistoryFile?
  /// What was written and is to be taken to the prompt.
  private(set) var edited: String?

  init(history: HistoryFile?) { self.history = history }

  /// Hands over what was written, once.
  func takeEdited() -> String? {
    defer { edited = nil }
    return edited
  }

  /// The editor's command line: the first of these variables that says anything, else an editor that is
  /// there on every Unix (POSIX.1-2017, `vi`).
  static func editor(environment: (String) -> String?) -> String {
    ["LEDE_EDITOR", "VISUAL", "EDITOR"].compactMap(environment)
      .first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }

  var command: SessionCommand {
    var command = SessionCommand(
      ["edit"], synopsis: ".edit [STATEMENT]",
      summary: "opens the last or this statement in $EDITOR"
    ) { [self] _, call in
      let given = call.statement.drop { $0 != " " && $0 != "\n" }.drop(while: \.isWhitespace)
      let text =
        given.isEmpty ? history?.load(limit: 100).last { !Self.isEdit($0) } ?? "" : String(given)
      edited = try edit(text, call)
      return []
    }
    command.details = [
      "What is saved stands at the prompt then, to be run with Enter. $LEDE_EDITOR and $VISUAL come before $EDITOR."
    ]
    return command
  }

  private static func isEdit(_ statement: String) -> Bool { statement.hasPrefix(".edit") }

  /// - Returns: the text as the editor left it; nil where it is empty.
  /// - Throws: `QueryError`.
  private func edit(_ text: String, _ call: CommandCall) throws -> String? {
    let editor = Self.editor(environment: environment)
    let parent = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    let folder: String
    let path: String
    do throws(FileProblem) {
      folder = try makePrivateFolder(in: parent, prefix: "lede-")
      path = folder + "/statement.lede"
      try writeFile(path, Array((text + "\n").utf8), mode: 0o600)
    } catch {
      throw call.error("unwritable", error.description)
    }
    defer {
      removeFile(path)
      removeFolder(folder)
    }
    let status = cle_run(editor + " \"$1\"", path)
    guard status == 0 else {
      throw call.error(
        "editorFailed", "the editor `\(editor)` ended with status \(status)",
        help: ["$EDITOR names another one"])
    }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try readFile(path)
    } catch {
      throw call.error("unreadable", error.description)
    }
    var edited = String(decoding: bytes, as: UTF8.self)
    while edited.last?.isWhitespace == true { edited.removeLast() }
    return edited.isEmpty ? nil : edited
  }
}
