import Foundation

/// The real articles that lie beside the repository on the authors' machines and are no part of it.
package enum SharedFolder {
  /// The folder's path, without a slash at its end; nil where it is absent.
  package static let path: String? = {
    let beside = Repository.root + "/../shared"
    let candidate = ProcessInfo.processInfo.environment["LEDE_SHARED"] ?? beside
    guard FileManager.default.fileExists(atPath: candidate + "/corpora") else {
      print(
        "notice: no folder of real articles at \(candidate); the tests that read it are skipped")
      return nil
    }
    return candidate
  }()

  package static var isPresent: Bool { path != nil }
}

/// The checkout that the tests were built from.
package enum Repository {
  /// The top folder's path, without a slash at its end.
  package static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()
}
