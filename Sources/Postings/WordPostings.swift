import Bytes

/// The postings of one query word in one segment.
struct WordPostings: Sendable {
  struct Term: Sendable {
    /// In the dictionary.
    let place: Int
    let list: PostingList
    /// By form number, the forms that count; nil if all do.
    let accepted: [Bool]?
    /// The bits of a form's number.
    let formWidth: Int
  }

  /// In the order of the dictionary.
  private(set) var terms: [Term] = []
  /// The postings of all terms as one; it keeps its memory by itself.
  private let merged: MergedList?
  /// Says by document where the words end that count; nil if all do.
  private let layout: DocumentLayout?
  /// Whether every posting is a document with a hit, without a look at forms and positions.
  let isExact: Bool

  /// - Parameter isScan: whether many documents will be asked for; then several terms are merged.
  /// - Throws: `Cancelled`.
  init(
    _ group: WordGroup, in segment: Segment, isScan: Bool, _ cancellation: Cancellation
  ) throws(Cancelled) {
    let wanted = group.forms.map { Set($0) }
    for term in group.terms {
      try cancellation.check()
      guard let place = segment.dictionary.find(term) else { continue }
      let accepted = wanted.map { wanted in
        segment.forms(of: place).map { wanted.contains($0) }
      }
      guard accepted?.contains(true) ?? true else { continue }
      terms.append(
        Term(
          place: place, list: segment.postings(place),
          accepted: accepted?.contains(false) == true ? accepted : nil,
          formWidth: segment.forms.width(place)))
    }
    let isEveryForm = terms.allSatisfy { $0.accepted == nil }
    let isNarrowed = group.isSearchedOnly && terms.contains { $0.list.isOutside }
    guard isScan, isEveryForm, terms.count > 1 || isNarrowed else {
      layout = isNarrowed ? segment.layout : nil
      merged = nil
      isExact = isEveryForm && !isNarrowed
      return
    }
    merged = try segment.mergedLists.list(
      group, terms.map(\.list), inside: isNarrowed ? segment.layout : nil, cancellation)
    layout = nil
    isExact = true
    if merged?.list == nil { terms = [] }
  }

  /// An upper bound of the number of documents.
  var cost: Int { merged?.list?.count ?? terms.reduce(0) { $0 + $1.list.count } }

  /// The one list that has just the word's documents and all its hits; nil if there is none.
  var list: PostingList? {
    guard isExact else { return nil }
    return merged?.list ?? (terms.count == 1 ? terms[0].list : nil)
  }

  /// The place of the only term, all of whose occurrences count; nil if there is none.
  var onlyTerm: Int? { isExact && merged == nil && terms.count == 1 ? terms[0].place : nil }

  /// The documents that have a posting.
  func cursor(_ cancellation: Cancellation) -> any BlockCursor {
    if let list { return PostingCursor(list, cancellation) }
    let cursors = terms.map { PostingCursor($0.list, cancellation) }
    return cursors.count == 1 ? cursors[0] : OrCursor(cursors)
  }

  /// Puts the word's hits in `document` into `spans`, ascending.
  /// - Parameter readers: what has read the lists so far; empty at first.
  func collect(
    _ document: UInt32, readers: inout [ListReader], into spans: inout [HitSpan]
  ) {
    if readers.isEmpty {
      readers = list.map { [ListReader($0)] } ?? terms.map { ListReader($0.list) }
    }
    var parts = 0
    let end = layout.map { UInt32($0.length(Int(document))) } ?? .max
    for index in readers.indices where readers[index].find(document) {
      parts += 1
      let (first, count) = readers[index].occurrences(readers[index].rank)
      let list = readers[index].list
      var positions = list.positions(from: first)
      for occurrence in first..<first + count {
        let position = positions.next()
        if position >= end { break }
        if !isExact, let accepted = terms[index].accepted,
          !accepted[list.form(occurrence, width: terms[index].formWidth)]
        {
          continue
        }
        spans.append(HitSpan(start: position, end: position + 1))
      }
    }
    if parts > 1 { spans.sort() }
  }
}
