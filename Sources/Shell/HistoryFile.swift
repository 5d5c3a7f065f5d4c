import CLineEdit

/// The statements of earlier runs, in a file that several shells write at once.
///
/// A line is `{"time":SECONDS,"statement":"…"}` (Unix time). The file is only ever added to, so a
/// damaged line costs itself alone.
package final class HistoryFile {
  /// Of a longer file, only so many bytes at its end are read.
  static let readLimit = 4 << 20

  package let path: String
  private var last: String?

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
    var statements: [String] = []
    for line in lines() {
      guard let entry = HistoryEntry(line: line), entry.statement != statements.last else {
        continue
      }
      statements.append(entry.statement)
    }
    last = statements.last
    return statements.suffix(limit)
  }

  /// Adds a statement, unless it repeats the one before it or is not to be kept.
  /// - Returns: false where the file can't be written.
  @discardableResult
  package func append(_ statement: String) -> Bool {
    guard Self.isKept(statement), statement != last else { return true }
    last = statement
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard cle_make_folder(folder) else { return false }
    let line = HistoryEntry(time: cle_now(), statement: statement).line
    return cle_append_line(path, line, line.count)
  }

  private func lines() -> [ArraySlice<UInt8>] {
    var count = 0
    var isWhole = false
    guard let bytes = cle_read_tail(path, Self.readLimit, &count, &isWhole) else { return [] }
    defer { cle_free(bytes) }
    let content = Array(UnsafeRawBufferPointer(start: bytes, count: count))
    let lines = content.split(separator: UInt8(ascii: "\n"))
    return isWhole ? lines : Array(lines.dropFirst())
  }
}
