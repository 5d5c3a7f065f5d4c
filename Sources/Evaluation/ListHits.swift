import Articles
import Bytes
import Corpus
import Postings
import Semantics

/// Which lines of a list stand in which hits of a result: a hit of the line is the hit, or lies inside it.
struct ListHits {
  let list: TermList
  private let cancellation: Cancellation
  /// The result's articles in the order they came, and where the hits of each start.
  private var documents: [UInt32] = []
  private var starts: [Int] = [0]
  private var spans: [HitSpan] = []
  /// The place of an article in `documents`, by its number; -1 for one that is not in the result.
  private var places: [Int32]

  init(_ list: TermList, corpus: Corpus, _ cancellation: Cancellation) {
    self.list = list
    self.cancellation = cancellation
    places = Array(repeating: -1, count: corpus.articles.count)
  }

  /// Takes the hits of one article, ascending by their start; each article is added once.
  mutating func add(_ document: UInt32, _ hits: ArraySlice<HitSpan>) {
    places[Int(document)] = Int32(truncatingIfNeeded: documents.count)
    documents.append(document)
    spans += hits
    starts.append(spans.count)
  }

  /// Gives, line by line and then article by article, the numbers of the hits that a line stands in.
  ///
  /// - Parameter body: given the line's number in the list, the article's place among those added, and its hits
  ///   by their numbers in the article, at least one.
  /// - Complexity: O(hits of all lines); one search a line.
  func forEachLine(
    in corpus: Corpus, _ body: (_ line: Int, _ place: Int, _ hits: [Int]) -> Void
  ) throws {
    var settings = Settings()
    settings.zones = Zone.allCases
    var found: [Int] = []
    let fresh = Lowering(
      corpus: corpus, schema: Schema.standard, settings: settings, variables: [:],
      cancellation: cancellation)
    for (number, line) in list.lines.enumerated() {
      try cancellation.check()
      var lowering = fresh
      let plan = try lowering.plan(line.search)
      let cuts = LastMade<UInt32, CutArticle>()
      var cursor = try corpus.index.hits(
        plan, verifiers: lowering.checks.map { $0.verifier(corpus, cuts) },
        cancellation: cancellation)
      while let block = try cursor.next() {
        for index in block.documents.indices {
          let place = Int(places[Int(block.documents[index])])
          guard place >= 0 else { continue }
          containing(block.hits(index), place, &found)
          if !found.isEmpty { body(number, place, found) }
        }
      }
    }
  }

  /// The article at a place.
  func document(_ place: Int) -> UInt32 { documents[place] }

  var count: Int { documents.count }

  func hits(_ place: Int) -> ArraySlice<HitSpan> { spans[starts[place]..<starts[place + 1]] }

  /// The numbers of an article's hits that have one of a line's inside.
  private func containing(_ inner: ArraySlice<HitSpan>, _ place: Int, _ found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    let first = starts[place]
    for number in first..<starts[place + 1] {
      let span = spans[number]
      var low = inner.startIndex
      var high = inner.endIndex
      while low < high {
        let middle = (low + high) / 2
        if inner[middle].start < span.start { low = middle + 1 } else { high = middle }
      }
      while low < inner.endIndex, inner[low].start < span.end {
        if inner[low].end <= span.end {
          found.append(number - first)
          break
        }
        low += 1
      }
    }
  }
}
