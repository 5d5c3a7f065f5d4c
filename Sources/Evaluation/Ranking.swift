import Bytes
import Postings

/// What is known so far of one search: its best articles and its counts. Whoever asks for more than
/// that has it found out and kept, so that a search is not run for every reader of its answer. Safe
/// from any thread.
final class Ranking: Sendable {
  private struct Known: Sendable {
    var best: [ScoredDocument] = []
    var articles: Int?
    var hits: Int?
  }

  private let known = Locked(Known())

  /// The first `k` articles, best first; all of them if there are fewer.
  /// - Parameter search: finds the best `k` and counts.
  func first(
    _ k: Int, _ search: (Int) throws(Cancelled) -> TopDocuments
  ) throws(Cancelled) -> [ScoredDocument] {
    let (best, articles) = known.with { ($0.best, $0.articles) }
    if best.count >= k || best.count == articles { return Array(best.prefix(k)) }
    let found = try search(k)
    known.with { known in
      if found.documents.count > known.best.count { known.best = found.documents }
      known.articles = found.total
      known.hits = found.hits ?? known.hits
    }
    return found.documents
  }

  /// The numbers of hits and articles.
  func counts(
    _ count: () throws(Cancelled) -> (hits: Int, documents: Int)
  ) throws(Cancelled) -> (hits: Int, articles: Int) {
    let (hits, articles) = known.with { ($0.hits, $0.articles) }
    if let hits, let articles { return (hits, articles) }
    let found = try count()
    known.with { ($0.hits, $0.articles) = (found.hits, found.documents) }
    return (found.hits, found.documents)
  }

  /// The number of articles, if it was found out.
  var articles: Int? { known.with { $0.articles } }
}
