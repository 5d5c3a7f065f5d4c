import Bytes
import Corpus
import News

/// Takes the articles of a result in the order in which they came out, and finds the copies among them.
struct CopyFinder {
  /// Document numbers: the earliest first, those of one time as loaded, undated ones last.
  let documents: [UInt32]
  /// What became of each of them; `representative` is a place in `documents`.
  let findings: [NearDuplicates.Finding]

  /// - Complexity: O(bytes of the articles).
  init(
    _ result: ArticleResult, threshold: Double, _ cancellation: Cancellation
  ) throws(Cancelled) {
    let articles = result.corpus.articles
    documents = try result.documents(cancellation)
      .map { (articles.dates[Int($0)]?.instant ?? Int64.max, $0) }
      .sorted { $0 < $1 }
      .map(\.1)
    let documents = documents
    findings = try NearDuplicates(threshold: threshold).findings(
      count: documents.count, cancellation: cancellation
    ) { articles[Int(documents[$0])] }
  }
}
