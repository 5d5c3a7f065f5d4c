import Bytes

/// A file that a load will read.
package struct FoundFile: Equatable, Sendable {
  /// The path as it is told: the given one, or the given folder's with what lies below it.
  var path: String
  /// The path from the given folder, or the name of a given file.
  var relative: String
  /// The absolute path without links.
  var resolved: String
  /// Whether the path itself was given, rather than a folder above it.
  var isGiven: Bool
  /// What it was when it was found.
  package var stamp = FileStamp()
  /// Whether it lies in an archive, so that its path can't be given.
  var isEntry = false

  /// What goes before advice to give the file's own path.
  var unpacked: String { isEntry ? "unpacked, " : "" }
}

/// Finds the files that lie under paths: a folder's in the order of their names' bytes, folders within
/// folders where their names stand.
///
/// Hidden files and folders are left out. No file and no folder is visited twice, whichever links lead
/// there, so that a walk always ends.
struct FileWalk {
  private(set) var files: [FoundFile] = []
  private(set) var skipped: [SkippedItem] = []
  private(set) var notes: [String] = []

  private var visited: Set<String> = []
  private var repeats = 0
  private var firstRepeat: String?
  private let cancellation: Cancellation?

  init(cancellation: Cancellation?) { self.cancellation = cancellation }

  /// Looks for files at a path and below it.
  mutating func visit(_ path: String) throws(Cancelled) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    do throws(FileProblem) {
      let status = try fileStatus(trimmed)
      let resolved = try resolvedPath(trimmed)
      if visited.contains(resolved) {
        notes.append("\(path): given twice, read once")
      } else if status.kind == .folder {
        visited.insert(resolved)
        pending = [Place(path: trimmed, relative: "", resolved: resolved, status: status)]
      } else {
        visited.insert(resolved)
        files.append(
          FoundFile(
            path: path, relative: fileName(path), resolved: resolved, isGiven: true,
            stamp: status.stamp))
      }
    } catch {
      skip(path, error)
    }
    while let place = pending.popLast() {
      if let cancellation { try cancellation.check() }
      if place.status.kind == .folder { open(place) } else { take(place) }
    }
  }

  /// Says how many files were reached by more than one way.
  mutating func finish() {
    guard let firstRepeat else { return }
    let files = counted(repeats, "file")
    notes.append("\(files) reached by a second way, read once; the first is \(firstRepeat)")
    self.firstRepeat = nil
  }

  private struct Place {
    var path: String
    var relative: String
    /// The absolute path; without links, but for what the place itself may be.
    var resolved: String
    var status: FileStatus
  }

  /// What is still to be looked at, the next last.
  private var pending: [Place] = []

  private mutating func open(_ folder: Place) {
    do throws(FileProblem) {
      for entry in try listFolder(folder.path).reversed() {
        let path = joined(folder.path, entry.name)
        if entry.name.hasPrefix(".") {
          skipped.append(SkippedItem(path: path, reason: "hidden"))
          continue
        }
        pending.append(
          Place(
            path: path,
            relative: folder.relative.isEmpty ? entry.name : folder.relative + "/" + entry.name,
            resolved: joined(folder.resolved, entry.name), status: entry.status))
      }
    } catch {
      skip(folder.path, error)
    }
  }

  private mutating func take(_ place: Place) {
    do throws(FileProblem) {
      var place = place
      if place.status.kind != .file {
        place.status = try fileStatus(place.path)
        place.resolved = try resolvedPath(place.path)
      }
      guard place.status.kind == .file || place.status.kind == .folder else {
        skipped.append(SkippedItem(path: place.path, reason: "neither a file nor a folder"))
        return
      }
      guard visited.insert(place.resolved).inserted else {
        repeats += 1
        firstRepeat = firstRepeat ?? place.path
        return
      }
      if place.status.kind == .folder {
        pending.append(place)
      } else {
        files.append(
          FoundFile(
            path: place.path, relative: place.relative, resolved: place.resolved, isGiven: false,
            stamp: place.status.stamp))
      }
    } catch {
      skip(place.path, error)
    }
  }

  private mutating func skip(_ path: String, _ problem: FileProblem) {
    skipped.append(SkippedItem(path: path, reason: problem.reason))
  }
}

/// The path of a name in a folder.
func joined(_ folder: String, _ name: String) -> String {
  folder == "/" ? "/" + name : folder + "/" + name
}

extension FileProblem {
  /// What is wrong, without the path.
  var reason: String {
    let words = description
    let start = path + ": "
    return words.hasPrefix(start) ? String(words.dropFirst(start.count)) : words
  }
}
