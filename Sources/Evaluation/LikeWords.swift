import Bytes
import Corpus
import Postings

/// The words of a text that tell most about which articles are like it.
///
/// Source: the choice of query words by frequency and rarity is that of "more like this" in
/// Lucene, which takes the 25 best as well.
struct LikeWords {
  /// More words cost time and hardly change the order.
  static let limit = 25

  private var counts: [[UInt8]: Int] = [:]

  init(text: String) {
    var words = WordList()
    cutWords(text.utf8Span.span, into: &words)
    for index in 0..<words.count {
      counts[Array(words.folded[words.foldedRange(index)]), default: 0] += 1
    }
  }

  /// The words of an article's fields that a bare word is searched in.
  init(_ document: UInt32, of corpus: Corpus) {
    let cut = ArticleCut(corpus.articles[Int(document)])
    for index in 0..<cut.words.count where Settings().zones.contains(cut.zone(at: index)) {
      counts[Array(cut.words.folded[cut.words.foldedRange(index)]), default: 0] += 1
    }
  }

  /// The words that weigh most, count times rarity, each with its other forms taken for the same;
  /// those in more than half of the articles only where there are no others, and those in fewer than
  /// `least` never.
  ///
  /// - Parameter forms: the terms that a word stands for; none where it is in no article.
  /// - Complexity: O(distinct words · log terms).
  func chosen(
    from index: PostingsIndex, least: Int, forms: ([UInt8]) -> [[UInt8]]
  ) -> [String] {
    var groups: [[[UInt8]]: (word: [UInt8], count: Int)] = [:]
    for (word, count) in counts {
      let same = groups[forms(word), default: (word, 0)]
      let first = same.word.lexicographicallyPrecedes(word) ? same.word : word
      groups[forms(word)] = (first, same.count + count)
    }
    let all = index.liveCount
    let known = groups.compactMap { terms, group -> Weighed? in
      let documents = min(all, terms.reduce(0) { $0 + index.documentFrequency($1) })
      guard documents >= max(1, least) else { return nil }
      return Weighed(
        word: group.word,
        weight: Float(group.count) * BM25.idf(documents: documents, of: all),
        isCommon: documents * 2 > all)
    }
    let rare = known.filter { !$0.isCommon }
    let ordered = (rare.isEmpty ? known : rare).sorted {
      $0.weight == $1.weight ? $0.word.lexicographicallyPrecedes($1.word) : $0.weight > $1.weight
    }
    return ordered.prefix(Self.limit).map { String(decoding: $0.word, as: UTF8.self) }
  }

  private struct Weighed {
    var word: [UInt8]
    var weight: Float
    /// In more than half of the articles.
    var isCommon: Bool
  }
}
