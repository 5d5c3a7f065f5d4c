import Bytes
import CLineEdit

/// The statements of earlier runs, in a file that several shells write at once.
///
/// A line is `{"time":SECONDS,"statement":"…"}` (Unix time). The file is only ever added to, so a
/// damaged line costs itself alone.
package final class HistoryFile {
  /// A file with more bytes is left alone: nobody types that much.
  static let sizeLimit = 64 << 20

  package let path: String
  private var last: String?
  /// True where another process left a line unfinished, which the next one must not continue.
  private var endsInALine = false

  package init(path: String) { self.path = path }

  /// `$XDG_STATE_HOME/lede/history.jsonl`, where that variable holds an absolute path, else below
  /// `~/.local/state` (XDG Base Directory Specification 0.8); nil where the home folder is unknown.
  package convenience init?(environment: (String) -> String?) {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      self.init(path: state + "/lede/history.jsonl")
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      self.init(path: home + "/.local/state/lede/history.jsonl")
    } else {
      return nil
    }
  }

  /// False for a statement that begins with a space: its author wants it forgotten.
  package static func isKept(_ statement: String) -> Bool {
    guard let first = statement.unicodeScalars.first else { return false }
    return !first.properties.isWhitespace
  }

  /// The newest `limit` statements, oldest first, of which no two neighbours are equal. Lines that
  /// are no statement of ours are passed over; a file that can't be read holds none.
  package func load(limit: Int) -> [String] {
    guard let bytes = try? readFile(path, limit: Self.sizeLimit) else { return [] }
    endsInALine = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    var newestFirst: [String] = []
    var rest = bytes[...]
    while !rest.isEmpty && newestFirst.count < max(1, limit) {
      let start = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.startIndex
      let statement = HistoryEntry(line: rest[start...])?.statement
      rest = rest[..<max(rest.startIndex, start - 1)]
      if let statement, statement != newestFirst.last { newestFirst.append(statement) }
    }
    last = newestFirst.first
    return newestFirst.prefix(max(0, limit)).reversed()
  }

  /// Adds a statement, unless it repeats the one before it or is not to be kept.
  /// - Returns: false where the file can't be written.
  @discardableResult
  package func append(_ statement: String) -> Bool {
    guard Self.isKept(statement), statement != last else { return true }
    last = statement
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let line = HistoryEntry(time: cle_now(), statement: statement).line
    do {
      try makeFolder(folder, mode: 0o700, parents: true)
      try appendLocked(path: path, bytes: (endsInALine ? [UInt8(ascii: "\n")] : []) + line)
    } catch {
      return false
    }
    endsInALine = false
    return true
  }
}
