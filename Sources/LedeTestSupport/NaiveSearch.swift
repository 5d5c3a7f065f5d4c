import Articles
import Bytes
import Corpus
import Foundation
import Syntax

/// The slow twin of the search language: articles as arrays of words, a search read straight from its tree, every pair
/// of hits tried. It shares the cutting of text with the product, and nothing of the index.
package struct NaiveSearch {
  package struct Span: Hashable, Comparable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    package static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
  }

  private struct Word {
    var folded: String
    var written: String
    var zone: Zone
    var sentence: Int
    var paragraph: Int
    var quotation: Int
    var isInLead: Bool
    /// The number of the word among the distinct ones.
    var number: Int
  }

  /// A word of each spelling.
  private var distinct: [Word] = []
  private var documents: [[Word]] = []
  private struct Leaf: Hashable {
    var text: String
    var fields: Fields
  }

  private var leaves: [Leaf: [Set<Span>]] = [:]
  private var places: [String: [Set<Span>]] = [:]

  package init(_ articles: [Article]) {
    var numbers: [String: Int] = [:]
    for article in articles {
      let cut = ArticleCut(article)
      let texts = Zone.allCases.map { Array(article[$0].utf8) }
      documents.append(
        (0..<cut.words.count).map { position in
          let zone = cut.zone(at: position)
          let bytes = texts[Int(zone.rawValue)][cut.bytes(from: position, to: position + 1)]
          let quotation = cut.quotations.firstIndex { $0.contains(UInt32(position)) }
          let written = String(decoding: bytes, as: UTF8.self)
          let word = Word(
            folded: String(
              decoding: cut.words.folded[cut.words.foldedRange(position)], as: UTF8.self),
            written: written, zone: zone,
            sentence: cut.sentence(at: position), paragraph: cut.paragraph(at: position),
            quotation: quotation.map { $0 + 1 } ?? 0,
            isInLead: zone == .body && position < Int(cut.leadEnd),
            number: numbers[written] ?? distinct.count)
          if numbers.updateValue(word.number, forKey: written) == nil { distinct.append(word) }
          return word
        })
    }
  }

  /// The hits of a search in each document; nil where it does not match.
  package mutating func hits(_ node: SearchNode) -> [[Span]?] {
    documents.indices.map { document in
      hits(node, document, Fields()).map { $0.sorted() }
    }
  }

  /// Which words of a document a leaf may take.
  private struct Fields: Hashable {
    var name = ""
    var firstWords: Int?
  }

  private mutating func hits(_ node: SearchNode, _ document: Int, _ fields: Fields) -> Set<Span>? {
    switch node.kind {
    case .every: return []
    case .group(let inner): return hits(inner, document, fields)
    case .word, .exact, .pattern, .expression, .edited, .phrase:
      return some(leaf(node, document, fields))
    case .field(let name, let first, let inner):
      return hits(inner, document, Fields(name: name.value, firstWords: first?.value))
    case .and(let parts):
      var all: Set<Span> = []
      for part in parts {
        guard let found = hits(part, document, fields) else { return nil }
        all.formUnion(found)
      }
      return all
    case .or(let parts):
      let found = parts.compactMap { hits($0, document, fields) }
      return found.isEmpty ? nil : found.reduce(into: []) { $0.formUnion($1) }
    case .not(let inner): return hits(inner, document, fields) == nil ? [] : nil
    case .atLeast(let count, let inner):
      return hits(inner, document, fields).flatMap { $0.count >= count.value ? $0 : nil }
    case .near(let left, let right, let near):
      guard let lefts = hits(left, document, fields) else { return nil }
      let rights = hits(right, document, fields) ?? []
      if near.negated {
        return some(lefts.filter { a in !rights.contains { isNear(a, $0, near, document) } })
      }
      var hulls: Set<Span> = []
      for a in lefts {
        for b in rights where isNear(a, b, near, document) {
          hulls.insert(Span(start: min(a.start, b.start), end: max(a.end, b.end)))
        }
      }
      return some(
        hulls.filter { outer in
          !hulls.contains { $0 != outer && outer.start <= $0.start && $0.end <= outer.end }
        })
    case .window(let parts, let near):
      let lists = parts.compactMap { hits($0, document, fields) }
      guard lists.count == parts.count else { return nil }
      let hulls = windows([], lists, near, document)
      return some(
        hulls.filter { outer in
          !hulls.contains { $0 != outer && outer.start <= $0.start && $0.end <= outer.end }
        })
    case .metadata, .variable, .forms, .like: return nil
    }
  }

  private func some(_ spans: Set<Span>) -> Set<Span>? { spans.isEmpty ? nil : spans }

  private func isNear(_ a: Span, _ b: Span, _ near: NearOperator, _ document: Int) -> Bool {
    let words = documents[document]
    let isForward = a.end <= b.start
    guard isForward || (!near.ordered && b.end <= a.start) else { return false }
    let hull = [words[a.start], words[a.end - 1], words[b.start], words[b.end - 1]]
    guard hull.allSatisfy({ $0.zone == hull[0].zone }) else { return false }
    switch near.scope {
    case .words(let n): return (isForward ? b.start - a.end : a.start - b.end) + 1 <= n
    case .sentence: return hull.allSatisfy { $0.sentence == hull[0].sentence }
    case .paragraph: return hull.allSatisfy { $0.paragraph == hull[0].paragraph }
    }
  }

  /// The hulls of every choice of one hit of each list on words of its own.
  private func windows(
    _ chosen: [Span], _ rest: [Set<Span>], _ near: NearOperator, _ document: Int
  ) -> Set<Span> {
    guard let next = rest.first else {
      let ordered = chosen.sorted()
      let first = ordered[0]
      let last = ordered[ordered.count - 1]
      guard isNear(first, last, near, document), !near.ordered || ordered == chosen else {
        return []
      }
      return [Span(start: first.start, end: last.end)]
    }
    return next.reduce(into: []) { hulls, hit in
      if chosen.allSatisfy({ hit.end <= $0.start || $0.end <= hit.start }) {
        hulls.formUnion(windows(chosen + [hit], Array(rest.dropFirst()), near, document))
      }
    }
  }

  private func lies(_ span: Span, _ document: Int, _ fields: Fields) -> Bool {
    let words = documents[document]
    func isAllowed(_ allows: (Word) -> Bool) -> Bool {
      let members = words.indices.filter { allows(words[$0]) }
      let allowed = Set(fields.firstWords.map { Array(members.prefix($0)) } ?? members)
      return (span.start..<span.end).allSatisfy { allowed.contains($0) }
    }
    switch fields.name {
    case "":
      return isAllowed { [.headline, .highlights, .body, .caption].contains($0.zone) }
    case "lead": return isAllowed(\.isInLead)
    case "hlead": return isAllowed(\.isInLead) || isAllowed { $0.zone == .headline }
    case "quote":
      let number = words[span.start].quotation
      return number > 0 && isAllowed { $0.quotation == number }
    default: return isAllowed { $0.zone.name == fields.name }
    }
  }

  // MARK: Leaves

  private mutating func leaf(
    _ node: SearchNode, _ document: Int, _ fields: Fields
  ) -> Set<Span> {
    let text = printed(node)
    let key = Leaf(text: text, fields: fields)
    if let known = leaves[key] { return known[document] }
    let all = places[text] ?? places(node)
    places[text] = all
    let found = documents.indices.map { document in
      all[document].filter { lies($0, document, fields) }
    }
    leaves[key] = found
    return found[document]
  }

  private func places(_ node: SearchNode) -> [Set<Span>] {
    let readings = Self.readings(node).map { slots in slots.map { distinct.map($0) } }
    return documents.map { words in
      var spans: Set<Span> = []
      for slots in readings {
        for start in words.indices where start + slots.count <= words.count {
          let run = words[start..<(start + slots.count)]
          guard zip(slots, run).allSatisfy({ $0[$1.number] }),
            run.allSatisfy({ $0.zone == words[start].zone })
          else { continue }
          spans.insert(Span(start: start, end: start + slots.count))
        }
      }
      return spans
    }
  }

  private typealias Slot = (Word) -> Bool

  /// The ways to read a leaf, each a test for every word in a row.
  private static func readings(_ node: SearchNode) -> [[Slot]] {
    switch node.kind {
    case .word(let text): return [plain(text)]
    case .exact(let text):
      return [cut(text).map { part in { $0.written == part.written } }]
    case .pattern(let text): return [[wildcard(text)]]
    case .expression(let expression):
      let regex = try? NSRegularExpression(pattern: "^(?:" + expression.text + ")$")
      return [
        [
          { word in
            let whole = NSRange(word.folded.startIndex..., in: word.folded)
            return regex?.firstMatch(in: word.folded, range: whole) != nil
          }
        ]
      ]
    case .edited(let text, let edits):
      return [
        cut(text).map { part in
          {
            distance(Array(part.folded.unicodeScalars), Array($0.folded.unicodeScalars))
              <= edits.value
          }
        }
      ]
    case .phrase(let parts):
      return parts.reduce([[]]) { readings, part in
        let choices: [[Slot]] =
          switch part {
          case .text(let text): [plain(text)]
          case .pattern(let text): [[wildcard(text)]]
          case .anyWord: [[{ _ in true }]]
          case .alternatives(let texts):
            texts.map { $0.contains("*") || $0.contains("?") ? [wildcard($0)] : plain($0) }
          }
        return readings.flatMap { reading in choices.map { reading + $0 } }
      }
    default: return []
    }
  }

  private static func cut(_ text: String) -> [(folded: String, written: String, isCapital: Bool)] {
    var words = WordList()
    cutWords(text.utf8Span.span, into: &words)
    let bytes = Array(text.utf8)
    return (0..<words.count).map { index in
      let written = bytes[Int(words.starts[index])..<Int(words.ends[index])]
      return (
        String(decoding: words.folded[words.foldedRange(index)], as: UTF8.self),
        String(decoding: written, as: UTF8.self), 0x41...0x5A ~= written[written.startIndex]
      )
    }
  }

  private static func plain(_ text: String) -> [Slot] {
    cut(text).map { part in
      let forms = pluralForms(of: Array(part.folded.utf8), capitalised: part.isCapital)
      let wanted = Set(forms.map { String(decoding: $0, as: UTF8.self) })
      return { wanted.contains($0.folded) }
    }
  }

  private static func wildcard(_ text: String) -> Slot {
    let escaped = NSRegularExpression.escapedPattern(for: foldText(text))
      .replacingOccurrences(of: "\\*", with: ".*").replacingOccurrences(of: "\\?", with: ".")
    let regex = try? NSRegularExpression(pattern: "^" + escaped + "$")
    return { word in
      let whole = NSRange(word.folded.startIndex..., in: word.folded)
      return regex?.firstMatch(in: word.folded, range: whole) != nil
    }
  }

  /// Edits with neighbours exchanged, by the table.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
