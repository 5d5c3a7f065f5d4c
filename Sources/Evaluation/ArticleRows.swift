import Articles
import Bytes
import Corpus
import Postings
import Rendering

/// Makes the rows of articles.
struct ArticleRows {
  private let result: ArticleResult
  private let names: [String]
  private let reader: KeyReader

  init(_ result: ArticleResult) {
    self.result = result
    names = result.columns.map(\.name)
    reader = KeyReader(corpus: result.corpus)
  }

  private static let hitColumns: Set<String> = ["hits", "snippet", "headline"]

  func rows(
    _ order: ArraySlice<ScoredDocument>, _ cancellation: Cancellation
  ) throws(Cancelled) -> [Row] {
    let needsHits = names.contains { Self.hitColumns.contains($0) }
    let hits = needsHits ? try result.hits(of: order.map(\.document), cancellation) : [:]
    return order.map { row($0, hits[$0.document] ?? []) }
  }

  private func row(_ scored: ScoredDocument, _ hits: [HitSpan]) -> Row {
    names.map { name in
      switch name {
      case "score": return .number(Double(scored.score))
      case "hits": return .integer(hits.count)
      case "snippet":
        let article = result.corpus.articles[Int(scored.document)]
        return Passage(article: article, cut: ArticleCut(article)).snippet(hits)
      case "headline": return headline(scored.document, hits)
      default:
        return result.added(name, scored.document) ?? reader.value(name, of: scored.document)
      }
    }
  }

  private func headline(_ document: UInt32, _ hits: [HitSpan]) -> Value {
    let text = result.corpus.articles.headline(Int(document))
    guard !text.isEmpty else { return .none }
    guard !hits.isEmpty else { return .text(text) }
    // Its words are the first of an article, whatever else there is.
    var article = Article(id: "")
    article[.headline] = text
    let cut = ArticleCut(article)
    let passage = Passage(article: article, cut: cut)
    let bytes = Array(text.utf8)
    return passage.line(
      bytes, bytes.indices, passage.marks(hits, in: cut.positions(in: .headline)))
  }
}
