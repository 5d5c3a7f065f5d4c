import Articles

/// How far a load has come. Articles are indexed as they are read, so that the numbers are of the whole.
public struct LoadProgress: Sendable, Equatable {
  /// Articles indexed so far.
  public var articles = 0
  /// Files read to their end.
  public var files = 0
  /// 0 while the files are still being looked for.
  public var filesFound = 0
  /// Bytes read so far, as they are on the disk.
  public var bytes = 0
  /// Bytes of all the files; of pipes nobody knows the length.
  public var bytesFound = 0
  /// Set in the last that is told, of a load that was cancelled too.
  public var isOver = false

  /// A load that has not begun, or has ended with nothing.
  public init(isOver: Bool = false) { self.isOver = isOver }

  init(_ progress: Articles.LoadProgress) {
    articles = progress.articles
    files = progress.filesDone
    filesFound = progress.filesFound
    bytes = progress.bytes
    bytesFound = progress.bytesFound
  }
}
