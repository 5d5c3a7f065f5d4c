import Articles
import Bytes
import Postings

/// Articles on their way into a corpus, indexed as they come, by a thread of their own. Nothing of them is in
/// the corpus until it appends the whole.
package final class CorpusAddition {
  private(set) var articles = ArticleStore()
  /// Those of the addition whose id came again.
  private(set) var superseded: [UInt32] = []
  /// Articles that the corpus has already, just as they are.
  package private(set) var unchanged = 0

  private var corpus: Corpus
  private let indexer: Indexer
  private var worker: Worker?
  private let cancellation: Cancellation?
  /// The articles that the indexer was not given yet.
  private var batch: [Article] = []
  private static let batchSize = 256

  /// - Parameters:
  ///   - corpus: what the articles will be added to; one that is in it just as it is, is left out.
  ///   - wordsPerSegment: with how many words a segment is closed; bounds the memory that building takes.
  ///   - cancellation: ends every wait for the other thread.
  package init(
    to corpus: Corpus, wordsPerSegment: Int = 1 << 23, cancellation: Cancellation? = nil
  ) {
    self.corpus = corpus
    self.cancellation = cancellation
    indexer = Indexer(wordsPerSegment: wordsPerSegment, cancellation: cancellation)
  }

  /// The ids of articles in the corpus that will be replaced, sorted.
  package var replacedIDs: [String] {
    var ids: Set<String> = []
    guard corpus.count > 0 else { return [] }
    for document in articles.indices {
      let id = articles.id(document)
      if corpus.document(id: id) != nil { ids.insert(id) }
    }
    return ids.sorted()
  }

  package func add(_ article: Article) {
    if corpus.count > 0, articles.document(id: article.id) == nil,
      let earlier = corpus.document(id: article.id), corpus.articles[Int(earlier)] == article
    {
      unchanged += 1
      return
    }
    if let earlier = articles.appendHead(article) { superseded.append(earlier) }
    batch.append(article)
    if batch.count >= Self.batchSize { handOn() }
  }

  /// Ends the addition, and lets go of the corpus, which could not be changed in its place otherwise.
  /// - Returns: the segments of all articles in their order.
  func finish() throws(Cancelled) -> [Segment] {
    if worker == nil {
      for article in batch { indexer.add(article) }
      indexer.finish()
    } else {
      handOn()
      _ = worker?.begin(unless: cancellation) { [indexer] in indexer.finish() }
      guard worker?.wait(unless: cancellation) ?? true else { throw Cancelled() }
    }
    try cancellation?.check()
    corpus = Corpus()
    articles.set(texts: indexer.texts)
    return indexer.segments
  }

  private func handOn() {
    let worker = self.worker ?? Worker()
    self.worker = worker
    let batch = batch
    self.batch.removeAll()
    _ = worker.begin(unless: cancellation) { [indexer] in
      for article in batch { indexer.add(article) }
    }
  }
}

/// Makes segments of articles and keeps their texts. Used by one thread at a time: the worker's until it has ended.
private final class Indexer: @unchecked Sendable {
  /// Those of all articles in their order; none before the end, nor where the addition was cancelled.
  private(set) var segments: [Segment] = []
  private(set) var texts = ArticleTexts()
  private let freezer: SegmentFreezer
  private var builder = SegmentBuilder()
  private var words = DocumentWords()
  private var cut = ArticleCut()
  private let wordsPerSegment: Int

  init(wordsPerSegment: Int, cancellation: Cancellation?) {
    self.wordsPerSegment = wordsPerSegment
    freezer = SegmentFreezer(cancellation: cancellation)
  }

  func add(_ article: Article) {
    texts.append(article.texts.dropFirst())
    cut.cut(article)
    words.fill(from: cut, of: article)
    if builder.wordCount + words.count > wordsPerSegment, builder.documentCount > 0 {
      freezer.begin(takeBuilder())
    }
    builder.add(words)
  }

  func finish() { segments = freezer.finish(builder.documentCount > 0 ? takeBuilder() : nil) }

  private func takeBuilder() -> SegmentBuilder {
    var taken = SegmentBuilder()
    swap(&taken, &builder)
    return taken
  }
}
