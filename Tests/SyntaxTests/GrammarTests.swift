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
    let generator = SentenceGenerator(grammar, samples: GrammarSamples.texts, seed: 1)
    #expect(generator.unproductive == [])
    for node in grammar.rules.values.flatMap(EBNF.parts) {
      if case .special(let words) = node {
        #expect(GrammarSamples.texts[words] != nil, "no sample of “\(words)”")
      }
    }
  }

  @Test func generatedSentencesParseAndPrintBack() throws {
    let grammar = try readGrammar()
    var generator = SentenceGenerator(grammar, samples: GrammarSamples.texts, seed: 7)
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
    var generator = SentenceGenerator(grammar, samples: GrammarSamples.texts, seed: 9)
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
  func terminals(_ text: String) -> [String]? {
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
