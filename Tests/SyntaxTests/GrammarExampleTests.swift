import Foundation
import LedeTestSupport
import Syntax
import Testing

/// What is written in the language, the grammar describes: token by token, and each token character by
/// character. `LEDE_ABLATION` prints what came of leaving things out of the grammar.
struct GrammarExampleTests {
  private static let isTold = ProcessInfo.processInfo.environment["LEDE_ABLATION"] != nil

  /// A piece of text that a lexical rule must describe.
  private struct Piece: Hashable {
    var rule: String
    var text: String
  }

  /// What the grammar must describe, the shortest first.
  private struct Corpus {
    var sentences: [[String]] = []
    var pieces: [Piece] = []

    init(_ texts: [String], _ grammar: EBNF) {
      var seen: Set<[String]> = []
      var cut: Set<Piece> = []
      for text in texts where text.utf8.count < 200 {
        guard (try? parse(text)) != nil, let terminals = GrammarTests().terminals(text) else {
          continue
        }
        if terminals.count < 40, seen.insert(terminals).inserted { sentences.append(terminals) }
        for piece in Self.pieces(text, terminals)
        where grammar.lexicalNames.contains(piece.rule) && piece.text.count < 60
          && cut.insert(piece).inserted
        {
          pieces.append(piece)
        }
      }
      sentences.sort { $0.count < $1.count }
      pieces.sort { ($0.text.count, $0.text) < ($1.text.count, $1.text) }
    }

    /// The tokens of a text, and the layout between them.
    private static func pieces(_ text: String, _ terminals: [String]) -> [Piece] {
      let bytes = Array(text.utf8)
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      var pieces: [Piece] = []
      var end = 0
      for (token, terminal) in zip(Lexer(text).tokens, terminals) {
        // A colon at the end of a word is no part of it.
        if pieces.last?.rule == "word" { while end < bytes.count, bytes[end] == 0x3A { end += 1 } }
        if token.range.lowerBound > end {
          pieces.append(Piece(rule: "layout", text: string(end..<token.range.lowerBound)))
        }
        pieces.append(Piece(rule: terminal, text: string(token.range)))
        end = token.range.upperBound
      }
      if pieces.last?.rule == "word" { while end < bytes.count, bytes[end] == 0x3A { end += 1 } }
      pieces.append(Piece(rule: "layout", text: string(end..<bytes.count)))
      return pieces
    }
  }

  private func grammar() throws -> EBNF {
    try EBNF(String(contentsOfFile: Repository.root + "/Grammar/lede.ebnf", encoding: .utf8))
  }

  @Test func everyExampleIsSound() {
    for text in GrammarExamples.texts {
      #expect(!TreeText.of(text).hasPrefix("error"), "\(text): \(TreeText.of(text))")
    }
  }

  @Test func everySampleIsWhatTheWordsSay() {
    for (words, texts) in GrammarSamples.texts {
      guard let holds = GrammarPredicates.all[words] else {
        Issue.record("GrammarPredicates lacks “\(words)”")
        continue
      }
      for text in texts {
        let scalars = Array(text.unicodeScalars)
        #expect(holds(scalars, 0..<scalars.count), "“\(words)”: \(text)")
      }
    }
  }

  @Test func theGrammarDescribesWhateverIsRead() throws {
    let grammar = try grammar()
    let recogniser = EarleyRecogniser(grammar, root: "statement")
    let corpus = Corpus(GrammarExamples.texts + (try QuerySeeds.written()), grammar)
    #expect(corpus.sentences.count > 150 && corpus.pieces.count > 400)
    for sentence in corpus.sentences { #expect(recogniser.accepts(sentence), "\(sentence)") }
    for piece in corpus.pieces {
      let isDescribed = LexicalRecogniser.accepts(piece.text, as: piece.rule, of: grammar)
      #expect(isDescribed, "\(piece.rule): \(piece.text)")
    }
  }

  @Test func theGrammarDescribesWhateverIsReadOfMutatedTexts() throws {
    let grammar = try grammar()
    var mutator = QueryMutator(GrammarExamples.texts, seed: 12)
    let corpus = Corpus((0..<1_500).map { _ in mutator.next() }, grammar)
    #expect(corpus.pieces.count > 300)
    for piece in corpus.pieces {
      let isDescribed = LexicalRecogniser.accepts(piece.text, as: piece.rule, of: grammar)
      #expect(isDescribed, "\(piece.rule): \(piece.text.debugDescription)")
    }
  }

  /// The rules that a rule reaches, itself among them.
  private func reach(_ rule: String, _ grammar: EBNF) -> Set<String> {
    var reached: Set<String> = []
    var next = [rule]
    while let name = next.popLast() {
      if reached.insert(name).inserted { next += grammar.references(of: name) }
    }
    return reached
  }

  @Test func nothingOfTheGrammarCanBeLeftOut() throws {
    let grammar = try grammar()
    let corpus = Corpus(GrammarExamples.texts + (try QuerySeeds.written()), grammar)
    var reaches: [String: Set<String>] = [:]
    for name in grammar.names { reaches[name] = reach(name, grammar) }
    var uncaught: [String] = []
    let ablations = GrammarAblation.all(of: grammar)
    for ablation in ablations {
      let isCaught: Bool
      if grammar.lexicalNames.contains(ablation.rule) {
        isCaught = corpus.pieces.contains { piece in
          reaches[piece.rule]?.contains(ablation.rule) == true
            && !LexicalRecogniser.accepts(piece.text, as: piece.rule, of: ablation.grammar)
        }
      } else {
        let recogniser = EarleyRecogniser(ablation.grammar, root: "statement")
        isCaught = corpus.sentences.contains { !recogniser.accepts($0) }
      }
      if !isCaught { uncaught.append(ablation.name) }
    }
    if Self.isTold {
      print("alternatives \(ablations.count), caught \(ablations.count - uncaught.count)")
      for name in uncaught { print("  uncaught: \(name)") }
    }
    #expect(ablations.count > 200)
    #expect(uncaught == [])
  }
}
