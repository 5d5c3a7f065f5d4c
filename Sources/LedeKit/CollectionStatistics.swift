import Bytes
import Corpus

/// What a collection holds, in numbers.
struct CollectionStatistics {
  private static let mostLanguages = 6

  /// A line each.
  let lines: [String]

  /// - Throws: `Cancelled`.
  /// - Complexity: O(articles + values).
  init(_ collection: Collection, _ cancellation: Cancellation) throws(Cancelled) {
    let corpus = collection.corpus
    let live = try corpus.index.documents(.all, cancellation: cancellation)
    var words = 0
    var undated = 0
    for (place, document) in live.enumerated() {
      if place & 4095 == 0 { try cancellation.check() }
      words += corpus.index.wordCount(document)
      if corpus.articles.dates.days[Int(document)] == DateColumn.none { undated += 1 }
    }
    var rows = [("articles", CountText.grouped(live.count))]
    if let span = corpus.articles.dates.span {
      let days = [span.lowerBound, span.upperBound].map { "\(CivilDate(daysSinceEpoch: $0))" }
      rows.append(("dates", days.joined(separator: " to ")))
    }
    if undated > 0 { rows.append(("undated", CountText.grouped(undated))) }
    let mean = live.isEmpty ? 0 : (words + live.count / 2) / live.count
    rows.append(("words", "\(CountText.grouped(words)), \(CountText.grouped(mean)) in an article"))
    for (field, name) in [("source", "sources"), ("section", "sections"), ("author", "authors")] {
      guard let column = corpus.articles.column(field) else { continue }
      let counts = try column.counts(of: live, cancellation).byCode.prefix(column.values.count)
      rows.append((name, CountText.grouped(counts.count { $0 > 0 })))
    }
    if let column = corpus.articles.column("lang") {
      let counts = try column.counts(of: live, cancellation).byCode
      let languages = zip(column.values, counts).filter { $0.1 > 0 }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      let shown = languages.prefix(Self.mostLanguages).map { "\($0) \(CountText.grouped($1))" }
      let rest = languages.count - shown.count
      rows.append(
        ("languages", (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")))
    }
    rows.append(("index", LoadText.size(Double(corpus.index.size.total))))
    let width = rows.map(\.0.count).max() ?? 0
    lines = rows.map { name, text in
      name + String(repeating: " ", count: width - name.count + 2) + text
    }
  }
}
