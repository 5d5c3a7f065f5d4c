import Bytes
import Corpus
import Postings

/// Folded words with how often they stand in some articles, and in how many, in the zones that a bare word
/// searches.
struct TermTally {
  private(set) var numbers = WordNumbers()
  /// By number of a word.
  private(set) var counts: [TermCount] = []
  /// All words of the articles.
  private(set) var wordCount = 0

  /// How a tally comes about: both ways give the same.
  enum Way {
    /// The articles are cut anew; O(words of the articles).
    case cutting
    /// The lists of all words are read; O(postings).
    case reading
  }

  /// Cutting a word takes so much longer than reading a posting.
  private static let cuttingCost = 30

  /// - Parameters:
  ///   - documents: each once.
  ///   - way: the cheaper one unless said.
  /// - Throws: `Cancelled`.
  init(
    of documents: [UInt32], _ corpus: Corpus, way: Way? = nil, _ cancellation: Cancellation
  ) throws(Cancelled) {
    let index = corpus.index
    for (number, document) in documents.enumerated() {
      if number & 1023 == 0 { try cancellation.check() }
      wordCount += index.length(document)
    }
    let cost = wordCount.multipliedReportingOverflow(by: Self.cuttingCost)
    let isMuch = cost.overflow || cost.partialValue > index.liveLength
    switch way ?? (isMuch ? .reading : .cutting) {
    case .reading:
      var set = DocumentSet(count: corpus.articles.count)
      for document in documents { set.insert(Int(document)) }
      try read(set, corpus, cancellation)
    case .cutting: try cut(documents, corpus, cancellation)
    }
  }

  /// The tally of every article.
  init(ofAll corpus: Corpus, _ cancellation: Cancellation) throws(Cancelled) {
    wordCount = corpus.index.liveLength
    try read(nil, corpus, cancellation)
  }

  func word(_ number: Int) -> String { numbers.word(number) }

  /// The count of a word of another tally.
  func count(_ number: Int, of other: TermTally) -> TermCount {
    numbers.number(of: number, in: other.numbers).map { counts[$0] } ?? TermCount()
  }

  private mutating func read(
    _ documents: DocumentSet?, _ corpus: Corpus, _ cancellation: Cancellation
  ) throws(Cancelled) {
    var word: [UInt8] = []
    try corpus.index.forEachTerm(in: documents, cancellation) { term, count in
      word.removeAll(keepingCapacity: true)
      word.append(contentsOf: term)
      add(numbers.number(adding: word), count)
    }
  }

  private mutating func cut(
    _ documents: [UInt32], _ corpus: Corpus, _ cancellation: Cancellation
  ) throws(Cancelled) {
    var cut = ArticleCut()
    var last: [Int32] = []
    for (place, document) in documents.enumerated() {
      if place & 63 == 0 { try cancellation.check(place, of: documents.count) }
      cut.cut(corpus.articles[Int(document)])
      for position in 0..<cut.searchedEnd {
        let number = numbers.number(adding: cut.words.folded, cut.words.foldedRange(position))
        if number == last.count { last.append(-1) }
        let isNew = last[number] != place
        last[number] = Int32(truncatingIfNeeded: place)
        add(number, TermCount(hits: 1, documents: isNew ? 1 : 0))
      }
    }
  }

  private mutating func add(_ number: Int, _ count: TermCount) {
    if number == counts.count { counts.append(count) } else { counts[number] += count }
  }
}
