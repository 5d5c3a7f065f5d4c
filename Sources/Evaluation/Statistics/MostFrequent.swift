import Postings
import Rendering

/// The numbers of the largest counts, largest first: by hits, then documents, then name.
///
/// - Parameters:
///   - limit: how many at most, 0...
///   - isKept: which numbers may be among them.
///   - name: what a number stands for; asked only of those that may be among the first.
/// - Complexity: O(counts + c log c), c being the counts that are not smaller than the last of the first.
func mostFrequent(
  _ limit: Int, of counts: [TermCount], where isKept: (Int) -> Bool = { _ in true },
  name: (Int) -> String
) -> [Int] {
  let cap = 4_095
  var withHits = [Int](repeating: 0, count: cap + 1)
  for number in counts.indices where isKept(number) { withHits[min(counts[number].hits, cap)] += 1 }
  var least = cap
  var found = withHits[cap]
  while least > 1, found < limit {
    least -= 1
    found += withHits[least]
  }
  let candidates = counts.indices.filter { counts[$0].hits >= least && isKept($0) }
  let ordered = candidates.map { (count: counts[$0], number: $0, name: name($0)) }.sorted { a, b in
    if a.count.hits != b.count.hits { return a.count.hits > b.count.hits }
    if a.count.documents != b.count.documents { return a.count.documents > b.count.documents }
    return a.name < b.name
  }
  return ordered.prefix(limit).map(\.number)
}

/// Rows of the largest counts, largest first: what was counted, hits and articles.
func frequencyTable(
  _ title: String, _ limit: Int, of counts: [TermCount],
  where isKept: (Int) -> Bool = { _ in true }, name: (Int) -> String
) -> TableResult {
  TableResult(
    columns: [Column(title, .text), Column("hits", .integer), Column("articles", .integer)],
    rows: mostFrequent(limit, of: counts, where: isKept, name: name).map {
      [.text(name($0)), .integer(counts[$0].hits), .integer(counts[$0].documents)]
    })
}
