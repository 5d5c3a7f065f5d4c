import Articles
import Bytes
import Corpus
import Postings
import Rendering

/// Makes the rows of an article to be read, a row a paragraph.
struct TextRows {
  private let result: TextResult

  init(_ result: TextResult) { self.result = result }

  func rows(_ document: UInt32, _ hits: [HitSpan]) -> [Row] {
    let corpus = result.source.corpus
    let article = corpus.articles[Int(document)]
    let cut = ArticleCut(article)
    let passage = Passage(article: article, cut: cut)
    let reader = KeyReader(corpus: corpus)
    let head: Row =
      ["id", "date", "source", "section", "author", "headline"].map {
        reader.value($0, of: document)
      }
    var rows: [Row] = []
    for zone in Zone.allCases {
      let marks = passage.marks(hits, in: cut.positions(in: zone))
      let text = Array(article[zone].utf8)
      let paragraphs = cutParagraphs(article[zone].utf8Span.span)
      for (number, range) in paragraphs.enumerated() {
        let own = marks.filter {
          range.contains($0.lowerBound) && $0.upperBound <= range.upperBound
        }
        rows.append(
          head + [.text(zone.name), .integer(number + 1), passage.line(text, range, own)])
      }
    }
    return rows
  }
}
