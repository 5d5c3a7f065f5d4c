import Bytes

/// Why a collection could not be saved, or a saved one not be opened.
public struct CollectionFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file, as it was given.
  public let path: String
  /// Where, what, and what to do.
  public let description: String

  init(_ problem: FileProblem) {
    path = problem.path
    description = problem.description
  }

  init(_ path: String, _ description: String) {
    self.path = path
    self.description = "\(path): \(description)"
  }

  init(_ refusal: SectionFile.Refusal) {
    let text =
      switch refusal.reason {
      case .foreign: "not a saved collection; `.load` reads articles of other formats"
      case .newer(let version):
        "saved by a newer Lede (format \(version)), which can open it"
      case .older(let version):
        "saved by an older Lede (format \(version)), which this one does not read; load the "
          + "articles again and `.save` them"
      case .truncated(let bytes, let expected):
        "cut short: \(CountText.grouped(bytes)) of \(CountText.grouped(expected)) bytes; "
          + Self.remedy
      case .damaged(let what): "damaged at \(what); " + Self.remedy
      }
    self.init(refusal.path, text)
  }

  private static let remedy = "a copy of the file, or loading the articles again, helps"
}
