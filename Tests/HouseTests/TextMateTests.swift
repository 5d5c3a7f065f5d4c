import Foundation
import LedeKit
import LedeTestSupport
import Semantics
import Syntax
import Testing

@testable import Shell

/// The grammar that editors colour `.lede` files with, against the language itself.
struct TextMateTests {
  private struct Grammar: Decodable {
    struct Rule: Decodable {
      var name: String?
      var match: String
      var captures: [String: Scope]?
    }
    struct Scope: Decodable { var name: String }
    struct Include: Decodable { var include: String }

    var scopeName: String
    var fileTypes: [String]
    var patterns: [Include]
    var repository: [String: Rule]
  }

  private let grammar: Grammar
  private let rules: [(rule: Grammar.Rule, expression: NSRegularExpression)]

  init() throws {
    let path = Repository.root + "/Grammar/lede.tmLanguage.json"
    grammar = try JSONDecoder().decode(Grammar.self, from: Data(contentsOf: URL(filePath: path)))
    let repository = grammar.repository
    rules = try grammar.patterns.map { pattern in
      let rule = try #require(repository[String(pattern.include.dropFirst())], "\(pattern.include)")
      return (rule, try NSRegularExpression(pattern: rule.match))
    }
  }

  /// The scope of each UTF-16 unit of a line: the leftmost match of any rule, of equals the first rule's.
  private func scopes(_ line: String) -> [String] {
    let length = line.utf16.count
    var scopes = [String](repeating: "", count: length)
    var start = 0
    while start < length {
      let range = NSRange(start..<length)
      let found = rules.compactMap { rule, expression in
        expression.firstMatch(
          in: line, options: [.withTransparentBounds, .withoutAnchoringBounds], range: range
        ).map { (rule, $0) }
      }
      guard let (rule, match) = found.min(by: { $0.1.range.location < $1.1.range.location }) else {
        break
      }
      func paint(_ range: NSRange, _ scope: String) {
        for place in range.location..<NSMaxRange(range) { scopes[place] = scope }
      }
      if let name = rule.name { paint(match.range, name) }
      for (number, scope) in rule.captures ?? [:] {
        guard let number = Int(number), match.range(at: number).location != NSNotFound else {
          continue
        }
        paint(match.range(at: number), scope.name)
      }
      start = max(NSMaxRange(match.range), start + 1)
    }
    return scopes
  }

  private func scope(of piece: String, in line: String) throws -> String {
    let range = try #require(line.range(of: piece))
    let place = NSRange(range, in: line)
    let found = Set(scopes(line)[place.location..<NSMaxRange(place)])
    return found.count == 1 ? found.first ?? "" : "\(found.sorted())"
  }

  @Test func isForFilesOfScripts() {
    #expect(grammar.scopeName == "source.lede")
    #expect(grammar.fileTypes == ["lede"])
    #expect(rules.count == grammar.repository.count)
  }

  @Test func everyKeywordOfTheGrammarIsAnOperator() throws {
    let text = try String(contentsOfFile: Repository.root + "/Grammar/lede.ebnf", encoding: .utf8)
    let grammar = try EBNF(text)
    let literals = grammar.rules.values.flatMap(EBNF.parts).compactMap { part in
      if case .literal(let literal) = part { literal } else { nil }
    }
    let keywords = Set(literals.filter { $0.allSatisfy { ("A"..."Z").contains($0) } })
    #expect(keywords == Set(Keyword.allCases.map(\.rawValue)))
    for keyword in keywords {
      let forms = ["NEAR", "PRE", "W", "ATLEAST"].contains(keyword) ? ["/5"] : [""]
      for form in forms {
        let line = "rain \(keyword)\(form) storm"
        #expect(try scope(of: keyword + form, in: line) == "keyword.operator.word.lede", "\(line)")
        let small = "rain \(keyword.lowercased())\(form) storm"
        #expect(scopes(small).allSatisfy { !$0.hasPrefix("keyword") }, "\(small)")
      }
    }
  }

  @Test func stagesAreThoseThereAre() throws {
    let rule = try #require(grammar.repository["stage"]).match
    for stage in Session.stages {
      let line = "rain | \(stage.name) x"
      #expect(try scope(of: stage.name, in: line) == "support.function.stage.lede", "\(line)")
    }
    let listed = try #require(
      rule.split(separator: "(").dropFirst().first { $0.contains("count|") }?.prefix { $0 != ")" })
    #expect(listed.split(separator: "|").map(String.init) == Session.stages.map(\.name).sorted())
    #expect(scopes("rain | nosuch x").allSatisfy { !$0.contains("stage") })
  }

  @Test(arguments: [
    ("\"a | b AND c\" OR x", "\"a | b AND c\"", "string.quoted.lede"),
    ("“a b” x", "“a b”", "string.quoted.lede"),
    ("headline:x", "headline:", "entity.name.tag.field.lede"),
    ("(body[50]:x)", "body[50]:", "entity.name.tag.field.lede"), ("http://x", "http:", ""),
    (".load a # b", ".load", "support.function.command.lede"), ("a.b", ".b", ""),
    ("a # b", "# b", "comment.line.number-sign.lede"), ("a#b", "#b", ""),
    ("a -b", "-", "keyword.operator.word.lede"), ("a-b", "-", ""),
    ("$x = $y", "$x", "variable.other.lede"), ("$x = $y", "$y", "variable.other.lede"),
    ("$5m", "$5m", ""), ("hostag* x", "hostag*", "string.unquoted.pattern.lede"),
    ("/a|b+/ x", "/a|b+/", "string.regexp.lede"), ("=US x", "=US", "string.unquoted.exact.lede"),
    ("date:2024-03", "2024-03", "constant.numeric.date.lede"),
    ("* | head 5", "5", "constant.numeric.lede"),
  ])
  func piecesHaveTheirScopes(line: String, piece: String, expected: String) throws {
    #expect(try scope(of: piece, in: line) == expected)
  }

  /// What the prompt colours and what an editor colours agree on every example there is.
  @Test func agreesWithThePrompt() throws {
    let highlighter = Highlighter(session: Session(.sample))
    let help = HelpText(commands: SessionCommand.standard, signatures: Session.stages)
    let kinds: [(Highlight, String)] = [
      (.field, "entity.name.tag"), (.name, "variable"), (.stage, "support.function.stage"),
      (.comment, "comment"),
    ]
    #expect(help.examples.count > 40)
    for example in help.examples {
      let highlights = highlighter.highlights(example, cursor: 0)
      let scopes = scopes(example)
      var offset = 0
      for (place, unit) in example.unicodeScalars.enumerated() where place < scopes.count {
        // `$_` is a fault as long as nothing was asked.
        for (highlight, prefix) in kinds
        where unit != " " && unit != "=" && highlights[offset] != .fault {
          #expect(
            (highlights[offset] == highlight) == scopes[place].hasPrefix(prefix),
            "\(example) at \(place): \(highlights[offset]), \(scopes[place])")
        }
        offset += String(unit).utf8.count
      }
    }
  }
}
