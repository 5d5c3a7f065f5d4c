import Articles
import Corpus

/// The fields of a collection with how many articles have each.
struct FieldList {
  let lines: [String]

  init(_ collection: Collection) {
    var counts: [String: Int] = [:]
    let corpus = collection.corpus
    let schema = collection.schema
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      let article = corpus.articles[document]
      for zone in Zone.allCases where !article[zone].isEmpty { counts[zone.name, default: 0] += 1 }
      for field in schema.metadataNames where !article.values(of: field).isEmpty {
        counts[field, default: 0] += 1
      }
    }
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
