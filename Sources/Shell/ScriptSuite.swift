import Bytes
import LedeKit
import Syntax

/// Runs every saved script of a folder, each in a session of its own, and says which of them hold.
package struct ScriptSuite {
  /// How one script went.
  package struct Outcome: Sendable {
    package var path: String
    package var assertions: Int
    package var failed: Int
    /// Every error, failed assertions among them, as a reader is told of it.
    package var errors: [String]
    package var nanoseconds: UInt64

    package var passes: Bool { errors.isEmpty }
  }

  private let collection: Collection
  private let parameters: [String: String]

  package init(_ collection: Collection, parameters: [String: String] = [:]) {
    self.collection = collection
    self.parameters = parameters
  }

  /// The scripts of files and folders, those of a folder by name, deeper ones too.
  ///
  /// - Throws: `FileProblem` for what cannot be read.
  package static func scripts(_ paths: [String]) throws(FileProblem) -> [String] {
    var found: [String] = []
    for path in paths {
      if try fileKind(path) == .folder {
        try collect(path, depth: 0, into: &found)
      } else {
        found.append(path)
      }
    }
    return found
  }

  private static let deepest = 32

  private static func collect(
    _ folder: String, depth: Int, into found: inout [String]
  ) throws(FileProblem) {
    guard depth < deepest else { return }
    let names = try listFolder(folder).map(\.name).sorted()
    for name in names where !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard let kind = try? fileKind(path) else { continue }
      if kind == .folder {
        try collect(path, depth: depth + 1, into: &found)
      } else if name.hasSuffix(".lede") {
        found.append(path)
      }
    }
  }

  /// Runs one script to its end, whatever fails on the way.
  ///
  /// - Throws: `FileProblem` where it cannot be read; `QueryCancelled`.
  package func run(_ path: String, cancellation: QueryCancellation) throws -> Outcome {
    let text = String(decoding: try readFile(path), as: UTF8.self)
    let session = Session(collection, parameters: parameters)
    var errors: [String] = []
    let start = monotonicNanoseconds()
    for statement in splitScript(text) where !session.isOver {
      do {
        _ = try session.run(
          statement.text, cancellation: cancellation, script: path, firstLine: statement.line)
      } catch let error as QueryError {
        errors.append(error.description)
      }
    }
    return Outcome(
      path: path, assertions: session.assertions.run, failed: session.assertions.failed,
      errors: errors, nanoseconds: monotonicNanoseconds() - start)
  }
}

extension ScriptSuite.Outcome {
  /// `ok`, the script, and what was asserted; then its errors.
  package var text: String {
    let count = CountText.count(assertions, "assertion")
    let sum = failed > 0 ? "\(failed) of \(count) failed" : assertions > 0 ? count : "no assertion"
    let first = "\(passes ? "ok    " : "FAILED")  \(path)  \(sum)  \(nanoseconds / 1_000_000) ms"
    return ([first] + errors.map { "  " + $0.split(separator: "\n").joined(separator: "\n  ") })
      .joined(separator: "\n")
  }
}
