import Articles
import Bytes
import Corpus

/// The fields of a collection with how many articles have each.
struct FieldList {
  let lines: [String]

  /// - Throws: `Cancelled`.
  /// - Complexity: O(articles).
  init(_ collection: Collection, _ cancellation: Cancellation) throws(Cancelled) {
    var counts: [String: Int] = [:]
    var byZone = [Int](repeating: 0, count: Zone.allCases.count)
    let corpus = collection.corpus
    let schema = collection.schema
    let live = try corpus.index.documents(.all, cancellation: cancellation)
    for (place, document) in live.enumerated() {
      if place & 127 == 0 { try cancellation.check() }
      let parts = corpus.articles.parts(of: Int(document))
      for zone in byZone.indices where parts.zones >> zone & 1 == 1 { byZone[zone] += 1 }
      for name in Set(parts.metadata) { counts[name, default: 0] += 1 }
      if parts.hasFile { counts["file", default: 0] += 1 }
      if parts.hasURL { counts["url", default: 0] += 1 }
      if corpus.articles.dates.days[Int(document)] != DateColumn.none {
        counts["date", default: 0] += 1
      }
    }
    for field in schema.metadataNames {
      guard let column = corpus.articles.column(field) else { continue }
      counts[field] = live.count - (try column.counts(of: live, cancellation)).none
    }
    for (zone, count) in zip(Zone.allCases, byZone) { counts[zone.name] = count }
    counts["id"] = live.count
    counts["lead"] = counts["body"]
    counts["length"] = corpus.count
    let named = schema.names.filter { (counts[$0] ?? 0) > 0 }
    let width = named.map(\.count).max() ?? 0
    lines = named.map {
      let gap = String(repeating: " ", count: width - $0.count)
      return "\($0):\(gap)  \(CountText.count(counts[$0] ?? 0, "article"))"
    }
  }
}
