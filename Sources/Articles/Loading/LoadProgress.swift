/// How far a load has come.
package struct LoadProgress: Sendable, Equatable {
  package var filesDone = 0
  package var filesFound = 0
  package var articles = 0
  /// Bytes that are read.
  package var bytes = 0
  /// Bytes of all the files that were found; 0 for pipes, whose length nobody knows.
  package var bytesFound = 0

  package init() {}
}
