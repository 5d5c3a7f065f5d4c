#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work with a file or folder that failed.
package struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package enum What: Hashable, Sendable {
    case missing
    case notPermitted
    case isFolder
    case notFolder
    /// The file has more bytes than the limit that is given.
    case tooLarge(limit: Int)
    /// Neither a file nor a folder.
    case notFile
    /// Another process is writing it.
    case beingWritten
    /// The reader of a pipe has gone.
    case brokenPipe
    /// Any other failure, by its errno.
    case other(Int32)
  }

  package var path: String
  package var what: What

  package init(path: String, what: What) {
    self.path = path
    self.what = what
  }

  /// The problem that an errno names.
  init(path: String, errno code: Int32) {
    let what: What =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case EPIPE: .brokenPipe
      default: .other(code)
      }
    self.init(path: path, what: what)
  }

  /// What is wrong in plain words, and what would mend it where something would.
  package var description: String {
    switch what {
    case .missing: "\(path): no such file or folder; the path may be misspelt"
    case .notPermitted: "\(path): no permission; `ls -ld` shows who may read and write it"
    case .isFolder: "\(path): a folder, where a file is required"
    case .notFolder: "\(path): a part of the path is a file, where a folder is required"
    case .tooLarge(let limit): "\(path): larger than \(limit) bytes, the most that is read at once"
    case .notFile: "\(path): neither a file nor a folder"
    case .beingWritten:
      "\(path): another process is saving it at this moment; nothing was written here"
    case .brokenPipe: "\(path): the reader of the pipe has gone"
    case .other(let code): "\(path): \(errorWords(code))"
    }
  }
}

/// The system's words for an errno, beginning in lower case.
package func errorWords(_ code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
  let text = String(
    decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  return text.prefix(1).lowercased() + text.dropFirst()
}
