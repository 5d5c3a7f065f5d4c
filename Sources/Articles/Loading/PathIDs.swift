/// Makes ids of the paths of files, never the same for two files.
package struct PathIDs: Sendable {
  private var idOfFile: [String: String] = [:]
  private var taken: Set<String> = []

  package init() {}

  /// Ids as they were given.
  init(_ given: some Sequence<(String, String)>) {
    for (file, id) in given {
      idOfFile[file] = id
      taken.insert(id)
    }
  }

  /// The files with their ids, by path.
  var all: [(file: String, id: String)] {
    idOfFile.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The id of a file: its path inside the folder that was given, without its ending; where another file
  /// has that id already, lengthened by the folders above until it is the only one.
  /// - Parameters:
  ///   - resolved: the absolute path, which tells files apart; the same file keeps its id.
  ///   - relative: the path from the folder that was given, or the file's name.
  mutating func id(resolved: String, relative: String) -> String {
    if let known = idOfFile[resolved] { return known }
    let id = candidates(resolved: resolved, relative: relative).first { !taken.contains($0) }
    // The absolute path with its ending is no other file's.
    let unique = id ?? resolved
    taken.insert(unique)
    idOfFile[resolved] = unique
    return unique
  }

  private func candidates(resolved: String, relative: String) -> [String] {
    let stem = withoutEnding(relative)
    var candidates = [stem]
    // A link's own folders are not those of what it leads to; the file's are as good.
    var longer = resolved.hasSuffix("/" + relative) ? stem : withoutEnding(fileName(resolved))
    let below = longer.split(separator: "/").count
    for folder in resolved.split(separator: "/").dropLast(below).reversed() {
      longer = folder + "/" + longer
      candidates.append(longer)
    }
    return candidates
  }
}

/// The last part of a path.
func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The ending of a file's name in lower case without its dot; empty for a name that has none.
///
/// An ending has 1 to 8 ASCII letters and digits, a letter among them, and something before its dot.
func fileEnding(_ path: String) -> String {
  let name = fileName(path)
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
    return ""
  }
  let ending = name[name.utf8.index(after: dot)...]
  let isEnding = ending.utf8.allSatisfy { byte in
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
  guard isEnding, 1...8 ~= ending.utf8.count, ending.utf8.contains(where: { $0 >= 0x41 }) else {
    return ""
  }
  return ending.lowercased()
}

private func withoutEnding(_ path: String) -> String {
  let ending = fileEnding(path)
  return ending.isEmpty ? path : String(path.dropLast(ending.utf8.count + 1))
}
