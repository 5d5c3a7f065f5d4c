import Foundation
import Postings

/// The slow twin of the index: documents as arrays of words, plans read straight from their
/// definitions, all pairs of hits tried, all scores summed by the formula. It shares nothing with
/// `Postings` but the types of a plan.
package struct NaivePostings: Sendable {
  package struct Word: Sendable {
    package var term: [UInt8]
    package var form: [UInt8]
    package var zone: Int
    /// Running numbers within the document; every zone begins a paragraph, and that a sentence.
    package var paragraph: Int
    package var sentence: Int
    package var isInLead: Bool
    /// The running number, from 1, of the quotation that the word stands in; 0 for none.
    package var quotation: Int

    package init(
      term: [UInt8], form: [UInt8], zone: Int, paragraph: Int, sentence: Int, isInLead: Bool,
      quotation: Int = 0
    ) {
      self.quotation = quotation
      self.term = term
      self.form = form
      self.zone = zone
      self.paragraph = paragraph
      self.sentence = sentence
      self.isInLead = isInLead
    }
  }

  package typealias Verifier = @Sendable (UInt32, HitSpan) -> Bool

  package var documents: [[Word]] = []
  package var removed: Set<Int> = []
  package var verifiers: [Verifier] = []

  package init() {}

  package var live: [Int] { documents.indices.filter { !removed.contains($0) } }

  /// The documents that match, ascending, each with its hits, ascending.
  package func matches(_ plan: PostingPlan) -> [(document: Int, hits: [HitSpan])] {
    live.compactMap { document in
      hits(plan, document).map { (document, $0.sorted()) }
    }
  }

  /// The hits of a plan in a document; nil where the document does not match.
  package func hits(_ plan: PostingPlan, _ document: Int) -> Set<HitSpan>? {
    switch plan {
    case .all: return []
    case .none: return nil
    case .documents(let set): return set.contains(document) ? [] : nil
    case .places(let list): return found(list.hits(document))
    case .word(let group): return found(places(group, document).map { span($0, $0 + 1) })
    case .phrase(let slots):
      let count = documents[document].count
      let starts = (0..<count).filter { start in
        start + slots.count <= count
          && slots.enumerated().allSatisfy { offset, slot in
            slot.map { matches($0, documents[document][start + offset]) } ?? true
          }
      }
      return found(
        starts.map { span($0, $0 + slots.count) }
          .filter { isSame(\.zone, $0, document) })
    case .near(let left, let right, let proximity):
      guard let lefts = hits(left, document), let rights = hits(right, document) else { return nil }
      var hulls: Set<HitSpan> = []
      for a in lefts {
        for b in rights where isInRange(a, b, proximity, document) { hulls.insert(hull(a, b)) }
      }
      return found(
        hulls.filter { outer in
          !hulls.contains { $0 != outer && outer.start <= $0.start && $0.end <= outer.end }
        })
    case .window(let operands, let proximity):
      let lists = operands.map { hits($0, document) }
      guard !lists.contains(nil) else { return nil }
      var hulls: Set<HitSpan> = []
      windows([], lists.compactMap { $0 }, proximity, document) { hulls.insert($0) }
      return found(
        hulls.filter { outer in
          !hulls.contains { $0 != outer && outer.start <= $0.start && $0.end <= outer.end }
        })
    case .notNear(let left, let right, let proximity):
      guard let lefts = hits(left, document) else { return nil }
      let rights = hits(right, document) ?? []
      return found(
        lefts.filter { a in
          !rights.contains { isInRange(a, $0, proximity, document) }
        })
    case .and(let operands):
      var union: Set<HitSpan> = []
      for operand in operands {
        guard let part = hits(operand, document) else { return nil }
        union.formUnion(part)
      }
      return union
    case .or(let operands):
      let parts = operands.compactMap { hits($0, document) }
      return parts.isEmpty ? nil : parts.reduce(into: []) { $0.formUnion($1) }
    case .not(let operand): return hits(operand, document) == nil ? [] : nil
    case .atLeast(let count, let operand):
      return hits(operand, document).flatMap { $0.count >= count ? $0 : nil }
    case .within(let operand, let zones, let firstWords):
      return hits(operand, document).flatMap {
        found($0.filter { isWithin($0, zones, firstWords, document) })
      }
    case .verified(let operand, let verifier):
      return hits(operand, document).flatMap {
        found($0.filter { verifiers[verifier](UInt32(document), $0) })
      }
    }
  }

  /// The scores of documents, 0 for one that does not match. A word or phrase that is looked for in
  /// the searched zones alone is as rare as it is there.
  package func scores(_ plan: PostingPlan, _ documents: [Int]) -> [Double] {
    let mean = Double(live.map(searchedWords).reduce(0, +)) / Double(live.count)
    var idfs: [WordGroup: Double] = [:]
    for group in groups(plan) where idfs[group] == nil {
      let n = Double(live.count { !places(group, $0).isEmpty })
      idfs[group] = log(1 + (Double(live.count) - n + 0.5) / (n + 0.5))
    }
    return documents.map { document in
      let length = Double(searchedWords(document))
      let norm = 1.2 * (1 - 0.75 + 0.75 * (mean > 0 ? length / mean : 1))
      return score(plan, document, norm, idfs) { _ in true }
    }
  }

  private func score(
    _ plan: PostingPlan, _ document: Int, _ norm: Double, _ idfs: [WordGroup: Double],
    _ counts: (HitSpan) -> Bool
  ) -> Double {
    guard let hits = hits(plan, document) else { return 0 }
    switch plan {
    case .all, .none, .documents, .not: return 0
    case .word, .places, .phrase, .near, .window:
      let words = documents[document]
      let tf = hits.filter(counts).map { words[Int($0.start)].zone == 0 ? 2.0 : 1.0 }
        .reduce(0, +)
      return groups(plan).compactMap { idfs[$0] }.reduce(0, +) * tf / (tf + norm)
    case .and(let operands), .or(let operands):
      return operands.map { score($0, document, norm, idfs, counts) }.reduce(0, +)
    case .atLeast(_, let operand): return score(operand, document, norm, idfs, counts)
    case .within(let operand, .searched, nil) where Self.isTerm(operand):
      return score(narrowed(operand), document, norm, idfs, counts)
    case .notNear(let operand, _, _), .within(let operand, _, _), .verified(let operand, _):
      return score(operand, document, norm, idfs) { counts($0) && hits.contains($0) }
    }
  }

  /// The words of a plan that score; a list of places has none here.
  private func groups(_ plan: PostingPlan) -> [WordGroup] {
    switch plan {
    case .all, .none, .documents, .places, .not: []
    case .word(let group): [group]
    case .phrase(let slots): slots.compactMap { $0 }
    case .near(let left, let right, _): groups(left) + groups(right)
    case .and(let operands), .or(let operands), .window(let operands, _): operands.flatMap(groups)
    case .within(let operand, .searched, nil) where Self.isTerm(operand): groups(narrowed(operand))
    case .notNear(let operand, _, _), .atLeast(_, let operand), .within(let operand, _, _),
      .verified(let operand, _):
      groups(operand)
    }
  }

  private static func isTerm(_ plan: PostingPlan) -> Bool {
    switch plan {
    case .word, .phrase: true
    default: false
    }
  }

  private func narrowed(_ plan: PostingPlan) -> PostingPlan {
    func narrowed(_ group: WordGroup) -> WordGroup {
      var group = group
      group.isSearchedOnly = true
      return group
    }
    return switch plan {
    case .word(let group): .word(narrowed(group))
    case .phrase(let slots): .phrase(slots.map { $0.map(narrowed) })
    default: plan
    }
  }

  private func searchedWords(_ document: Int) -> Int {
    documents[document].filter { $0.zone < 4 }.count
  }

  private func matches(_ group: WordGroup, _ word: Word) -> Bool {
    group.terms.contains(word.term) && group.forms?.contains(word.form) ?? true
      && (!group.isSearchedOnly || word.zone < 4)
  }

  private func places(_ group: WordGroup, _ document: Int) -> [Int] {
    documents[document].indices.filter { matches(group, documents[document][$0]) }
  }

  private func found(_ spans: some Sequence<HitSpan>) -> Set<HitSpan>? {
    let set = Set(spans)
    return set.isEmpty ? nil : set
  }

  private func span(_ start: Int, _ end: Int) -> HitSpan {
    HitSpan(start: UInt32(start), end: UInt32(end))
  }

  private func hull(_ a: HitSpan, _ b: HitSpan) -> HitSpan {
    HitSpan(start: min(a.start, b.start), end: max(a.end, b.end))
  }

  private func isSame(_ part: KeyPath<Word, Int>, _ span: HitSpan, _ document: Int) -> Bool {
    let words = documents[document][Int(span.start)..<Int(span.end)]
    return words.allSatisfy { $0[keyPath: part] == words.first?[keyPath: part] }
  }

  private func isInRange(
    _ a: HitSpan, _ b: HitSpan, _ proximity: Proximity, _ document: Int
  ) -> Bool {
    let isBefore = a.end <= b.start
    guard isBefore || (b.end <= a.start && !proximity.ordered) else { return false }
    let both = hull(a, b)
    switch proximity.scope {
    case .words(let most):
      let lastOfFirst = Int(isBefore ? a.end : b.end) - 1
      let firstOfLast = Int(isBefore ? b.start : a.start)
      return firstOfLast - lastOfFirst <= most && isSame(\.zone, both, document)
    case .sentence: return isSame(\.sentence, both, document)
    case .paragraph: return isSame(\.paragraph, both, document)
    }
  }

  /// Tries every choice of one hit of each list, no two on one word.
  private func windows(
    _ chosen: [HitSpan], _ rest: [Set<HitSpan>], _ proximity: Proximity, _ document: Int,
    _ body: (HitSpan) -> Void
  ) {
    guard let next = rest.first else {
      let ordered = chosen.sorted()
      guard !proximity.ordered || ordered == chosen else { return }
      let first = ordered[0]
      let last = ordered[ordered.count - 1]
      if isInRange(first, last, proximity, document) { body(hull(first, last)) }
      return
    }
    for hit in next where chosen.allSatisfy({ hit.end <= $0.start || $0.end <= hit.start }) {
      windows(chosen + [hit], Array(rest.dropFirst()), proximity, document, body)
    }
  }

  private func isWithin(
    _ span: HitSpan, _ zones: ZoneSet, _ firstWords: Int?, _ document: Int
  ) -> Bool {
    let words = documents[document]
    let quotations = zones.contains(ZoneSet(zone: 7)) ? Set(words.map(\.quotation)) : []
    for quotation in quotations where quotation > 0 {
      let members = words.indices.filter { words[$0].quotation == quotation }
      let allowed = Set(firstWords.map { Array(members.prefix(max(0, $0))) } ?? members)
      if (Int(span.start)..<Int(span.end)).allSatisfy({ allowed.contains($0) }) { return true }
    }
    return (0...6).contains { zone in
      guard zones.contains(ZoneSet(zone: zone)) else { return false }
      let members = words.indices.filter { zone == 6 ? words[$0].isInLead : words[$0].zone == zone }
      let allowed = Set(firstWords.map { Array(members.prefix(max(0, $0))) } ?? members)
      return (Int(span.start)..<Int(span.end)).allSatisfy { allowed.contains($0) }
    }
  }
}
