/// A search as the index runs it: words already expanded, fields already turned into zones and
/// documents.
package indirect enum PostingPlan: Sendable, Equatable {
  /// Every live document; no hits.
  case all
  /// No document.
  case none
  /// The documents of a bitmap (a metadata condition); no hits.
  case documents(DocumentSet)
  /// Hits that were found before; they score as one term.
  case places(PlaceList)
  /// One word or an expansion of one: the terms are merged and score as one.
  case word(WordGroup)
  /// Words side by side in order. `nil` stands for one free word. At least one slot is a word.
  case phrase([WordGroup?])
  /// Hits of both within a distance; minimal spans over both operands, disjoint operands.
  case near(PostingPlan, PostingPlan, Proximity)
  /// The hits of the left that have no hit of the right in range.
  case notNear(PostingPlan, PostingPlan, Proximity)
  /// One hit of each of 2...16 operands, all within a distance; minimal spans, disjoint operands.
  case window([PostingPlan], Proximity)
  /// Documents with all of them, all live ones if there are none; the hits are those of all.
  case and([PostingPlan])
  /// Documents with any of them; the hits are those of all.
  case or([PostingPlan])
  /// The live documents that the operand does not match; no hits.
  case not(PostingPlan)
  /// Of the documents that match, those with at least this many hits.
  case atLeast(Int, PostingPlan)
  /// Only the hits that lie wholly in these zones (and, if given, among the first words of their
  /// zone). A test on each hit, whatever the operand: `within(and(a, b), z)` asks for a hit in z
  /// and for a and b anywhere. A field around a group is `and(within(a, z), within(b, z))`.
  case within(PostingPlan, ZoneSet, firstWords: Int?)
  /// Only the hits that `Verifier` number n accepts: what cannot be read from postings alone.
  case verified(PostingPlan, Int)
}

/// The terms that one query word stands for.
package struct WordGroup: Sendable, Hashable {
  /// Folded terms, sorted by bytes, no duplicates.
  package var terms: [[UInt8]]
  /// When not nil only occurrences written exactly as one of these count (sorted by bytes).
  package var forms: [[UInt8]]?
  /// Whether only occurrences in the zones count that a bare word searches.
  package var isSearchedOnly: Bool

  package init(terms: [[UInt8]], forms: [[UInt8]]? = nil, isSearchedOnly: Bool = false) {
    self.terms = terms
    self.forms = forms
    self.isSearchedOnly = isSearchedOnly
  }
}

/// How close two operands must stand.
package struct Proximity: Sendable, Equatable {
  package enum Scope: Sendable, Equatable {
    /// Positions of the nearest edges differ by at most this (1 is adjacent), 1...
    case words(Int)
    case sentence
    case paragraph
  }

  package var scope: Scope
  /// The left operand ends before the right one starts.
  package var ordered: Bool

  package init(_ scope: Scope, ordered: Bool = false) {
    self.scope = scope
    self.ordered = ordered
  }
}

/// Zones of a document by number, 0...7; number 6 is the lead, a view of the body's first
/// paragraph, and 7 what stands inside quotation marks, in whichever zone.
package struct ZoneSet: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init(zone: Int) { rawValue = 1 << zone }

  /// Those that a bare word searches: headline, highlights, body, caption.
  package static let searched = ZoneSet(rawValue: 0b1111)
}

/// Words of one document from position `start` up to and without `end`.
package struct HitSpan: Sendable, BitwiseCopyable, Hashable, Comparable {
  package var start: UInt32
  package var end: UInt32

  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  package static func < (a: HitSpan, b: HitSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

/// A document and its score.
package struct ScoredDocument: Sendable, Equatable {
  package var document: UInt32
  package var score: Float

  package init(document: UInt32, score: Float) {
    self.document = document
    self.score = score
  }
}
