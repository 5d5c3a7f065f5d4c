import Bytes

/// Looks again and again for files that are new or changed since they were loaded, a few names at a time.
///
/// A file is handed on once two looks have found it in the same state: one that is still being written
/// waits. Hidden names are left out, links followed, no file visited twice in a look.
package final class FileWatch {
  package private(set) var paths: [String] = []
  /// Files that the last whole look found.
  package private(set) var filesSeen = 0

  private struct Folder {
    var reader: FolderReader
    var path: String
    var relative: String
    var resolved: String
  }

  /// What the look that goes on has still before it, and what it has found.
  private var rootsLeft: [String] = []
  private var folders: [Folder] = []
  private var visited: Set<String> = []
  private var count = 0
  private var changed: [FoundFile] = []
  /// What the look before found changed.
  private var waiting: [String: FileStamp] = [:]

  package init() {}

  package func add(_ path: String) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if !paths.contains(path) { paths.append(path) }
  }

  /// Begins a look.
  package func begin() {
    rootsLeft = paths.reversed()
    folders = []
    visited = []
    count = 0
    changed = []
  }

  /// Goes on with the look.
  ///
  /// - Parameters:
  ///   - names: how many names are looked at before it returns.
  ///   - files: what was loaded, and in which state.
  /// - Returns: nil while there are more; at the end the files that are to be loaded, by their paths.
  package func step(names: Int, files: LoadedFiles) -> [FoundFile]? {
    for _ in 0..<names {
      if let folder = folders.last {
        // A folder that can't be read any more is at its end.
        if let entry = try? folder.reader.next() {
          look(at: entry, in: folder, files)
        } else {
          folders.removeLast()
        }
      } else if let root = rootsLeft.popLast() {
        look(atRoot: root, files)
      } else {
        return finish()
      }
    }
    return nil
  }

  private func finish() -> [FoundFile] {
    filesSeen = count
    let steady = changed.filter { waiting[$0.resolved] == $0.stamp }
    waiting = Dictionary(changed.map { ($0.resolved, $0.stamp) }) { $1 }
    return steady.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func look(atRoot path: String, _ files: LoadedFiles) {
    guard let status = try? fileStatus(path), let resolved = try? resolvedPath(path) else { return }
    if status.kind == .folder {
      open(path: path, relative: "", resolved: resolved)
    } else if status.kind == .file {
      take(
        FoundFile(
          path: path, relative: fileName(path), resolved: resolved, isGiven: true,
          stamp: status.stamp), files)
    }
  }

  private func look(at entry: FolderEntry, in folder: Folder, _ files: LoadedFiles) {
    guard !entry.name.hasPrefix(".") else { return }
    let path = joined(folder.path, entry.name)
    let relative = folder.relative.isEmpty ? entry.name : folder.relative + "/" + entry.name
    var resolved = joined(folder.resolved, entry.name)
    var status = entry.status
    if status.kind == .link {
      guard let target = try? fileStatus(path), let real = try? resolvedPath(path) else { return }
      (status, resolved) = (target, real)
    }
    if status.kind == .folder {
      open(path: path, relative: relative, resolved: resolved)
    } else if status.kind == .file {
      take(
        FoundFile(
          path: path, relative: relative, resolved: resolved, isGiven: false, stamp: status.stamp),
        files)
    }
  }

  private func open(path: String, relative: String, resolved: String) {
    guard visited.insert(resolved).inserted, let reader = try? FolderReader(path) else { return }
    folders.append(Folder(reader: reader, path: path, relative: relative, resolved: resolved))
  }

  private func take(_ file: FoundFile, _ files: LoadedFiles) {
    count += 1
    guard !files.hasSeen(file.resolved, file.stamp), visited.insert(file.resolved).inserted else {
      return
    }
    changed.append(file)
  }
}
