/// A frozen run of documents: dictionary, postings, positions and layout. Documents count from 0.
package final class Segment: Sendable {
  let dictionary: TermDictionary
  let store: ListStore
  /// Where each term's record starts in `store`.
  let records: [UInt32]
  private let pairs: CommonPairs
  let forms: OccurrenceForms
  let layout: DocumentLayout
  let mergedLists: MergedLists
  /// By document, the words of its searched zones.
  let lengths: [Float]
  /// The words of all documents' searched zones.
  let totalLength: Int
  /// The number of words in all zones of all documents.
  package let wordCount: Int

  /// - Parameter norms: by document, what length adds to the frequency in a saturation.
  init(
    dictionary: TermDictionary, store: ListStore, records: [UInt32], pairs: CommonPairs,
    forms: OccurrenceForms, layout: DocumentLayout, norms: [Float]
  ) {
    self.dictionary = dictionary
    self.store = store
    self.records = records
    self.pairs = pairs
    self.forms = forms
    self.layout = layout
    mergedLists = MergedLists(norms: norms, limit: max(1 << 18, store.count / 16))
    lengths = (0..<layout.count).map { Float(layout.length($0)) }
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

  /// The postings of a term, by its place in the dictionary.
  func postings(_ term: Int) -> PostingList {
    PostingList(store.words + Int(records[term]), documentCount: documentCount)
  }

  /// What is known of two terms side by side: nil nothing, an empty optional that they never are.
  func pair(_ first: Int, _ second: Int) -> PostingList?? {
    switch pairs.find(first, second) {
    case .unknown: nil
    case .never: .some(nil)
    case .record(let record): PostingList(store.words + record, documentCount: documentCount)
    }
  }
}
