import Articles
import Bytes
import Corpus
import Postings
import Semantics
import Syntax

/// Turns a checked search into what the index runs: words into terms, fields into zones and
/// documents.
struct Lowering {
  private static let searchedOnlyByName: [String: ZoneSet] = [
    "lead": ZoneSet(rawValue: 1 << 6),
    "quote": ZoneSet(rawValue: 1 << 7),
    "hlead": ZoneSet(rawValue: 1 << 6 | 1 << Zone.headline.rawValue),
  ]

  let corpus: Corpus
  let schema: Schema
  let settings: Settings
  let variables: [String: ResultSet]
  /// Word lists by name without `$`.
  let lists: [String: TermList]
  let cancellation: Cancellation
  private(set) var checks: [TextCheck] = []
  private(set) var notes: [Diagnostic] = []
  /// The rules of the articles that the search is being made for.
  private var rules: LanguageRules
  private var languages: LanguageBranches
  /// What is the same in every language, by its place in the query.
  private var conditions: [SourceRange: PostingPlan] = [:]
  private var expansions: [Pattern: [[UInt8]]] = [:]
  /// Whether notes on words are wanted.
  private let isQuiet: Bool

  /// What stands for terms. The same one may stand in a query thousands of times.
  private enum Pattern: Hashable {
    case wildcards(String)
    case expression(String)
    case edited(String, Int)
  }

  init(
    corpus: Corpus, schema: Schema, settings: Settings, variables: [String: ResultSet],
    lists: [String: TermList] = [:], isQuiet: Bool = false, cancellation: Cancellation
  ) {
    self.isQuiet = isQuiet
    self.corpus = corpus
    self.lists = lists
    self.schema = schema
    self.settings = settings
    self.variables = variables
    self.cancellation = cancellation
    languages = LanguageBranches(corpus)
    rules = languages.main
  }

  mutating func plan(_ node: SearchNode) throws -> PostingPlan {
    guard let (like, rest) = node.separatingLikeness() else { return try planEverywhere(node) }
    return try plan(like: like, among: rest)
  }

  /// A search without `LIKE`, by the rules of each article's language.
  mutating func planEverywhere(_ node: SearchNode) throws -> PostingPlan {
    let zones = settings.zones.reduce(into: ZoneSet()) {
      $0.insert(ZoneSet(zone: Int($1.rawValue)))
    }
    let scope = Scope(zones: zones, firstWords: nil)
    let main = try plan(node, scope)
    var branches: [(LanguageRules, PostingPlan)] = []
    for rules in try languages.differing(cancellation) {
      self.rules = rules
      branches.append((rules, try plan(node, scope)))
    }
    return languages.joined(main, branches)
  }

  /// Where the words of a subtree are looked for.
  private struct Scope {
    var zones: ZoneSet
    var firstWords: Int?

    func limit(_ plan: PostingPlan) -> PostingPlan {
      .within(plan, zones, firstWords: firstWords)
    }
  }

