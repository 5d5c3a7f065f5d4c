import Bytes
import LedeTestSupport
import Testing

@testable import Postings

/// The searches that skip, against counting and scoring every document from the definitions, over
/// enough documents for packed lists, bitmaps and pairs of common words.
struct SearchTests {
  /// Term t stands in about one of `rarities[t]` documents.
  private static let rarities = [1, 1, 2, 3, 5, 9, 15, 17, 20, 30, 40, 70, 200, 900, 4000]
  private static let wordCount = 12

  private struct Fixture {
    /// The number of words in the headline, then the words.
    var documents: [[Int]] = []
    var sets: [Set<Int>] = []
    var index = PostingsIndex()
    var removed: Set<Int> = []

    init(segments: [Int], seed: UInt64, removing: Bool) {
      var random = SplitMix64(seed: seed)
      for size in segments {
        var builder = SegmentBuilder()
        for _ in 0..<size {
          let words = Self.words(&random)
          var document = DocumentWords()
          for word in words {
            document.append(term: "t\(word)".utf8, form: "t\(word)".utf8)
          }
          let headline = UInt32(min(words.count, Int.random(in: 0...2, using: &random)))
          let count = UInt32(words.count)
          document.zoneStarts = [0, headline, headline, count, count, count, count]
          document.leadEnd = count
          builder.add(document)
          documents.append([Int(headline)] + words)
          sets.append(Set(words))
        }
        index.append(builder.freeze())
      }
      guard removing else { return }
      for _ in 0..<documents.count / 9 {
        let document = Int.random(in: 0..<documents.count, using: &random)
        removed.insert(document)
        index.remove(UInt32(document))
      }
    }

    private static func words(_ random: inout SplitMix64) -> [Int] {
      (0..<Int.random(in: 1...wordCount * 2, using: &random)).map { _ in
        for (term, rarity) in rarities.enumerated().reversed()
        where Int.random(in: 0..<rarity * wordCount, using: &random) == 0 {
          return term
        }
        return Int.random(in: 0...1, using: &random)
      }
    }

    /// Where a phrase of terms starts, or of one term each place; never across the headline's end.
    func starts(_ phrase: [Int], _ document: Int) -> [Int] {
      guard phrase.allSatisfy({ sets[document].contains($0) }) else { return [] }
      let headline = documents[document][0]
      let words = documents[document].dropFirst()
      guard words.count >= phrase.count else { return [] }
      return (0...words.count - phrase.count).filter { start in
        words.dropFirst(start).prefix(phrase.count).elementsEqual(phrase)
          && (start >= headline || start + phrase.count <= headline)
      }
    }
  }

  /// Parts are words and phrases.
  private struct Query {
    var required: [[Int]] = []
    var excluded: [Int] = []
    var isUnion = false

    var plan: PostingPlan {
      func group(_ term: Int) -> WordGroup { WordGroup(terms: [Array("t\(term)".utf8)]) }
      let parts = required.map { part in
        part.count == 1 ? PostingPlan.word(group(part[0])) : .phrase(part.map { group($0) })
      }
      if isUnion { return .or(parts) }
      return .and(parts + excluded.map { .not(.word(group($0))) })
    }
  }

  private func random(_ random: inout SplitMix64) -> Query {
    func term() -> Int { Int.random(in: 0..<Self.rarities.count + 1, using: &random) }
    var query = Query()
    switch Int.random(in: 0...5, using: &random) {
    case 0: query.required = [[term()]]
    case 1: query.required = (0..<Int.random(in: 2...3, using: &random)).map { _ in [term()] }
    case 2:
      query.required = [[term()]]
      query.excluded = (0..<Int.random(in: 1...2, using: &random)).map { _ in term() }
    case 3:
      query.required = (0..<Int.random(in: 2...5, using: &random)).map { _ in [term()] }
      query.isUnion = true
    case 4:
      query.required = [
        (0..<Int.random(in: 2...3, using: &random)).map { _ in
          Int.random(in: 0...5, using: &random)
        }
      ]
    default: query.required = [[term()], [Int.random(in: 0...4, using: &random), term()]]
    }
    return query
  }

  /// The scores of the documents that match, from the definition of BM25.
  private func scores(_ query: Query, _ fixture: Fixture) -> [Int: Double] {
    let live = fixture.documents.indices.filter { !fixture.removed.contains($0) }
    let lengths = fixture.documents.map { Double($0.count - 1) }
    let average = live.reduce(0) { $0 + lengths[$1] } / Double(live.count)
    var idfs: [Int: Double] = [:]
    for term in Set(query.required.joined()) {
      let frequency = live.count { fixture.sets[$0].contains(term) }
      idfs[term] = BM25.naturalLogarithm(
        1 + (Double(live.count - frequency) + 0.5) / (Double(frequency) + 0.5))
    }
    var scores: [Int: Double] = [:]
    documents: for document in live {
      for term in query.excluded where fixture.sets[document].contains(term) { continue documents }
      let norm = 1.2 * (0.25 + 0.75 * lengths[document] / average)
      var score = 0.0
      var found = 0
      for part in query.required {
        let starts = fixture.starts(part, document)
        if starts.isEmpty { continue }
        found += 1
        let weight = starts.reduce(0.0) { $0 + ($1 < fixture.documents[document][0] ? 2 : 1) }
        score += part.reduce(0) { $0 + (idfs[$1] ?? 0) } * weight / (weight + norm)
      }
      if query.isUnion ? found > 0 : found == query.required.count { scores[document] = score }
    }
    return scores
  }

  /// The numbers of different places, start and length, in documents that match.
  private func hits(_ query: Query, _ fixture: Fixture, in documents: [Int]) -> [Int] {
    documents.map { document in
      Set(
        query.required.flatMap { part in
          fixture.starts(part, document).map { [$0, part.count] }
        }
      ).count
    }
  }

  @Test(arguments: [([5000], false), ([4100], true), ([2100, 129, 128, 127], false)])
  func agreesWithScoringEverything(segments: [Int], removing: Bool) throws {
    let fixture = Fixture(segments: segments, seed: UInt64(segments.count), removing: removing)
    var generator = SplitMix64(seed: 99)
    let never = Cancellation()
    for _ in 0..<40 {
      let query = random(&generator)
      let plan = query.plan
      let expected = scores(query, fixture)
      let count = try fixture.index.documentCount(plan, cancellation: never)
      #expect(count == expected.count, "\(plan)")
      let hits = hits(query, fixture, in: expected.keys.sorted())
      let each = try fixture.index.hitCounts(plan, cancellation: never)
      #expect(each.documents.map(Int.init) == expected.keys.sorted(), "\(plan)")
      #expect(each.hits.map(Int.init) == hits, "\(plan)")
      let all = try fixture.index.count(plan, cancellation: never)
      #expect(all == (hits.reduce(0, +), expected.count), "\(plan)")
      for (k, counting) in [(10, true), (10, false), (200, true), (0, true)] {
        let found = try fixture.index.search(
          plan, k: k, counting: counting, cancellation: never)
        let best = expected.values.sorted(by: >).prefix(k)
        #expect(found.total == (counting ? expected.count : best.count), "\(plan)")
        #expect(found.documents.count == best.count, "\(plan)")
        let wrong = zip(found.documents, best).first { document, score in
          abs(Double(document.score) - score) > 1e-5 * max(1, score)
            || abs(Double(document.score) - (expected[Int(document.document)] ?? -1)) > 1e-4
        }
        #expect(wrong == nil, "\(plan)")
        #expect(Set(found.documents.map(\.document)).count == best.count, "\(plan)")
      }
    }
  }
}
