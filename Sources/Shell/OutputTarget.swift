import Bytes
import CLineEdit
import LedeKit
import Rendering

/// A file or a command that answers are written to.
final class OutputTarget {
  let name: String
  private let file: Int32
  /// The command's process; nil for a file.
  private let process: Int32?
  private var isOpen = true
  /// Whether a command ended before it had read everything.
  private(set) var wantsNoMore = false

  /// Opens what the arguments of `.output` or `.once` name: a file and perhaps `force`, or everything after a `|`.
  ///
  /// - Parameter mayReplace: asked about a file that is there already; nil where nobody can be asked.
  /// - Throws: `QueryError`.
  init(_ call: CommandCall, mayReplace: ((String) -> Bool)?) throws {
    if call.arguments.first?.hasPrefix("|") == true {
      let command = call.statement.drop { $0 != "|" }.dropFirst()
      guard !command.allSatisfy(\.isWhitespace) else {
        throw call.error("missingArgument", "there is no command after `|`")
      }
      var descriptor: Int32 = -1
      let started = cle_pager_start(String(command), &descriptor)
      guard started > 0 else { throw call.error("unwritable", "the command could not be started") }
      name = "|" + command
      process = started
      file = descriptor
      return
    }
    let path = call.arguments[0]
    let options = call.arguments.dropFirst().map { $0.lowercased() }
    guard options.allSatisfy({ $0 == "force" }) else {
      throw call.error(
        "badArgument", "one file is required; one with spaces in its name needs quotes")
    }
    if case .file? = try? fileKind(path), options.isEmpty, mayReplace?(path) != true {
      throw call.error(
        "fileExists", "\(path) is there already", help: ["`force` after it replaces it"])
    }
    do throws(FileProblem) {
      file = try openForWriting(path)
    } catch {
      throw call.error("unwritable", error.description)
    }
    name = path
    process = nil
  }

  deinit { close() }

  /// - Returns: the rows written; fewer than there are where a command wants no more.
  /// - Throws: `QueryCancelled`; `FileProblem`.
  func write(
    _ answer: Answer, as format: OutputFormat, _ cancellation: QueryCancellation
  ) throws -> Int {
    var problem: FileProblem?
    let (written, _) = try answer.write(
      as: format, options: RenderOptions(width: nil, colour: false, terminal: false, ascii: false),
      cancellation: cancellation
    ) { bytes in
      do throws(FileProblem) {
        try writeAll(file, bytes, name: name)
        return true
      } catch {
        if error.what == .brokenPipe { wantsNoMore = true } else { problem = error }
        return false
      }
    }
    if let problem { throw problem }
    return written
  }

  /// Ends it; a command is waited for.
  func close() {
    guard isOpen else { return }
    isOpen = false
    if let process {
      cle_pager_finish(process, file)
    } else {
      closeFile(file)
    }
  }
}
