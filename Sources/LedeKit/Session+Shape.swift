import Evaluation
import Semantics
import Syntax

extension Session {
  /// What stands at the end of a query that is being typed: the shape of its rows; nil where it is wrong so far.
  ///
  /// - Parameter text: a whole statement, without what is being typed after it.
  package func shape(of text: String) -> ResultShape? {
    guard case .query(let query)? = try? parse(text) else { return nil }
    let checker = Checker(
      schema: collection.schema, signatures: StageRegistry.signatures,
      variables: variables.mapValues(\.shape), lists: Set(lists.keys))
    return try? checker.check(query, in: text).shape
  }

  /// The stages there are.
  package static var stages: [StageSignature] { StageRegistry.signatures }

  /// Names of kept results and word lists, without `$`.
  package var variableNames: [String] { (Array(variables.keys) + lists.keys).sorted() }

  /// The values of a metadata field, most frequent first, with how many articles have each.
  package func values(of field: String, limit: Int = 100_000) -> [(value: String, articles: Int)] {
    var counts: [String: Int] = [:]
    let corpus = collection.corpus
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      for value in corpus.articles.values(of: field, document) { counts[value, default: 0] += 1 }
      if counts.count > limit { break }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ($0.key, $0.value) }
  }
}
