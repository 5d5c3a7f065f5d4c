import Articles
import Postings

/// Articles on their way into a corpus, indexed as they come. Nothing of them is in the corpus until it
/// appends the whole.
package struct CorpusAddition {
  private(set) var articles: [Article] = []
  private(set) var segments: [Segment] = []
  /// Articles that the corpus has already, just as they are.
  package private(set) var unchanged = 0

  private var corpus: Corpus
  private var builder = SegmentBuilder()
  private var words = DocumentWords()
  private var cut = ArticleCut()
  private var ids: Set<String> = []
  private let wordsPerSegment: Int

  /// - Parameters:
  ///   - corpus: what the articles will be added to; one that is in it just as it is, is left out.
  ///   - wordsPerSegment: with how many words a segment is closed; bounds the memory that building takes.
  package init(to corpus: Corpus, wordsPerSegment: Int = 1 << 23) {
    self.corpus = corpus
    self.wordsPerSegment = wordsPerSegment
  }

  /// Articles to be added, those with an id that comes again included.
  package var count: Int { articles.count }

  /// The ids of articles in the corpus that will be replaced, sorted.
  package var replacedIDs: [String] {
    ids.filter { corpus.document(id: $0) != nil }.sorted()
  }

  package mutating func add(_ article: Article) {
    if !ids.contains(article.id), let earlier = corpus.document(id: article.id),
      corpus.articles[Int(earlier)] == article
    {
      unchanged += 1
      return
    }
    ids.insert(article.id)
    cut.cut(article)
    words.fill(from: cut, of: article)
    if builder.wordCount + words.count > wordsPerSegment, builder.documentCount > 0 { freeze() }
    builder.add(words)
    articles.append(article)
  }

  /// Closes the last segment, and lets go of the corpus, which could not be changed in its place otherwise.
  mutating func finish() {
    if builder.documentCount > 0 { freeze() }
    corpus = Corpus()
  }

  private mutating func freeze() {
    segments.append(builder.freeze())
    builder = SegmentBuilder()
  }
}
