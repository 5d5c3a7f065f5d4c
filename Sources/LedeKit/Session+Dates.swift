import Bytes
import Corpus

extension Session {
  /// The months of articles that begin with a text, or the days once the text is a whole month; newest first,
  /// each with how many articles it has.
  ///
  /// - Parameters:
  ///   - prefix: the beginning of `2024-03-08`.
  ///   - limit: how many at most.
  /// - Complexity: O(articles).
  package func dates(prefix: String, limit: Int) -> [(value: String, articles: Int)] {
    let corpus = collection.corpus
    let dates = corpus.articles.dates
    guard let span = dates.span, span.count <= Self.mostDays,
      let all = try? corpus.index.documents(.all, cancellation: Cancellation())
    else { return [] }
    var perDay = [Int](repeating: 0, count: span.count)
    for document in all where dates.days[Int(document)] != DateColumn.none {
      perDay[Int(dates.days[Int(document)] - span.lowerBound)] += 1
    }
    let length = prefix.utf8.count < Self.monthLength ? Self.monthLength : Self.monthLength + 3
    var found: [(value: String, articles: Int)] = []
    for (offset, articles) in perDay.enumerated().reversed() where articles > 0 {
      let day = CivilDate(daysSinceEpoch: span.lowerBound + Int32(offset)).description
      let value = String(day.prefix(length))
      guard value.hasPrefix(prefix) else { continue }
      if found.last?.value == value {
        found[found.count - 1].articles += articles
      } else if found.count < limit {
        found.append((value, articles))
      } else {
        break
      }
    }
    return found
  }

  private static let monthLength = 7
  /// A thousand years: where dates lie further apart some are wrong, and no list of them helps.
  private static let mostDays = 366_000
}
