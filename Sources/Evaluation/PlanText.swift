import Articles
import Bytes
import Corpus
import Postings
import Syntax

extension PostingPlan {
  /// The plan without the field it is limited to.
  var unlimited: PostingPlan {
    guard case .within(let inner, _, _) = self else { return self }
    return inner
  }

  /// The operands, for a plan that is shown as a tree.
  var operands: [PostingPlan] {
    switch self {
    case .all, .none, .documents, .places, .word, .phrase: []
    case .near(let a, let b, _), .notNear(let a, let b, _): [a, b]
    case .and(let parts), .or(let parts), .window(let parts, _): parts
    case .not(let inner), .atLeast(_, let inner), .within(let inner, _, _), .verified(let inner, _):
      [inner]
    }
  }

  /// How many words of the dictionary it stands for; nil for what is made of other parts.
  var termCount: Int? {
    switch self {
    case .word(let group): group.terms.count
    case .phrase(let slots): slots.reduce(0) { $0 + ($1?.terms.count ?? 0) }
    case .within(let inner, _, _): inner.termCount
    default: nil
    }
  }

  /// The plan's own step in words, its operands left out.
  var stepText: String {
    switch self {
    case .all: "every article"
    case .none: "no article"
    case .documents: "a condition on articles"
    case .places: "the lines of a list"
    case .word(let group): Self.wordText(group)
    case .phrase(let slots):
      "\"" + slots.map { $0.map { Self.wordText($0, most: 3) } ?? "*" }.joined(separator: " ")
        + "\""
    case .near(_, _, let proximity), .window(_, let proximity): Self.proximityText(proximity)
    case .notNear(_, _, let proximity): "NOT " + Self.proximityText(proximity)
    case .and: "AND"
    case .or: "OR"
    case .not: "NOT"
    case .atLeast(let count, _): "ATLEAST/\(count)"
    case .verified: "as written"
    case .within(let inner, let zones, let first):
      inner.stepText + (Self.fieldText(zones, first).map { " in " + $0 } ?? "")
    }
  }

  private static func wordText(_ group: WordGroup, most: Int = 8) -> String {
    let words = (group.forms ?? group.terms).map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return "(no such word)" }
    let shown = words.prefix(most).joined(separator: most == 3 ? "|" : ", ")
    let rest = words.count - most
    let mark = group.forms == nil ? "" : "="
    return mark + shown + (rest > 0 ? " … (\(words.count) words)" : "")
  }

  private static func proximityText(_ proximity: Proximity) -> String {
    let scope =
      switch proximity.scope {
      case .words(let n): String(n)
      case .sentence: "s"
      case .paragraph: "p"
      }
    return (proximity.ordered ? "PRE/" : "NEAR/") + scope
  }

  /// nil for the zones that a bare word is looked for in.
  private static func fieldText(_ zones: ZoneSet, _ firstWords: Int?) -> String? {
    let usual = Settings().zones.map { ZoneSet(zone: Int($0.rawValue)) }
    if zones == ZoneSet(usual), firstWords == nil { return nil }
    var names = Zone.allCases.filter { zones.contains(ZoneSet(zone: Int($0.rawValue))) }.map(\.name)
    if zones.contains(ZoneSet(zone: 6)) { names.append("lead") }
    if zones.contains(ZoneSet(zone: 7)) { names.append("quote") }
    return names.joined(separator: ", ") + (firstWords.map { " [first \($0) words]" } ?? "")
  }
}

extension Corpus {
  /// The document with an id as a user wrote it.
  /// - Throws: a diagnostic with the nearest id.
  /// - Parameter help: what may be meant besides.
  func document(
    written id: Located<String>, help: String = ""
  ) throws(Diagnostic) -> UInt32 {
    if let document = document(id: id.value) { return document }
    let folded = foldText(id.value)
    var candidates: [String] = []
    for (number, article) in articles.enumerated() where isLive(UInt32(number)) {
      if foldText(article.id) == folded { return UInt32(number) }
      candidates.append(article.id)
    }
    throw Diagnostic(
      .unknownArticle, id.range, [id.value, help],
      nearest: nearestName(to: id.value, among: candidates))
  }
}
