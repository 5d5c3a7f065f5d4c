import Bytes

/// The files that were read into a collection: their ids, and in which state they were.
package struct LoadedFiles: Sendable {
  package var ids = PathIDs()
  private var stamps: [String: FileStamp] = [:]

  package init() {}

  /// Whether a file was looked at in just this state.
  package func hasSeen(_ resolved: String, _ stamp: FileStamp) -> Bool {
    stamps[resolved] == stamp
  }

  package mutating func note(_ resolved: String, _ stamp: FileStamp) { stamps[resolved] = stamp }
}
