import Evaluation
import Semantics

/// Help, made from the signatures of stages and commands and from one table of operators.
package struct HelpText {
  private static let operators: [(name: String, form: String, meaning: String, example: String)] = [
    (
      "word", "hostage", "a word: case, accents, plural (en, es, fr, pt) and possessive ignored",
      "hostage"
    ),
    (
      "forms", "forms(release)", "every inflection, in each article by its own language",
      "forms(sink)"
    ),
    ("exact", "=Apple", "exactly as written", "=US"),
    (
      "phrase", "\"war cabinet\"", "side by side, in order; `*` is one free word", "\"coast guard\""
    ),
    (
      "wildcard", "hostag*  wom?n", "any ending; one character; `*` alone is every article", "ferr*"
    ),
    ("and", "a b  ·  a AND b", "both in the article", "ferry harbour"),
    ("or", "a OR b", "either", "ferry OR boat"),
    ("not", "NOT x  ·  -x", "no hit of x in the article", "ferry -bank"),
    (
      "near", "a NEAR/5 b  ·  NEAR/s  ·  NEAR/p", "within 5 words, a sentence, a paragraph",
      "ferry NEAR/s sank"
    ),
    ("pre", "a PRE/5 b  ·  PRE/s  ·  PRE/p", "as NEAR, a first", "coast PRE/1 guard"),
    ("not near", "a NOT NEAR/5 b", "hits of a with no hit of b in range", "ferry NOT NEAR/3 sank"),
    (
      "window", "NEAR/9(a, b, c)  ·  PRE/9(…)  ·  NEAR/s(…)",
      "all of them close together; PRE: in this order", "NEAR/12(ferry, sank, harbour)"
    ),
    ("atleast", "ATLEAST/3 x", "at least 3 hits of x in the article", "ATLEAST/2 ferry"),
    (
      "field", "headline:x  ·  source:x  ·  field:*", "only there; a value; any value",
      "headline:ferry"
    ),
    (
      "date", "date:2024-03  ·  date:>=2024-03-08  ·  date:last 7 d", "published then",
      "date:2024-03"
    ),
    (
      "like", "LIKE \"free text\"  ·  LIKE id  ·  LIKE/500 …",
      "the 100 (500) best matches for a text or an article; words beside it filter first",
      "LIKE \"ferry sinks in a storm\""
    ),
    ("name", "$a = search", "keeps the result; `$a` gives it back, `$_` is the last", "$a = ferry"),
  ]

  private static let stopWords = "stopwords"

  private let commands: [SessionCommand]
  private let signatures: [StageSignature]
  private let hostTopics: [String: [String]]

  /// - Parameter topics: the lines of more topics, by name.
  package init(
    commands: [SessionCommand], signatures: [StageSignature], topics: [String: [String]] = [:]
  ) {
    self.commands = commands
    self.signatures = signatures
    hostTopics = topics
  }

  /// Everything that `.help NAME` knows.
  package var topics: [String] {
    Self.operators.map(\.name) + signatures.map(\.name) + commands.flatMap(\.names) + [
      Self.stopWords
    ] + hostTopics.keys.sorted()
  }

  /// One line for every operator, stage and command.
  package var overview: [String] {
    let left =
      Self.operators.map(\.form) + signatures.map { "| " + $0.synopsis } + commands.map(\.synopsis)
    let width = min(44, left.map(\.count).max() ?? 0)
    func line(_ form: String, _ meaning: String) -> String {
      let gap = String(repeating: " ", count: max(0, width - form.count))
      return "  " + form + gap + "  " + meaning
    }
    return ["search"] + Self.operators.map { line($0.form, $0.meaning) }
      + ["stages"] + signatures.map { line("| " + $0.synopsis, $0.summary) }
      + ["commands"] + commands.map { line($0.synopsis, $0.summary) }
      + hostTopics.keys.sorted().map { line(".help \($0)", "what they do at the prompt") }
      + [".help NAME tells more; a line that ends in `|`, an operator or an open bracket goes on"]
  }

  /// What a stage, an operator or a command does, with an example.
  package func about(_ name: String) -> [String]? {
    var wanted = name.lowercased()
    while let first = wanted.first, first == "." || first == "|" || first == " " {
      wanted.removeFirst()
    }
    if let stage = signatures.first(where: { $0.name == wanted }) {
      return ["| " + stage.synopsis, stage.summary, "for example: " + stage.example]
    }
    if let form = Self.operators.first(where: { $0.name == wanted }) {
      return [form.form, form.meaning, "for example: " + form.example]
    }
    if wanted == Self.stopWords {
      return StopWords.languages.compactMap { StopWords(language: $0) }.map {
        "\($0.language): " + $0.words.joined(separator: " ")
      }
    }
    if let lines = hostTopics[wanted] { return lines }
    return commands.first { $0.names.contains(wanted) }.map {
      [$0.synopsis, $0.summary] + $0.details
    }
  }

  /// Every example, for the test that runs them.
  package var examples: [String] { Self.operators.map(\.example) + signatures.map(\.example) }
}
