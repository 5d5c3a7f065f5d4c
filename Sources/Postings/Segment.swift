import Bytes

/// A frozen run of documents: dictionary, postings, positions and layout. Documents count from 0.
package final class Segment: Sendable {
  let dictionary: TermDictionary
  let store: ListStore
  /// Where the record of each term's searched zones starts in `store`.
  let records: Frozen<UInt32>
  let outside: OutsideRecords
  let pairs: CommonPairs
  let forms: OccurrenceForms
  let layout: DocumentLayout
  let mergedLists: MergedLists
  /// By document, the words of its searched zones.
  let lengths: [Float]
  /// By document, the words of its longest sentence, 255 for more.
  let longestSentences: [UInt8]
  /// The words of all documents' searched zones.
  let totalLength: Int
  /// The number of words in all zones of all documents.
  package let wordCount: Int

  /// - Parameter norms: by document, what length adds to the frequency in a saturation.
  init(
    dictionary: TermDictionary, store: ListStore, records: Frozen<UInt32>,
    outside: OutsideRecords, pairs: CommonPairs, forms: OccurrenceForms, layout: DocumentLayout,
    norms: [Float]
  ) {
    self.dictionary = dictionary
    self.store = store
    self.records = records
    self.outside = outside
    self.pairs = pairs
    self.forms = forms
    self.layout = layout
    mergedLists = MergedLists(norms: norms, limit: max(1 << 18, store.count / 16))
    lengths = (0..<layout.count).map { Float(layout.length($0)) }
    longestSentences = layout.longestSentences()
    totalLength = (0..<layout.count).reduce(0) { $0 + layout.length($1) }
    wordCount = (0..<layout.count).reduce(0) { $0 + layout.wordCount($1) }
  }

  /// The number of documents.
  package var documentCount: Int { layout.count }

  /// The mean number of words in the searched zones.
  var averageLength: Float {
    layout.count == 0 ? 0 : Float(Double(totalLength) / Double(layout.count))
  }

  /// The forms of a term, by its place in the dictionary, in the order of their numbers.
  func forms(of term: Int) -> [[UInt8]] {
    let kept = forms.forms(term)
    return kept.isEmpty ? [dictionary[term]] : kept
  }

  /// The postings of a term in the searched zones, by its place in the dictionary; there may be none.
  func postings(_ term: Int) -> PostingList { list(Int(records[term])..<end(ofTerm: term)) }

  /// The postings of a term in the other zones; nil where it has none.
  func postingsOutside(_ term: Int) -> PostingList? {
    outside.range(term, below: pairs.start ?? store.count).map { list($0) }
  }

  private func end(ofTerm term: Int) -> Int {
    term + 1 < records.count
      ? Int(records[term + 1]) : outside.start ?? pairs.start ?? store.count
  }

  /// No fewer than the documents of a term, told from the length of its list alone, which is not read.
  ///
  /// A large list has four words for each block of 128 documents, a small one at most 127 documents.
  func mostDocuments(_ term: Int) -> Int {
    max(127, (end(ofTerm: term) - Int(records[term])) / 4 * 128)
  }

  /// A list; one that was damaged in its file, which is then known, has only the first document.
  private func list(_ words: Range<Int>) -> PostingList {
    guard store.isWhole(words) else {
      return PostingList(Self.standIn.words, documentCount: documentCount)
    }
    return PostingList(store.words + words.lowerBound, documentCount: documentCount)
  }

  private static let standIn: ListStore = {
    var encoder = TermEncoder(norms: [1])
    encoder.term.add(document: 0, position: 0, extra: 0)
    _ = encoder.finish(formWidth: 0)
    return encoder.takeLists()
  }()

  /// What is known of two terms side by side: nil nothing, an empty optional that they never are.
  func pair(_ first: Int, _ second: Int) -> PostingList?? {
    switch pairs.find(first, second) {
    case .unknown: nil
    case .never: .some(nil)
    case .record(let record): list(record..<pairs.end(of: record, below: store.count))
    }
  }
}
