import Bytes

/// The postings of one query word in one segment.
struct WordPostings: Sendable {
  /// Groups of more terms than this are merged into one list when a scan is prepared.
  private static let mergeThreshold = 4

  struct Term: Sendable {
    let postings: Range<Int>
    /// By form number, the forms that count; nil if all do.
    let accepted: [Bool]?

    func accepts(_ occurrence: Int, _ forms: OccurrenceForms) -> Bool {
      accepted.map { $0[forms.number(occurrence)] } ?? true
    }
  }

  /// All terms as one list; the postings of document i are `postings[starts[i]..<starts[i + 1]]`.
  struct Merged: Sendable {
    var documents: [UInt32] = []
    var starts: [UInt32] = []
    var postings: [UInt32] = []
  }

  /// In the order of the dictionary, so that their postings ascend.
  private(set) var terms: [Term] = []
  private(set) var merged: Merged?
  /// Whether every posting is a document with a hit, without a look at the forms.
  let isExact: Bool

  /// - Parameter isScan: whether many documents will be asked for; then large groups are merged.
  /// - Throws: `Cancelled`.
  init(
    _ group: WordGroup, in segment: Segment, isScan: Bool, _ cancellation: Cancellation
  ) throws(Cancelled) {
    let wanted = group.forms.map { Set($0) }
    for term in group.terms {
      try cancellation.check()
      guard let place = segment.dictionary.find(term) else { continue }
      let accepted = wanted.map { wanted in
        segment.forms.forms(place).map { wanted.contains($0) }
      }
      guard accepted?.contains(true) ?? true else { continue }
      terms.append(
        Term(
          postings: segment.postings(place),
          accepted: accepted?.contains(false) == true ? accepted : nil))
    }
    isExact = terms.allSatisfy { $0.accepted == nil }
    terms.sort { $0.postings.lowerBound < $1.postings.lowerBound }
    if isScan, terms.count > Self.mergeThreshold { merged = try merge(segment, cancellation) }
  }

  /// An upper bound of the number of documents.
  var cost: Int { terms.reduce(0) { $0 + $1.postings.count } }

  /// A counting sort by document.
  /// - Complexity: O(postings + documents of the segment).
  private func merge(_ segment: Segment, _ cancellation: Cancellation) throws(Cancelled) -> Merged {
    var next = [UInt32](repeating: 0, count: segment.documentCount)
    for term in terms {
      try cancellation.check()
      for posting in term.postings { next[Int(segment.documents[posting])] += 1 }
    }
    var merged = Merged()
    var count: UInt32 = 0
    for document in next.indices where next[document] > 0 {
      merged.documents.append(UInt32(document))
      merged.starts.append(count)
      (next[document], count) = (count, count + next[document])
    }
    merged.starts.append(count)
    merged.postings = Array(repeating: 0, count: Int(count))
    for term in terms {
      try cancellation.check()
      for posting in term.postings {
        let document = Int(segment.documents[posting])
        merged.postings[Int(next[document])] = UInt32(posting)
        next[document] += 1
      }
    }
    return merged
  }

  /// The documents that have a posting.
  func cursor(_ segment: Segment, _ cancellation: Cancellation) -> any BlockCursor {
    if let merged {
      return ListCursor(merged.documents, 0..<merged.documents.count, cancellation)
    }
    let cursors = terms.map { ListCursor(segment.documents, $0.postings, cancellation) }
    return cursors.count == 1 ? cursors[0] : OrCursor(cursors)
  }

  /// Puts the word's hits in `document` into `spans`, ascending.
  /// - Parameter hints: where the last question was answered; empty at first.
  func collect(
    _ document: UInt32, in segment: Segment, hints: inout [Int], into spans: inout [HitSpan]
  ) {
    if hints.isEmpty { hints = Array(repeating: 0, count: merged == nil ? terms.count : 1) }
    var parts = 0
    func add(_ posting: Int, of term: Int) {
      parts += 1
      for occurrence in segment.occurrences(posting)
      where isExact || terms[term].accepts(occurrence, segment.forms) {
        let position = segment.positions[occurrence]
        spans.append(HitSpan(start: position, end: position + 1))
      }
    }
    if let merged {
      let range = 0..<merged.documents.count
      guard let place = merged.documents.find(document, in: range, hint: &hints[0]) else { return }
      for entry in Int(merged.starts[place])..<Int(merged.starts[place + 1]) {
        let posting = Int(merged.postings[entry])
        add(posting, of: isExact ? 0 : term(of: posting))
      }
    } else {
      for (index, term) in terms.enumerated() {
        guard let posting = segment.find(document, in: term.postings, hint: &hints[index]) else {
          continue
        }
        add(posting, of: index)
      }
    }
    if parts > 1 { spans.sort() }
  }

  /// The index of the term that has a posting.
  private func term(of posting: Int) -> Int {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = low + (high - low) / 2
      if terms[middle].postings.upperBound <= posting { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
