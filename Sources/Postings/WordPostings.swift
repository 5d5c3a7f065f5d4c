import Bytes

/// The postings of one query word in one segment.
struct WordPostings: Sendable {
  struct Term: Sendable {
    /// In the dictionary.
    let place: Int
    let list: PostingList
    /// Whether the list is that of the zones which a bare word does not search.
    let isOutside: Bool
    /// By form number, the forms that count; nil if all do.
    let accepted: [Bool]?
    /// The bits of a form's number.
    let formWidth: Int
  }

  /// In the order of the dictionary; a term with two lists is there twice.
  private(set) var terms: [Term] = []
  /// The postings of all terms as one; it keeps its memory by itself.
  private let merged: MergedList?
  /// Whether every posting is a document with a hit, without a look at the forms.
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
      let searched = segment.postings(place)
      let lists = [
        searched.count > 0 ? searched : nil,
        group.isSearchedOnly ? nil : segment.postingsOutside(place),
      ]
      for case (let number, let list?) in lists.enumerated() {
        terms.append(
          Term(
            place: place, list: list, isOutside: number == 1,
            accepted: accepted?.contains(false) == true ? accepted : nil,
            formWidth: segment.forms.width(place)))
      }
    }
    isExact = terms.allSatisfy { $0.accepted == nil }
    merged =
      isScan && terms.count > 1 && isExact
      ? try segment.mergedLists.list(group, terms.map(\.list), cancellation) : nil
  }

  /// An upper bound of the number of documents.
  var cost: Int { merged?.list.count ?? terms.reduce(0) { $0 + $1.list.count } }

  /// The one list that has just the word's documents and all its hits; nil if there is none.
  var list: PostingList? {
    guard isExact else { return nil }
    return merged?.list ?? (terms.count == 1 ? terms[0].list : nil)
  }

  /// The place of the only term, of which all occurrences in the searched zones count and no other is
  /// wanted; nil if there is none.
  var onlyTerm: Int? {
    isExact && terms.count == 1 && !terms[0].isOutside ? terms[0].place : nil
  }

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
    for index in readers.indices where readers[index].find(document) {
      parts += 1
      let (first, count) = readers[index].occurrences(readers[index].rank)
      let list = readers[index].list
      var positions = list.positions(from: first)
      for occurrence in first..<first + count {
        let position = positions.next()
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
