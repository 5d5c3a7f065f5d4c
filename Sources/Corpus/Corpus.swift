import Articles
import Bytes
import Postings

/// The loaded articles with their index. A value: a query keeps the one it began with while more are loaded.
package struct Corpus: Sendable {
  /// By document number; replaced and removed articles keep their place but no answer has them.
  package private(set) var articles = ArticleStore()
  package private(set) var index = PostingsIndex()
  /// Names of the metadata fields that the data brought, in the order met.
  package private(set) var metadataNames: [String] = []
  /// Whether every value of such a field is a number.
  package private(set) var numericNames: Set<String> = []
  /// The documents whose words have other forms by the same rules; removed ones too.
  package private(set) var documentsByRules: [LanguageRules: DocumentSet] = [:]
  private var knownNames: Set<String> = []
  /// All documents in the order of ties.
  private(set) var tieSequence: [UInt32] = []
  /// The file that some of it is read from.
  private var file: SectionFile?

  package init() {}

  /// A corpus as it was written.
  init(
    articles: ArticleStore, index: PostingsIndex, metadataNames: [String],
    numericNames: Set<String>, tieSequence: [UInt32], file: SectionFile
  ) {
    self.articles = articles
    self.index = index
    self.metadataNames = metadataNames
    self.numericNames = numericNames
    self.tieSequence = tieSequence
    self.file = file
    knownNames = Set(metadataNames)
    noteRules(from: 0)
    rankTies()
  }

  /// What was found damaged in the file that some of it is read from: no answer since then counts.
  package var damage: SectionFile.Refusal? { file?.damage }

  /// Articles that answers can have.
  package var count: Int { index.liveCount }

  package func isLive(_ document: UInt32) -> Bool { index.isLive(document) }

  /// The document number of the article with this id.
  package func document(id: String) -> UInt32? {
    articles.document(id: id).flatMap { isLive($0) ? $0 : nil }
  }

  /// Adds articles; one with an id that is there already replaces the earlier one.
  ///
  /// - Returns: the ids that were replaced, in order.
  /// - Throws: `Cancelled`; then nothing was added.
  @discardableResult
  package mutating func append(
    _ batch: [Article], cancellation: Cancellation
  ) throws(Cancelled) -> [String] {
    let addition = CorpusAddition(to: self, cancellation: cancellation)
    for (number, article) in batch.enumerated() {
      if number & 63 == 0 { try cancellation.check() }
      addition.add(article)
    }
    return try append(addition)
  }

  /// Adds the articles of an addition that was begun with this corpus as it is.
  ///
  /// - Returns: the ids that were replaced, in order.
  /// - Throws: `Cancelled`, by the addition's own switch; then nothing was added.
  /// - Complexity: O(articles), besides closing the last segment.
  @discardableResult
  package mutating func append(_ addition: CorpusAddition) throws(Cancelled) -> [String] {
    var replaced: [String] = []
    for segment in try addition.finish() { index.append(segment) }
    let first = articles.count
    var earlier = addition.superseded
    if articles.isEmpty {
      articles = addition.articles
    } else {
      earlier = articles.append(contentsOf: addition.articles)
    }
    for document in earlier where isLive(document) {
      index.remove(document)
      replaced.append(articles.id(Int(document)))
    }
    for document in first..<articles.count { note(articles.metadata(document)) }
    noteRules(from: first)
    mergeSmallSegments()
    orderTies(from: first)
    return replaced
  }

  /// Takes an article out of every answer.
  ///
  /// - Returns: false when there is none with this id.
  package mutating func remove(id: String) -> Bool {
    guard let document = document(id: id) else { return false }
    index.remove(document)
    return true
  }

  private mutating func noteRules(from first: Int) {
    let languages = articles.languages
    var sets: [LanguageRules: DocumentSet] = [:]
    swap(&sets, &documentsByRules)
    let rules =
      languages.values.map { LanguageRules(language: $0) } + [LanguageRules(language: nil)]
    let distinct = Array(Set(rules))
    let numbers = rules.map { distinct.firstIndex(of: $0) ?? 0 }
    var grown = distinct.map { sets[$0] ?? DocumentSet(count: 0) }
    for document in first..<articles.count {
      let code = languages.firstCode(document).map { Int($0) } ?? rules.count - 1
      grown[numbers[code]].add(document)
    }
    for (rules, set) in zip(distinct, grown) where !set.isEmpty { sets[rules] = set }
    documentsByRules = sets
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

  /// Many small loads would leave as many small segments, each of which every search asks: the last ones are
  /// made one as long as together they are small and the last is not much smaller than the one before.
  private mutating func mergeSmallSegments() {
    while let (first, middle) = index.lastTwoSegments,
      articles.count - first <= Self.mostMerged, middle - first <= 2 * (articles.count - middle)
    {
      let together = CorpusAddition(to: Corpus(), wordsPerSegment: .max)
      for article in articles[first...] { together.add(article) }
      guard let segment = try? together.finish().first else { return }
      index.replaceLastTwo(by: segment)
    }
  }

  private static let mostMerged = 2_048

  /// Equal scores: the newest first, undated ones last, then by id.
  private mutating func orderTies(from first: Int) {
    struct Entry {
      var instant: Int64
      var document: UInt32
    }
    let articles = articles
    func entry(_ document: UInt32) -> Entry {
      Entry(instant: articles.dates[Int(document)]?.instant ?? Int64.min, document: document)
    }
    func precedes(_ a: Entry, _ b: Entry) -> Bool {
      if a.instant != b.instant { return a.instant > b.instant }
      return articles.id(Int(a.document)) < articles.id(Int(b.document))
    }
    let added = (first..<articles.count).map { entry(UInt32($0)) }.sorted(by: precedes)
    tieSequence = merged(tieSequence.map(entry), added, by: precedes).map(\.document)
    rankTies()
  }

  private mutating func rankTies() {
    var ranks = [UInt32](repeating: 0, count: tieSequence.count)
    for (rank, document) in tieSequence.enumerated() { ranks[Int(document)] = UInt32(rank) }
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

/// Two sorted lists as one; of equal ones those of the first come first.
private func merged<Element>(
  _ first: [Element], _ second: [Element], by precedes: (Element, Element) -> Bool
) -> [Element] {
  guard !first.isEmpty else { return second }
  var result: [Element] = []
  result.reserveCapacity(first.count + second.count)
  var next = 0
  for element in first {
    while next < second.count, precedes(second[next], element) {
      result.append(second[next])
      next += 1
    }
    result.append(element)
  }
  return result + second[next...]
}
