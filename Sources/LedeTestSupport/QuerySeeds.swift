import Evaluation
import Foundation
import LedeKit
import Syntax

/// Statements to start a mutation from: what the project itself says in the language.
package enum QuerySeeds {
  /// The examples of README and help, the sentences of the grammar, the texts of the language's
  /// tests, and some pipelines; each once, in an order that does not change.
  package static func all() throws -> [String] { once(try written() + generated()) }

  /// The same without the sentences of the grammar.
  package static func written() throws -> [String] {
    once(try readme() + help() + tests() + pipelines)
  }

  private static func once(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && $0.utf8.count < 2_000 && seen.insert($0).inserted }
  }

  /// Whatever stands in README between back-quotes, and its session.
  private static func readme() throws -> [String] {
    let text = try read(Repository.root + "/README.md")
    let quoted = text.replacing("\\|", with: "|").split(separator: "`").map(String.init)
    let asked = text.split(separator: "\n").filter { $0.hasPrefix("lede> ") }
    return quoted.filter { !$0.contains("\n") } + asked.map { String($0.dropFirst(6)) }
  }

  private static func help() -> [String] {
    HelpText(commands: [], signatures: StageRegistry.signatures).examples
  }

  /// Sentences of the grammar, until every branch of it was taken, and as many again.
  private static func generated() throws -> [String] {
    let grammar = try EBNF(read(Repository.root + "/Grammar/lede.ebnf"))
    var generator = SentenceGenerator(grammar, samples: GrammarSamples.texts, seed: 4)
    let glued: Set<String> = ["minus", "text-field", "metadata-field"]
    return (0..<1_500).map { _ in
      generator.sentence(from: "statement")
        .map { glued.contains($0.terminal) ? $0.text : $0.text + " " }.joined()
    }
  }

  /// The string literals of the tests of the language, and the lines of the texts beside them.
  private static func tests() throws -> [String] {
    try ["SyntaxTests", "SemanticsTests", "EvaluationTests"].flatMap { folder in
      let root = Repository.root + "/Tests/" + folder
      let names = (FileManager.default.enumerator(atPath: root)?.allObjects ?? [])
        .compactMap { $0 as? String }.sorted()
      return try names.flatMap { name -> [String] in
        if name.hasSuffix(".swift") { return literals(try read(root + "/" + name)) }
        guard name.hasSuffix(".txt") || name.hasSuffix(".md") else { return [] }
        return try read(root + "/" + name).split(separator: "\n").map(String.init)
      }
    }
  }

  /// What stands between the quotes of a Swift file's lines, escapes taken off.
  private static func literals(_ source: String) -> [String] {
    source.split(separator: "\n").flatMap { line -> [String] in
      let marked = line.replacing("\\\\", with: "\u{1}").replacing("\\\"", with: "\u{2}")
      let pieces = marked.split(separator: "\"", omittingEmptySubsequences: false)
      return pieces.enumerated().filter { $0.offset % 2 == 1 }.map {
        String(
          $0.element.replacing("\u{1}", with: "\\").replacing("\u{2}", with: "\"")
            .replacing("\\n", with: "\n"))
      }
    }
  }

  private static func read(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private static let pipelines = [
    "ferry | count", "ferry | count by source, month | sort by -articles, source | head 3",
    "ferry | kwic 8 | sort by left 1, right 2, hit | head 5", "ferry | kwic sentence",
    "ferry | timeline by day, source from 2024-03-08 to 2024-03-15",
    "* | timeline by week | top 3", "* | sort by -date, id | select id, headline | head 5",
    "ferry OR toll | count by right 1, left 2 | top 5 by hits", "ferry | open 2",
    "ferry NEAR/3 toll OR \"coast guard\" | explain", "$a = ferry NEAR/s (sank OR drowned)",
    "$a -headline:toll | count by section", "| count", "$_ | kwic 3 | count by hit",
    "ferry | whynot harbour-2024-03-19-bank",
    "LIKE \"the ferry sank in the harbour\" source:harbour*", "NEAR/9(ferry, sank, crew)",
    "lang:es (barco OR puerto*) forms(hundir)", "ferry | count by field, quarter, year",
  ]
}
