import Foundation
import LedeTestSupport
import Syntax
import Testing

/// The grammar file and the parser say the same.
@Suite struct GrammarTests {
  private func readGrammar() throws -> EBNF {
    let path = Repository.root + "/Grammar/lede.ebnf"
    return try EBNF(String(contentsOfFile: path, encoding: .utf8))
  }

  /// Texts for what the grammar says in words.
  static let samples: [String: [String]] = [
    "text with a letter or a digit, up to layout, \"(\", \")\", \"|\" or an opening quotation mark":
      [
        "ferry", "cease-fire", "9/11", "AT&T", "10:30", "é", "U.S.", "don’t", "and", "$5m",
        "#metoo",
      ],
    "a word with a star or a question mark in it": ["hostag*", "wom?n", "*berg"],
    "text as of a word": ["Apple", "#metoo", "hostag*", "U.S."],
    "text as of a word, with no star or question mark": ["release", "cease-fire", "U.S.", "é"],
    "text up to space, escaped as in quoted": [
      "air", "strike*", "wom?n", "he?", "(big)", "a\\\\b",
    ],
    "a word with a letter or a digit as of a word": ["Netanyaho", "cease-fire", "é"],
    "a number from 0 to 1000, or two with a comma of which the second may be missing and is not smaller":
      ["0", "2", "1000", "2,", "2,2", "0,1000"],
    "a character that is no space and none of the marks of expressions": ["a", "é", "7", "-", "'"],
    "a mark of ASCII": [".", "*", "/", "\\", "-", "(", "|"],
    "a character that is no space and has no meaning in a set": ["a", "z", "é", ".", "|"],
    "two such characters, the lower first, with a hyphen between": ["a-z", "0-9", "a-a", "а-я"],
    "words": ["air", "air line", "strike*"],
    "a whole number from 1 to 999999999": ["1", "7", "50", "999999999"],
    "text up to layout, \")\" or \"|\" that starts with no \"(\", \"[\", \"<\" or \">\"": [
      "BBC", "2024-01", "*times*", "a:b", "AND",
    ],
    "text up to layout, \")\" or \"|\" that starts with no \"(\" and no quotation mark": [
      "wire-17", "a:b", "*",
    ],
    "text up to layout, a bracket, \",\" or \"|\"": ["2024-01-01", "5", "a:b"],
    "text up to layout, a bracket or \"|\" that is no operator and starts with a letter or a digit":
      [
        "BBC", "2024-01", "x,y",
      ],
    "text up to space": ["a.json", "/x/y", "zones", "a|b"],
    "any character that does not close here": ["a", " ", "é", "(", "|", "*", "b"],
    "any character but a line feed": ["a", " "],
    "a line feed, or the end": ["\n"],
    "white space of Unicode": [" ", "\t", "\u{A0}"],
    "a letter of Unicode": ["a", "é", "Q", "警"],
  ]

