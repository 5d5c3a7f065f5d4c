import Foundation
import LedeTestSupport
import Testing

@testable import Syntax

/// The grammar file and the parser name the same things.
struct GrammarTests {
  private var grammar: String {
    get throws {
      let text = try String(contentsOfFile: Repository.root + "/Grammar/lede.ebnf", encoding: .utf8)
      return text.replacing(/\(\*[\s\S]*?\*\)/, with: "")
    }
  }

  private var rules: [String: String] {
    get throws {
      var rules: [String: String] = [:]
      for rule in try grammar.split(separator: /;\s*\n/) {
        let sides = rule.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { continue }
        rules[sides[0].trimmingCharacters(in: .whitespacesAndNewlines)] = String(sides[1])
      }
      return rules
    }
  }

  private func references(_ body: String) -> [String] {
    let bare = body.replacing(/"[^"]*"|'[^']*'|\?[^?]*\?/, with: "")
    return bare.matches(of: /[a-z][a-z-]*/).map { String($0.output) }
  }

  @Test func everyNameIsDefinedAndReached() throws {
    let rules = try rules
    #expect(rules.count > 25)
    var reached: Set<String> = []
    var waiting = ["statement"]
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted else { continue }
      let body = try #require(rules[name], "\(name) is not defined")
      waiting += references(body)
    }
    #expect(reached == Set(rules.keys))
  }

  @Test func parserFunctionsAreNamedAsTheirRules() throws {
    let rules = try rules
    let folder = Repository.root + "/Sources/Syntax"
    var tagged: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for match in text.matches(of: /\/\/\/ Grammar: ([a-z, -]+)/) {
        for name in match.1.split(separator: ",") {
          tagged.insert(name.trimmingCharacters(in: .whitespaces))
        }
      }
    }
    #expect(tagged.subtracting(rules.keys).isEmpty)
    let lexical: Set<String> = [
      "comment", "every", "text-field", "quoted", "name", "number", "date", "run", "letter",
      "digit", "character",
    ]
    #expect(Set(rules.keys).subtracting(tagged) == lexical)
  }

  @Test func keywordsAndTextFieldsAgree() throws {
    let text = try grammar
    let capitals = Set(text.matches(of: /"([A-Z]+)\/?"/).map { String($0.1) })
    #expect(capitals == Set(Keyword.allCases.map(\.rawValue)))
    let fields = try #require(try rules["text-field"]).matches(of: /"([a-z]+)"/).map {
      String($0.1)
    }
    #expect(Set(fields) == FieldKinds.text)
  }
}
