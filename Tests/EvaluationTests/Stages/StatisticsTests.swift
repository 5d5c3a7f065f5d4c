import Foundation
import LedeKit
import LedeTestSupport
import Testing

/// The numbers of `terms`, `ngrams`, `collocates` and `keyness` beside those that `Statistics/statistics.py`
/// computes with scipy.
struct StatisticsTests {
  /// The articles as the script sees them, and what it says of them.
  private struct Expectation: Sendable, CustomTestStringConvertible {
    var file: String
    var word: String
    var isShared = false

    var testDescription: String { file }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Statistics")

    func collection() throws -> Collection {
      let bodies: [String]
      if isShared {
        let path = (SharedFolder.path ?? "") + "/corpora/wikinews/articles.jsonl"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        bodies = try lines.map { line in
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
          return Self.reduced((object as? [String: Any])?["body"] as? String ?? "")
        }
      } else {
        let file = Self.folder.appendingPathComponent("articles.txt")
        bodies = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
          .map { Self.reduced(String($0)) }
      }
      return Collection(bodies.enumerated().map { Article(id: "\($0)", body: $1) })
    }

    /// Every run of a to z, in lower case.
    private static func reduced(_ text: String) -> String {
      let bytes = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
      return bytes.split { !(97...122).contains($0) }
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// The rows of one kind without its name.
    func rows(_ kind: String) throws -> [[String]] {
      let file = Self.folder.appendingPathComponent(file + ".tsv")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .map { $0.components(separatedBy: "\t") }.filter { $0[0] == kind }
        .map { Array($0.dropFirst()) }
    }
  }

  private static let expectations =
    [Expectation(file: "articles", word: "ferry")]
    + (SharedFolder.isPresent
      ? [Expectation(file: "wikinews", word: "police", isShared: true)] : [])

  private func isSame(_ found: Double?, _ expected: String) -> Bool {
    guard let found, let expected = Double(expected) else { return false }
    // A probability too small for a number of this kind is 0 in both.
    return abs(found - expected) <= 1e-6 * abs(expected)
  }

  @Test(arguments: expectations)
  private func frequencies(_ expectation: Expectation) throws {
    let collection = try expectation.collection()
    for (kind, query, name) in [
      ("ngrams 1", "* | terms 60 stop off", "term"),
      ("ngrams 2", "* | ngrams 2 60 stop off", "phrase"),
      ("ngrams 3", "* | ngrams 3 60 stop off", "phrase"),
    ] {
      let expected = try expectation.rows(kind)
      #expect(expected.count == 60)
      let rows = try collection.run(query).rows()
      let found = rows.map {
        [$0.text(name) ?? "", "\($0.integer("hits") ?? -1)", "\($0.integer("articles") ?? -1)"]
      }
      #expect(found == expected, "\(kind)")
    }
  }

  @Test(arguments: expectations)
  private func collocates(_ expectation: Expectation) throws {
    let collection = try expectation.collection()
    let expected = try expectation.rows("collocates")
    #expect(expected.count > 10)
    for (column, measure) in ["loglik", "mi", "t", "dice"].enumerated() {
      let rows = try collection.run(
        "=\(expectation.word) | collocates within 5 by \(measure) min 3"
      ).rows()
      #expect(Set(rows.map { $0.text("term") }) == Set(expected.map { $0[0] }))
      let byTerm = Dictionary(uniqueKeysWithValues: expected.map { ($0[0], $0) })
      for row in rows {
        let values = try #require(byTerm[row.text("term") ?? ""])
        #expect(
          row.integer("observed") == Int(values[1]) && row.integer("articles") == Int(values[2]))
        #expect(isSame(row.number("expected"), values[3]), "\(values)")
        #expect(isSame(row.number("score"), values[4 + column]), "\(measure) \(values)")
      }
      let scores = rows.compactMap { $0.number("score") }
      #expect(scores == scores.sorted(by: >))
    }
  }

  @Test(arguments: expectations)
  private func keyness(_ expectation: Expectation) throws {
    let collection = try expectation.collection()
    let expected = try expectation.rows("keyness")
    #expect(expected.count > 10)
    let session = Session(collection)
    try session.run("$rest = * -=\(expectation.word)")
    for query in ["keyness", "keyness vs $rest"] {
      let rows = try session.run("=\(expectation.word) | \(query)")?.rows() ?? []
      #expect(Set(rows.map { $0.text("term") }) == Set(expected.map { $0[0] }))
      let byTerm = Dictionary(uniqueKeysWithValues: expected.map { ($0[0], $0) })
      for row in rows {
        let values = try #require(byTerm[row.text("term") ?? ""])
        let counts = ["hits", "articles", "other_hits", "other_articles"].map { row.integer($0) }
        #expect(counts == values[1...4].map { Int($0) })
        #expect(
          isSame(row.number("rate"), values[5]) && isSame(row.number("other_rate"), values[6]))
        #expect(
          values[7].isEmpty ? row.number("diff") == nil : isSame(row.number("diff"), values[7]))
        #expect(isSame(row.number("loglik"), values[8]), "\(values)")
        #expect(isSame(row.number("p"), values[9]), "\(values)")
      }
    }
  }
}
