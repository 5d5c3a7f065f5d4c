import Articles
import Bytes
import Postings

/// The loaded articles with their index. A value: a query keeps the one it began with while more are loaded.
package struct Corpus: Sendable {
  /// By document number; replaced and removed articles keep their place but no answer has them.
  package private(set) var articles: [Article] = []
  package private(set) var index = PostingsIndex()
  /// Names of the metadata fields that the data brought, in the order met.
  package private(set) var metadataNames: [String] = []
  /// Whether every value of such a field is a number.
  package private(set) var numericNames: Set<String> = []
  /// The documents whose words have other forms by the same rules; removed ones too.
  package private(set) var documentsByRules: [LanguageRules: DocumentSet] = [:]
  private var documents: [String: UInt32] = [:]
  private var knownNames: Set<String> = []

  package init() {}

  /// Articles that answers can have.
  package var count: Int { index.liveCount }

  package func isLive(_ document: UInt32) -> Bool { index.isLive(document) }

  /// The document number of the article with this id.
  package func document(id: String) -> UInt32? { documents[id] }

  /// Adds articles; one with an id that is there already replaces the earlier one.
  ///
  /// - Parameter progress: told now and then how many of the articles are indexed.
  /// - Returns: the ids that were replaced, in order.
  /// - Throws: `Cancelled`; then nothing was added.
  @discardableResult
  package mutating func append(
    _ batch: [Article], cancellation: Cancellation, progress: ((Int) -> Void)? = nil
  ) throws(Cancelled) -> [String] {
    var builder = SegmentBuilder()
    var words = DocumentWords()
    var cut = ArticleCut()
    for (number, article) in batch.enumerated() {
      if number & 63 == 0 { try cancellation.check() }
      if number & 1023 == 0 { progress?(number) }
      cut.cut(article)
      words.fill(from: cut, of: article)
      builder.add(words)
    }
    let segment = builder.freeze()
    index.append(segment)
    var replaced: [String] = []
    for article in batch {
      let document = UInt32(articles.count)
      if let earlier = documents.updateValue(document, forKey: article.id) {
        index.remove(earlier)
        replaced.append(article.id)
      }
      articles.append(article)
      note(article.metadata)
      documentsByRules[LanguageRules(language: article.language), default: DocumentSet(count: 0)]
        .add(Int(document))
    }
    orderTies()
    return replaced
  }

  /// Takes an article out of every answer.
  ///
  /// - Returns: false when there is none with this id.
  package mutating func remove(id: String) -> Bool {
    guard let document = documents.removeValue(forKey: id) else { return false }
    index.remove(document)
    return true
  }

  private mutating func note(_ metadata: [MetadataField]) {
    for field in metadata {
      let isNumber = if case .number = field.value { true } else { false }
      if knownNames.insert(field.name).inserted {
        metadataNames.append(field.name)
        if isNumber { numericNames.insert(field.name) }
      } else if !isNumber {
        numericNames.remove(field.name)
      }
    }
  }

  /// Equal scores: the newest first, undated ones last, then by id.
  private mutating func orderTies() {
    let instants = articles.map { $0.date?.instant ?? Int64.min }
    let order = articles.indices.sorted { a, b in
      instants[a] != instants[b] ? instants[a] > instants[b] : articles[a].id < articles[b].id
    }
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, document) in order.enumerated() { ranks[document] = UInt32(rank) }
    index.tieOrder = ranks
  }
}

extension DocumentSet {
  /// Makes room for a document that may be past the end, and puts it in.
  fileprivate mutating func add(_ document: Int) {
    grow(to: document + 1)
    insert(document)
  }
}