  private mutating func plan(_ node: SearchNode, _ scope: Scope) throws -> PostingPlan {
    try cancellation.check()
    switch node.kind {
    case .every: return .all
    case .group(let inner): return try plan(inner, scope)
    case .word(let text): return scope.limit(try words(text, node.range))
    case .exact(let text): return scope.limit(try exact(text, node.range))
    case .forms(let text): return scope.limit(try words(text, node.range, everyForm: true))
    case .pattern(let text):
      return scope.limit(.word(WordGroup(terms: try expand(text, node.range))))
    case .expression(let expression):
      return scope.limit(
        try once(node.range) { lowering in
          .word(WordGroup(terms: try lowering.expand(expression, node.range)))
        })
    case .edited(let text, let edits):
      return scope.limit(
        try once(node.range) { lowering in try lowering.edited(text, edits.value, node.range) })
    // Taken out of the search before.
    case .like: return .none
    case .phrase(let parts): return scope.limit(try phrase(parts, node.range))
    case .and(let parts):
      var plans: [PostingPlan] = []
      for part in parts { plans.append(try plan(part, scope)) }
      return .and(plans)
    case .or(let parts):
      var plans: [PostingPlan] = []
      for part in parts { plans.append(try plan(part, scope)) }
      return .or(plans)
    case .not(let inner): return .not(try plan(inner, scope))
    case .atLeast(let count, let inner): return .atLeast(count.value, try plan(inner, scope))
    case .near(let left, let right, let near):
      let proximity = Proximity(Self.scope(near.scope), ordered: near.ordered)
      let a = try plan(left, scope)
      let b = try plan(right, scope)
      return near.negated ? .notNear(a, b, proximity) : .near(a, b, proximity)
    case .window(let parts, let near):
      var plans: [PostingPlan] = []
      for part in parts { plans.append(try plan(part, scope)) }
      return .window(plans, Proximity(Self.scope(near.scope), ordered: near.ordered))
    case .field(let name, nil, let inner) where inner.kind == .every:
      return try once(node.range) { lowering in try lowering.filtered(name, .any) }
    case .field(let name, let firstWords, let inner):
      return try plan(
        inner, Scope(zones: Self.zones(named: name.value), firstWords: firstWords?.value))
    case .metadata(let name, let match):
      return try once(node.range) { lowering in try lowering.filtered(name, match) }
    case .variable(let name):
      if let list = lists[name] { return try places(list, scope, node.range) }
      return try once(node.range) { lowering in try lowering.operand(name) }
    }
  }

  /// The hits of a list's lines, limited as a word would be.
  private func places(
    _ list: TermList, _ scope: Scope, _ range: SourceRange
  ) throws -> PostingPlan {
    do {
      let matches = try list.matches(in: corpus, language: settings.language, cancellation)
      return scope.limit(.places(matches.places))
    } catch let list as DiagnosticList {
      throw DiagnosticList(list.diagnostics.map { Diagnostic($0.code, range, $0.arguments) })
    }
  }

  /// - Throws: `DiagnosticList` for what is wrong with a search whatever articles it is asked of.
  static func check(_ node: SearchNode) throws {
    var lowering = Lowering(
      corpus: Corpus(), schema: Schema.standard, settings: Settings(), variables: [:],
      cancellation: Cancellation())
    _ = try lowering.plan(node)
  }

  /// What `make` makes, made for the first language and kept for the others.
  private mutating func once(
    _ range: SourceRange, _ make: (inout Lowering) throws -> PostingPlan
  ) throws -> PostingPlan {
    if let known = conditions[range] { return known }
    let plan = try make(&self)
    conditions[range] = plan
    return plan
  }

  private mutating func filtered(
    _ name: Located<String>, _ match: MetadataMatch
  ) throws -> PostingPlan {
    guard let field = schema.field(named: name.value) else { return .none }
    var filter = MetadataFilter(
      corpus: corpus, field: field, settings: settings, cancellation: cancellation)
    let set = try filter.documents(match, at: name)
    notes += filter.notes
    return .documents(set)
  }

  private static func scope(_ scope: NearOperator.Scope) -> Proximity.Scope {
    switch scope {
    case .words(let n): .words(n)
    case .sentence: .sentence
    case .paragraph: .paragraph
    }
  }

  private static func zones(named name: String) -> ZoneSet {
    let name = name.lowercased()
    if let view = searchedOnlyByName[name] { return view }
    let zone = Zone.allCases.first { $0.name == name }
    return zone.map { ZoneSet(zone: Int($0.rawValue)) } ?? []
  }

  private mutating func operand(_ name: String) throws -> PostingPlan {
    let source: ArticleResult
    switch variables[name] {
    case .articles(let result): source = result
    case .hits(let result): source = result.source
    case .text(let result): source = result.source
    case .table, .plot, nil: return .none
    }
    let offset = checks.count
    checks += source.checks
    return try source.operand(cancellation).renumbered(by: offset)
  }

  // MARK: Words

  private mutating func words(
    _ text: String, _ range: SourceRange, everyForm: Bool = false
  ) throws -> PostingPlan {
    let slots = slots(text, everyForm: everyForm)
    guard !slots.isEmpty else { throw DiagnosticList([Diagnostic(.emptyPhrase, range)]) }
    return Self.adjacent(slots)
  }

