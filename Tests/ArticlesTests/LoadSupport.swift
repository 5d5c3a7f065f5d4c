import Articles
import Foundation
import LedeTestSupport
import Testing

/// What a load gave.
struct Loaded {
  var articles: [Article] = []
  var report = LoadReport()

  init(_ paths: [String]) throws {
    var loader = Loader()
    try self.init(paths, with: &loader)
  }

  init(_ paths: [String], with loader: inout Loader) throws {
    var articles: [Article] = []
    report = try loader.load(paths) { articles.append($0) }
    self.articles = articles
  }

  init(corpus: String...) throws {
    try self.init(corpus.map { try corpusPath($0) })
  }

  var ids: [String] { articles.map(\.id) }

  /// The reasons for which nothing came of a file whose path ends in `suffix`.
  func skipped(_ suffix: String) -> [SkippedItem] {
    report.skipped.filter { $0.path.hasSuffix(suffix) }
  }
}

/// The path of a corpus among the real articles.
func corpusPath(_ name: String) throws -> String {
  try #require(SharedFolder.path) + "/corpora/" + name
}

/// A folder of files made for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("articles-\(UUID())")
    path = url.resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }
}

/// Loads one file of the given name and text.
func load(_ name: String, _ text: String) throws -> Loaded {
  try load(name, Array(text.utf8))
}

func load(_ name: String, _ bytes: [UInt8]) throws -> Loaded {
  let folder = try TemporaryFolder()
  return try Loaded([folder.write(name, bytes)])
}

/// Articles without the file that they came from.
func withoutFile(_ articles: [Article]) -> [Article] {
  articles.map { article in
    var article = article
    article.file = nil
    return article
  }
}
