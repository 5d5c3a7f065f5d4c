import Bytes

extension Session {
  /// Watches files and folders from now on, and loads at once what of them was not loaded yet.
  ///
  /// - Returns: what was found.
  func watch(_ paths: [String], _ cancellation: QueryCancellation) throws -> LoadReport {
    let report = try collection.load(
      paths, onlyNew: true, cancellation: cancellation, progress: progress)
    let watch = self.watch ?? Watch()
    for path in paths { watch.files.add(path) }
    watch.haveLooked()
    self.watch = watch
    return report
  }

  /// Does a small piece of the looking and loading that a watch has to do; for when nobody waits.
  ///
  /// - Parameter isWanted: asked often; a load that goes on gives way where it is true.
  /// - Returns: what there is to tell, and the milliseconds until there is more to do; nil where nothing is
  ///   watched.
  package func goOnWatching(isWanted: () -> Bool) -> (lines: [String], wait: Int?) {
    guard let watch else { return ([], nil) }
    let (loaded, wait) = withoutActuallyEscaping(isWanted) { isWanted in
      watch.goOn(collection.files) { files in
        let cancellation = QueryCancellation()
        return try collection.load(files: files, cancellation: cancellation) { _ in
          if isWanted() { cancellation.cancel() }
        }
      }
    }
    let milliseconds = Int(wait / 1_000_000)
    guard let loaded else { return ([], milliseconds) }
    var lines = loaded.lines
    if loaded.articles == 0 {
      lines[0] = loaded.unchanged > 0 ? "changed, with no new article" : "no article in what is new"
    }
    lines[0] = "watch: " + lines[0]
    return (lines, milliseconds)
  }

  /// What is watched, in lines.
  var watchLines: [String] {
    guard let watch else { return ["nothing is watched; `.watch PATH` begins"] }
    let count = CountText.count(watch.files.filesSeen, "file")
    let age = watch.lastLook.map { Double(monotonicNanoseconds() - $0) / 1e9 } ?? 0
    return watch.files.paths.map { "watching \($0)" }
      + ["looked \(LoadText.time(age)) ago at \(count)"]
  }
}