  /// The words of a text without operators, each with its plural and possessive forms or with all
  /// inflections.
  private mutating func slots(_ text: String, everyForm: Bool = false) -> [WordGroup?] {
    let cut = Self.cut(text)
    let bytes = Array(text.utf8)
    return (0..<cut.count).map { index in
      let folded = Array(cut.folded[cut.foldedRange(index)])
      let first = bytes[Int(cut.starts[index])]
      let capitalised = first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
      let group = group(folded, capitalised: capitalised, everyForm: everyForm)
      let written = String(
        decoding: bytes[Int(cut.starts[index])..<Int(cut.ends[index])], as: UTF8.self)
      if capitalised, !everyForm, !isQuiet, rules == languages.main {
        note(written, folded, group)
      }
      return group
    }
  }

  /// Says what a word in capitals left out or took in that may not be meant.
  private mutating func note(_ written: String, _ folded: [UInt8], _ group: WordGroup) {
    let word = String(decoding: folded, as: UTF8.self)
    let isAllCapitals =
      written.utf8.count > 1 && written.utf8.allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2E }
    var note: Diagnostic?
    if isAllCapitals {
      let others = corpus.index.forms(of: folded).contains { $0 == folded }
      if others { note = Diagnostic(.capitalsMatchedLowercase, 0..<0, [written]) }
    } else if word.hasSuffix("s"),
      present(pluralForms(of: folded, capitalised: false, rules: rules.plural)) != group.terms
    {
      note = Diagnostic(.capitalisedNotPlural, 0..<0, [written, word])
    }
    if let note { self.note(note) }
  }

  mutating func note(_ note: Diagnostic) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// What a word stands for in the articles at hand. For the first language the others are asked
  /// too, so that it is known where they differ.
  private mutating func group(
    _ folded: [UInt8], capitalised: Bool, everyForm: Bool
  ) -> WordGroup {
    let own = terms(folded, capitalised, rules, everyForm)
    if rules == languages.main {
      for other in languages.others {
        languages.note(own, terms(folded, capitalised, other, everyForm), by: other)
      }
    }
    return WordGroup(terms: own)
  }

  /// A word with its plural and possessive forms and, if wanted, all words with its stem.
  private func terms(
    _ folded: [UInt8], _ capitalised: Bool, _ rules: LanguageRules, _ everyForm: Bool
  ) -> [[UInt8]] {
    let numbers = present(
      pluralForms(of: folded, capitalised: capitalised, rules: rules.plural))
    guard everyForm else { return numbers }
    let inflected = corpus.forms(of: folded, language: settings.language ?? rules.stemming)
    return Set(numbers).union(inflected).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The terms that a folded word stands for in most articles.
  func forms(of folded: [UInt8]) -> [[UInt8]] {
    terms(folded, false, languages.main, false)
  }

  private func present(_ candidates: [[UInt8]]) -> [[UInt8]] {
    candidates.filter { corpus.index.contains($0) }
  }

  private static func cut(_ text: String) -> WordList {
    var words = WordList()
    cutWords(text.utf8Span.span, into: &words)
    return words
  }

  private static func adjacent(_ slots: [WordGroup?]) -> PostingPlan {
    if slots.count == 1, let only = slots[0] { return .word(only) }
    return .phrase(slots)
  }

  private mutating func exact(_ text: String, _ range: SourceRange) throws -> PostingPlan {
    if text.utf8.contains(UInt8(ascii: "*")) {
      checks.append(TextCheck(.pattern(Glob(text))))
      return .verified(.word(WordGroup(terms: try expand(text, range))), checks.count - 1)
    }
    let cut = Self.cut(text)
    guard cut.count > 0 else { throw DiagnosticList([Diagnostic(.emptyPhrase, range)]) }
    let bytes = Array(text.utf8)
    let slots: [WordGroup?] = (0..<cut.count).map { index in
      let form = Array(bytes[Int(cut.starts[index])..<Int(cut.ends[index])])
      return WordGroup(terms: [Array(cut.folded[cut.foldedRange(index)])], forms: [form])
    }
    let plan = Self.adjacent(slots)
    let isBareWord = cut.count == 1 && cut.starts[0] == 0 && Int(cut.ends[0]) == bytes.count
    guard !isBareWord else { return plan }
    checks.append(TextCheck(.exactly(text: bytes, wordOffset: Int(cut.starts[0]))))
    return .verified(plan, checks.count - 1)
  }

  /// The terms that match a pattern, case and accents ignored.
  private mutating func expand(_ pattern: String, _ range: SourceRange) throws -> [[UInt8]] {
    try expand(.wildcards(pattern), TermPattern(wildcards: pattern), pattern, range)
  }

  private mutating func expand(
    _ expression: WordExpression, _ range: SourceRange
  ) throws -> [[UInt8]] {
    let text = expression.text
    return try expand(.expression(text), TermPattern(expression), text, range)
  }

  private mutating func expand(
    _ key: Pattern, _ pattern: @autoclosure () -> TermPattern, _ written: String,
    _ range: SourceRange
  ) throws -> [[UInt8]] {
    if let known = expansions[key] { return known }
    let terms = try terms(pattern(), written, range)
    expansions[key] = terms
    return terms
  }

  private func terms(
    _ pattern: TermPattern, _ written: String, _ range: SourceRange
  ) throws -> [[UInt8]] {
    do {
      return try corpus.index.terms(matching: pattern, cancellation: cancellation)
    } catch is PatternTooLarge {
      throw DiagnosticList([Diagnostic(.patternTooLarge, range, [written])])
    }
  }

  /// Words a few edits away; of a text that is cut into several words, each of them may be.
  private mutating func edited(
    _ text: String, _ edits: Int, _ range: SourceRange
  ) throws -> PostingPlan {
    let cut = Self.cut(text)
    guard cut.count > 0 else { throw DiagnosticList([Diagnostic(.emptyPhrase, range)]) }
    let slots: [WordGroup?] = try (0..<cut.count).map { index in
      let word = String(decoding: cut.folded[cut.foldedRange(index)], as: UTF8.self)
      let pattern = TermPattern.edited(word.unicodeScalars.map(\.value), limit: edits)
      return WordGroup(terms: try expand(.edited(word, edits), pattern, text, range))
    }
    return Self.adjacent(slots)
  }

  // MARK: Phrases

  private static let mostVariants = 256

  private mutating func phrase(_ parts: [PhrasePart], _ range: SourceRange) throws -> PostingPlan {
    var variants: [[WordGroup?]] = [[]]
    for part in parts {
      try cancellation.check()
      let choices: [[WordGroup?]]
      switch part {
      case .text(let text): choices = [slots(text)]
      case .pattern(let pattern): choices = [[WordGroup(terms: try expand(pattern, range))]]
      case .anyWord: choices = [[nil]]
      case .alternatives(let texts): choices = try merged(texts, range)
      }
      guard variants.count * choices.count <= Self.mostVariants else {
        throw DiagnosticList([
          Diagnostic(.badValue, range, ["a phrase", "more than \(Self.mostVariants) readings"])
        ])
      }
      if choices.count == 1 {
        // In place: a phrase may have very many parts.
        for index in variants.indices { variants[index] += choices[0] }
      } else {
        variants = variants.flatMap { variant in choices.map { variant + $0 } }
      }
    }
    variants = variants.filter { slots in slots.contains { $0 != nil } }
    guard !variants.isEmpty else { throw DiagnosticList([Diagnostic(.emptyPhrase, range)]) }
    return variants.count == 1 ? Self.adjacent(variants[0]) : .or(variants.map(Self.adjacent))
  }

  /// Alternatives of one word each share a slot; longer ones are readings of their own.
  private mutating func merged(
    _ texts: [String], _ range: SourceRange
  ) throws -> [[WordGroup?]] {
    var single: Set<[UInt8]> = []
    var longer: [[WordGroup?]] = []
    var hasSingle = false
    for text in texts {
      let isPattern = text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
      let choice = isPattern ? [WordGroup(terms: try expand(text, range))] : slots(text)
      if choice.count == 1, let only = choice[0] {
        hasSingle = true
        single.formUnion(only.terms)
      } else if !choice.isEmpty {
        longer.append(choice)
      }
    }
    let group = WordGroup(terms: single.sorted { $0.lexicographicallyPrecedes($1) })
    return (hasSingle ? [[group]] : []) + longer
  }
}
