import Bytes
import LedeKit

extension ScriptSuite {
  /// One run of `lede test`: every script, a line each, a summary, and the report if wanted.
  ///
  /// - Parameters:
  ///   - scripts: files and folders.
  ///   - articles: what the scripts ask; the sample collection where there are none.
  ///   - report: where the JUnit XML goes.
  /// - Returns: the exit status: 0 all hold, 1 one does not, 2 bad usage, 3 nothing loaded.
  package static func launch(
    _ scripts: [String], articles: [String], parameters: [String: String], report: String?
  ) -> Int32 {
    Interrupts.install()
    defer { Interrupts.restore() }
    return Interrupts().catching { cancellation in
      do {
        return try run(
          scripts, articles, parameters, report, QueryCancellation(cancellation))
      } catch is QueryCancelled {
        return 128 + (Interrupts.endSignal ?? 2)
      } catch {
        emit("error: \(error)\n", to: 2)
        return 2
      }
    }
  }

  private static func run(
    _ scripts: [String], _ articles: [String], _ parameters: [String: String], _ report: String?,
    _ cancellation: QueryCancellation
  ) throws -> Int32 {
    let paths = try Self.scripts(scripts)
    guard !paths.isEmpty else {
      emit(
        "error: there is no script that ends in .lede in \(scripts.joined(separator: ", "))\n",
        to: 2)
      return 2
    }
    let collection =
      articles.isEmpty
      ? Collection.sample : try Collection(paths: articles, cancellation: cancellation)
    guard collection.count > 0 else {
      emit("error: no article could be loaded\n", to: 2)
      return 3
    }
    let suite = ScriptSuite(collection, parameters: parameters)
    var outcomes: [Outcome] = []
    for path in paths {
      let outcome = try suite.run(path, cancellation: cancellation)
      let text = outcome.text + "\n"
      emit(isTerminal(1) ? safeForTerminal(text) : text, to: 1)
      outcomes.append(outcome)
    }
    let passed = outcomes.count { $0.passes }
    let asserted = outcomes.reduce(0) { $0 + $1.assertions }
    let failed = outcomes.reduce(0) { $0 + $1.failed }
    emit(
      "\(passed) of \(CountText.count(outcomes.count, "script")) hold; "
        + "\(CountText.count(asserted, "assertion")), \(failed) failed\n", to: 1)
    if let report { try writeFile(report, Array(JUnitReport.text(outcomes).utf8)) }
    return passed == outcomes.count ? 0 : 1
  }
}