  @Test func everyRuleHasItsFunctionAndEveryFunctionItsRule() throws {
    let grammar = try readGrammar()
    var tags: Set<String> = []
    let folder = Repository.root + "/Sources/Syntax"
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        guard let mark = line.range(of: "/// Grammar: ") else { continue }
        tags.insert(String(line[mark.upperBound...]))
      }
    }
    #expect(tags.symmetricDifference(grammar.names) == [])
  }

  @Test func operatorsAndFieldsAreThoseOfTheParser() throws {
    let grammar = try readGrammar()
    let words = grammar.names.filter { $0 != "text-field-name" }.flatMap(grammar.literals)
      .filter { $0.count > 1 || $0 == "W" }.filter { $0.allSatisfy(\.isUppercase) }
    #expect(Set(words) == Set(Keyword.allCases.map(\.rawValue)))
    #expect(Set(grammar.literals(of: "text-field-name")) == FieldKinds.text)
    #expect(
      Set(grammar.literals(of: "comparison"))
        == Set(MetadataMatch.Comparison.allCases.map(\.rawValue)))
  }

  @Test func everyRuleIsReachableAndProductive() throws {
    let grammar = try readGrammar()
    var reached: Set<String> = []
    var next = ["statement", "layout"]
    while let name = next.popLast() {
      guard reached.insert(name).inserted else { continue }
      #expect(grammar.rules[name] != nil, "\(name) is not defined")
      next += grammar.references(of: name)
    }
    #expect(reached == Set(grammar.names))
    let generator = SentenceGenerator(grammar, samples: GrammarTests.samples, seed: 1)
    #expect(generator.unproductive == [])
    for node in grammar.rules.values.flatMap(EBNF.parts) {
      if case .special(let words) = node {
        #expect(GrammarTests.samples[words] != nil, "no sample of “\(words)”")
      }
    }
  }

  @Test func generatedSentencesParseAndPrintBack() throws {
    let grammar = try readGrammar()
    var generator = SentenceGenerator(grammar, samples: GrammarTests.samples, seed: 7)
    var random = SplitMix64(seed: 8)
    for _ in 0..<3_000 {
      let pieces = generator.sentence(from: "statement")
      let text = joined(pieces, &random)
      do {
        let statement = try parse(text)
        let again = printed(statement)
        #expect(TreeText.of(again) == TreeText.statement(statement), "\(text)\n\(again)")
        // Brackets after a metadata field may hold values, and are one token then.
        if !hasMetadataGroup(pieces) {
          #expect(terminals(text) == pieces.map(\.terminal), "\(text)")
        }
      } catch {
        Issue.record(
          "\(text)\n\(error.diagnostics.map { "\($0.code) \($0.range) \($0.arguments)" })")
      }
    }
    #expect(generator.untaken(from: "statement") == [])
  }

  @Test func theParserAcceptsWhatTheGrammarAcceptsAndNoMore() throws {
    let grammar = try readGrammar()
    let recogniser = EarleyRecogniser(grammar, root: "statement")
    var generator = SentenceGenerator(grammar, samples: GrammarTests.samples, seed: 9)
    var random = SplitMix64(seed: 10)
    var accepted = 0
    var refused = 0
    for _ in 0..<3_000 {
      let other = generator.sentence(from: "statement")
      let text = joined(
        mutated(generator.sentence(from: "statement"), with: other, &random), &random)
      let parses = !TreeText.of(text).hasPrefix("error")
      guard let terminals = terminals(text) else {
        #expect(!parses, "\(text)")
        continue
      }
      guard terminals.count < 80 else { continue }
      let recognised = recogniser.accepts(terminals)
      #expect(parses == recognised, "\(text)\n\(terminals)")
      if recognised { accepted += 1 } else { refused += 1 }
    }
    #expect(accepted > 300 && refused > 100)
  }

  private func hasMetadataGroup(_ pieces: [SentenceGenerator.Piece]) -> Bool {
    zip(pieces, pieces.dropFirst()).contains {
      $0.terminal == "metadata-field" && $1.terminal == "("
    }
  }

  /// The tokens of a text as terminals of the grammar; nil where the lexer finds fault.
  private func terminals(_ text: String) -> [String]? {
    let lexer = Lexer(text)
    guard lexer.isSound else { return nil }
    var isInStage = false
    return lexer.tokens.map { token in
      if token.kind == .pipe { isInStage = true }
      return switch token.kind {
      case .word: "word"
      case .exact: "exact"
      case .forms: "forms"
      case .pattern: "pattern"
      case .expression: isInStage ? "text-expression" : "expression"
      case .edited: "edited"
      case .phrase: "phrase"
      case .like: "like"
      case .every: "*"
      case .variable: "variable"
      case .textField: "text-field"
      case .metadataField: "metadata-field"
      case .match: "match"
      case .and: "AND"
      case .or: "OR"
      case .not: "NOT"
      case .minus: "minus"
      case .proximity: "proximity-operator"
      case .atLeast: "at-least"
      case .open: "("
      case .close: ")"
      case .pipe: "|"
      case .binding: "binding"
      case .name: "name"
      case .descending: "descending"
      case .number: "number"
      case .date: "date"
      case .text: "quoted-text"
      case .sign: "sign"
      case .comma: ","
      case .command: "command-name"
      case .commandArgument: "command-argument"
      case .broken: "broken"
      }
    }
  }

  /// A sentence with layout between its tokens, but for those that stand directly before the next.
  private func joined(
    _ pieces: [SentenceGenerator.Piece], _ random: inout SplitMix64
  ) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      text += piece.text
      let isLast = index + 1 == pieces.count
      if ["minus", "text-field", "metadata-field"].contains(piece.terminal) || isLast { continue }
      text += [" ", " ", "  ", "\n", " # note\n"].randomElement(using: &random) ?? " "
    }
    return text
  }

  private func mutated(
    _ sentence: [SentenceGenerator.Piece], with other: [SentenceGenerator.Piece],
    _ random: inout SplitMix64
  ) -> [SentenceGenerator.Piece] {
    var pieces = sentence
    for _ in 0..<Int.random(in: 1...2, using: &random) where !pieces.isEmpty {
      let place = Int.random(in: 0..<pieces.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: pieces.remove(at: place)
      case 1: pieces.insert(pieces[place], at: place)
      case 2: pieces.swapAt(place, Int.random(in: 0..<pieces.count, using: &random))
      default: if let piece = other.randomElement(using: &random) { pieces[place] = piece }
      }
    }
    return pieces
  }
}
