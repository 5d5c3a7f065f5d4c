import Foundation
import LedeTestSupport
import Testing

/// A folder of its own for a test, gone afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/lede-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// `lede` at its prompt, with nothing of the machine's own settings.
final class ShellSession {
  static let prompt = "lede> "

  let process: PtyProcess
  let folder: TemporaryFolder

  init(
    in folder: TemporaryFolder? = nil, columns: Int = 80, environment: [String: String] = [:]
  ) throws {
    let home = try folder ?? TemporaryFolder()
    self.folder = home
    process = try PtyProcess(
      PtyProcess.lede, ["--no-rc"],
      environment: Self.environment(home: home.path).merging(environment) { $1 }, columns: columns)
    try process.wait(forRow: Self.prompt)
  }

  static func environment(home: String) -> [String: String] {
    [
      "HOME": home, "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home + "/config",
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "NO_COLOR": "1",
      "LEDE_PAGER": "",
    ]
  }

  /// The statements in the history file, oldest first, read with Foundation's JSON.
  var history: [String] {
    get throws {
      let data = try Data(
        contentsOf: URL(fileURLWithPath: folder.path + "/state/lede/history.jsonl"))
      return try data.split(separator: UInt8(ascii: "\n")).compactMap {
        (try JSONSerialization.jsonObject(with: $0) as? [String: Any])?["statement"] as? String
      }
    }
  }

  /// Types a text and waits until it stands behind the prompt.
  func type(_ text: String) throws {
    try process.send(text)
    try process.wait(forRow: Self.prompt + text)
  }

  /// Presses Enter and waits for the next prompt.
  func enter() throws {
    let row = process.screen.text.components(separatedBy: "\n").count
    try process.send("\r")
    try process.wait(for: "the next prompt") {
      $0.column == Self.prompt.count && $0.lines[$0.row] == "lede>"
        && ($0.row >= row || $0.row == $0.rows - 1)
    }
  }

  /// Presses Enter after a statement that goes on, and waits for its next row.
  func goOn() throws {
    let row = process.screen.row
    try process.send("\r")
    try process.wait(for: "another row of the statement") {
      $0.row > row && $0.column == 2 && $0.lines[$0.row].isEmpty
    }
  }

  func quitAfterClearing() throws -> Int32 {
    try process.send("\u{03}")
    try process.wait(forRow: Self.prompt)
    return try quit()
  }

  /// Waits for the prompt: a Ctrl-D typed ahead is the terminal's own end of file, and lost.
  func quit() throws -> Int32 {
    try process.wait(forRow: Self.prompt)
    try process.send("\u{04}")
    return try process.waitForExit()
  }
}
