import Articles
import Bytes
import Corpus
import Postings
import Rendering
import Semantics

/// Rows made as they are asked for, up to 128 at a time.
package struct RowStream {
  package static let batch = 128

  private let produce: (Int, Int) throws(Cancelled) -> [Row]
  private let count: Int
  private let cancellation: Cancellation
  private var next_ = 0

  /// - Parameter produce: makes the rows from one number up to and without another.
  init(
    count: Int, cancellation: Cancellation,
    produce: @escaping (_ from: Int, _ to: Int) throws(Cancelled) -> [Row]
  ) {
    self.count = count
    self.cancellation = cancellation
    self.produce = produce
  }

  /// How many rows there are in all.
  package var total: Int { count }

  /// The next rows, at least one; nil at the end, and again at every later call.
  package mutating func next() throws(Cancelled) -> [Row]? {
    guard next_ < count else { return nil }
    try cancellation.check()
    let end = min(count, next_ + Self.batch)
    defer { next_ = end }
    return try produce(next_, end)
  }
}

extension ResultSet {
  /// The rows of the result in order.
  ///
  /// - Complexity: finding the order costs a search; each row is made only when it is reached.
  package func rows(_ cancellation: Cancellation) throws(Cancelled) -> RowStream {
    switch self {
    case .articles(let result):
      let order = try result.ordered(cancellation)
      let rows = ArticleRows(result)
      return RowStream(count: order.count, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in
        try rows.rows(order[from..<to], cancellation)
      }
    case .hits(let result):
      let places = try result.all(cancellation)
      let rows = HitRows(result)
      return RowStream(count: places.count, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in rows.rows(places[from..<to])
      }
    case .table(let result):
      return RowStream(count: result.rows.count, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in Array(result.rows[from..<to])
      }
    case .text(let result):
      let hits = try result.source.hits(of: result.documents, cancellation)
      let rows = result.documents.flatMap { TextRows(result).rows($0, hits[$0] ?? []) }
      return RowStream(count: rows.count, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in Array(rows[from..<to])
      }
    }
  }
}

/// Makes the rows of articles.
private struct ArticleRows {
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
      default: return reader.value(name, of: scored.document)
      }
    }
  }

  private func headline(_ document: UInt32, _ hits: [HitSpan]) -> Value {
    let article = result.corpus.articles[Int(document)]
    let text = article[.headline]
    guard !text.isEmpty else { return .none }
    guard !hits.isEmpty else { return .text(text) }
    let cut = ArticleCut(article)
    let passage = Passage(article: article, cut: cut)
    let bytes = Array(text.utf8)
    return passage.line(
      bytes, bytes.indices, passage.marks(hits, in: cut.positions(in: .headline)))
  }
}

/// Makes the rows of a concordance.
private struct HitRows {
  private let result: HitResult
  private let names: [String]
  private let reader: KeyReader

  init(_ result: HitResult) {
    self.result = result
    names = result.columns.map(\.name)
    reader = KeyReader(corpus: result.source.corpus)
  }

  func rows(_ places: ArraySlice<HitPlace>) -> [Row] {
    var rows: [Row] = []
    var current: UInt32?
    var cut = ArticleCut()
    for place in places {
      let article = result.source.corpus.articles[Int(place.document)]
      if current != place.document {
        cut.cut(article)
        current = place.document
      }
      rows.append(row(place, article, cut))
    }
    return rows
  }

  private func row(_ place: HitPlace, _ article: Article, _ cut: ArticleCut) -> Row {
    let start = Int(place.span.start)
    let end = Int(place.span.end)
    let zone = cut.zone(at: start)
    let positions = cut.positions(in: zone)
    let paragraph = cut.paragraph(at: start)
    let sentence = cut.sentence(at: start)
    let bytes = cut.bytes(from: start, to: end)
    return names.map { name in
      switch name {
      case "field": return .text(zone.name)
      case "paragraph":
        return .integer(1 + paragraph - cut.paragraph(at: positions.lowerBound))
      case "sentence":
        let first = cut.sentence(at: Int(cut.paragraphStarts[paragraph]))
        return .integer(1 + sentence - first)
      case "left":
        return context(article, zone, leftStart(start, positions, cut)..<bytes.lowerBound)
      case "hit": return context(article, zone, bytes)
      case "right":
        return context(article, zone, bytes.upperBound..<rightEnd(end, positions, cut, article))
      default: return reader.value(name, of: place.document)
      }
    }
  }

  private func context(_ article: Article, _ zone: Zone, _ range: Range<Int>) -> Value {
    let text = Array(article[zone].utf8)
    let passage = Passage(article: article, cut: ArticleCut())
    guard case .marked(let line, _) = passage.line(text, range, []) else { return .none }
    return .text(line.trimmingSpaces)
  }

  private func leftStart(_ start: Int, _ zone: Range<Int>, _ cut: ArticleCut) -> Int {
    switch result.context {
    case .words(let n): Int(cut.words.starts[max(zone.lowerBound, start - n)])
    case .sentence: cut.sentenceRanges[cut.sentence(at: start)].lowerBound
    }
  }

  private func rightEnd(
    _ end: Int, _ zone: Range<Int>, _ cut: ArticleCut, _ article: Article
  ) -> Int {
    switch result.context {
    case .words(let n):
      let last = min(zone.upperBound, end + n)
      if last == zone.upperBound { return article[cut.zone(at: end - 1)].utf8.count }
      return last > end ? Int(cut.words.ends[last - 1]) : Int(cut.words.ends[end - 1])
    case .sentence:
      return max(
        cut.sentenceRanges[cut.sentence(at: end - 1)].upperBound, Int(cut.words.ends[end - 1]))
    }
  }
}

/// Makes the rows of an article to be read, a row a paragraph.
private struct TextRows {
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
        let own = marks.filter { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
        rows.append(
          head + [.text(zone.name), .integer(number + 1), passage.line(text, range, own)])
      }
    }
    return rows
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var bytes = Substring(self)
    while bytes.first == " " { bytes.removeFirst() }
    while bytes.last == " " { bytes.removeLast() }
    return String(bytes)
  }
}
