import Articles
import Bytes
import Corpus
import Postings
import Semantics

/// Where each line of a list stands in all articles.
struct ListMatches: Sendable {
  /// What matches depend on beside the lines. Articles are only ever added to a session, so that their number says
  /// which there are.
  struct Key: Sendable, Equatable {
    var articles: Int
    /// Of the stemmer of `forms(…)`.
    var language: String?
  }

  /// One hit of one line.
  struct Match: Sendable, Comparable {
    var document: UInt32
    var span: HitSpan
    var line: UInt32

    static func < (a: Match, b: Match) -> Bool {
      (a.document, a.span, a.line) < (b.document, b.span, b.line)
    }
  }

  /// From so many lines on, reading all articles once is quicker than a search for each line.
  private static let linesToRead = 400

  /// The hits of all lines, identical ones once.
  let places: PlaceList
  private let starts: [UInt32]
  private let matches: [Match]

  /// - Parameter reads: whether all articles are read rather than the index asked; nil for what is quicker. It
  ///   never changes the matches.
  /// - Complexity: O(words) of all articles for many lines, else a search a line.
  init(
    _ lines: [TermList.Line], in corpus: Corpus, language: String?, reads: Bool? = nil,
    _ cancellation: Cancellation
  ) throws {
    var settings = Settings()
    settings.zones = Zone.allCases
    settings.language = language
    let fresh = Lowering(
      corpus: corpus, schema: Schema.standard, settings: settings, variables: [:], isQuiet: true,
      cancellation: cancellation)
    let isRead = reads ?? (lines.count >= Self.linesToRead)
    var trie = TermTrie()
    var found: [Match] = []
    for (number, line) in lines.enumerated() {
      try cancellation.check()
      var lowering = fresh
      let plan = try lowering.planEverywhere(line.search)
      if isRead, trie.add(plan, line: UInt32(number)) { continue }
      let cuts = LastMade<UInt32, CutArticle>()
      var cursor = try corpus.index.hits(
        plan, verifiers: lowering.checks.map { $0.verifier(corpus, cuts) },
        cancellation: cancellation)
      while let block = try cursor.next() {
        for index in block.documents.indices {
          for span in block.hits(index) {
            found.append(
              Match(document: block.documents[index], span: span, line: UInt32(number)))
          }
        }
      }
    }
    let isSorted = found.isEmpty
    if !trie.isEmpty { try trie.read(corpus, cancellation, into: &found) }
    if !isSorted { found.sort() }
    matches = found
    starts = Self.starts(found.map(\.document), count: corpus.articles.count)
    var spans: [HitSpan] = []
    var owners: [UInt32] = []
    for match in found where owners.last != match.document || spans.last != match.span {
      spans.append(match.span)
      owners.append(match.document)
    }
    places = PlaceList(starts: Self.starts(owners, count: corpus.articles.count), spans: spans)
  }

  private static func starts(_ documents: [UInt32], count: Int) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for document in documents { starts[Int(document) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    return starts
  }

  /// Which lines stand in which of an article's hits: a line's hit is the hit, or lies inside it.
  ///
  /// - Returns: by line, ascending, the hits that it stands in, at least one.
  func lines(in hits: ArraySlice<HitSpan>, of document: UInt32) -> [(line: Int, hits: [HitSpan])] {
    let own = matches[Int(starts[Int(document)])..<Int(starts[Int(document) + 1])]
    var pairs: [(line: UInt32, hit: HitSpan)] = []
    for hit in hits {
      var low = own.startIndex
      var high = own.endIndex
      while low < high {
        let middle = (low + high) / 2
        if own[middle].span.start < hit.start { low = middle + 1 } else { high = middle }
      }
      while low < own.endIndex, own[low].span.start < hit.end {
        if own[low].span.end <= hit.end { pairs.append((own[low].line, hit)) }
        low += 1
      }
    }
    pairs.sort { ($0.line, $0.hit) < ($1.line, $1.hit) }
    var groups: [(line: Int, hits: [HitSpan])] = []
    for pair in pairs {
      if groups.last?.line != Int(pair.line) { groups.append((Int(pair.line), [])) }
      if groups[groups.count - 1].hits.last != pair.hit {
        groups[groups.count - 1].hits.append(pair.hit)
      }
    }
    return groups
  }
}
