import Bytes
import LedeTestSupport
import Testing

@testable import Postings

/// Lists read back as they were written, of all sizes around the edges of blocks.
struct PostingListTests {
  private struct Posting {
    var document: UInt32
    var positions: [UInt32]
    var extra: UInt32
  }

  static let shapes: [(count: Int, documents: Int)] = [
    (1, 1), (1, 1 << 20), (2, 3), (126, 200), (127, 127), (127, 5000), (128, 128), (128, 129),
    (128, 2049), (128, 100_000), (129, 129), (129, 2065), (255, 255), (256, 8000), (257, 900),
    (257, 40_000), (1000, 1000), (1000, 15_999), (1000, 16_001), (1280, 900_000), (5000, 30_000),
    (5001, 130_000),
  ]

  private func postings(
    _ count: Int, _ documents: Int, _ random: inout SplitMix64
  ) -> [Posting] {
    var chosen: Set<UInt32> = []
    if count * 2 > documents {
      chosen = Set((0..<UInt32(documents)).shuffled(using: &random).prefix(count))
    }
    while chosen.count < count {
      chosen.insert(UInt32.random(in: 0..<UInt32(documents), using: &random))
    }
    let largest: UInt32 = Bool.random(using: &random) ? 40 : 1 << 20
    return chosen.sorted().map { document in
      let frequency = Int.random(in: 0...7, using: &random) == 0 ? 9 : 1
      let positions = Set(
        (0..<frequency).map { _ in UInt32.random(in: 0...largest, using: &random) })
      return Posting(
        document: document, positions: positions.sorted(),
        extra: Int.random(in: 0...30, using: &random) == 0 ? 3 : 0)
    }
  }

  @Test(arguments: shapes.indices)
  func readsWhatWasWritten(shape: Int) throws {
    var random = SplitMix64(seed: UInt64(shape) + 5)
    let (count, documentCount) = Self.shapes[shape]
    let expected = postings(count, documentCount, &random)
    let encoded = EncodedList(
      expected.map { ($0.document, $0.positions, $0.extra) }, documentCount: documentCount)
    let list = try #require(encoded.list)
    withExtendedLifetime(encoded) {
      #expect(list.count == count)
      let isDense = count * TermEncoder.bitmapShare >= documentCount
      #expect((list.bits != nil) == (count >= 128 && isDense))
      #expect(list.occurrenceCount == expected.reduce(0) { $0 + $1.positions.count })
      var found: [UInt32] = []
      list.forEachBlock { documents, rank in
        #expect(rank == found.count)
        found += documents
      }
      #expect(found == expected.map(\.document))
      compareOccurrences(list, expected)
      compareMaxima(list, expected)
      compareFinding(list, expected, documentCount, &random)
    }
  }

  private func compareOccurrences(_ list: PostingList, _ expected: [Posting]) {
    var occurrence = 0
    var continued = list.positions(from: 0)
    let isWrong = expected.enumerated().map { rank, posting in
      let frequency = posting.positions.count
      defer { occurrence += frequency }
      var reader = list.positions(from: occurrence)
      continued.beginPosting()
      return list.frequency(rank) != frequency
        || list.weight(rank) != UInt32(frequency) + posting.extra
        || rank < 300 && list.firstOccurrence(rank) != occurrence
        || (0..<frequency).map { _ in reader.next() } != posting.positions
        || (0..<frequency).map { _ in continued.next() } != posting.positions
    }
    #expect(isWrong.firstIndex(of: true) == nil)
    var buffer = [UInt32](repeating: 0, count: 128)
    for block in 0..<list.blockCount {
      let range = block * 128..<min(expected.count, block * 128 + 128)
      buffer.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        list.readFrequencies(block, addingExtras: true, into: base)
      }
      #expect(
        buffer.prefix(range.count).elementsEqual(
          expected[range].map { UInt32($0.positions.count) + $0.extra }))
    }
  }

  /// Every norm is 1 here, so that the saturation of weight w is w / (w + 1).
  private func compareMaxima(_ list: PostingList, _ expected: [Posting]) {
    func best(_ postings: some Sequence<Posting>) -> UInt32 {
      postings.map {
        let weight = UInt32($0.positions.count) + $0.extra
        return weight * 256 / (weight + 1)
      }.max() ?? 0
    }
    for block in 0..<list.blockCount where !list.isSmall {
      let range = block * 128..<min(expected.count, block * 128 + 128)
      #expect(list.maximum(block) == best(expected[range]))
    }
    guard list.bits != nil else { return }
    let cells = Dictionary(grouping: expected) { Int($0.document / 64) }
    #expect(
      (0..<list.bitWords).allSatisfy { UInt32(list.cellMaxima[$0]) == best(cells[$0] ?? []) })
  }

  private func compareFinding(
    _ list: PostingList, _ expected: [Posting], _ documentCount: Int, _ random: inout SplitMix64
  ) {
    let ranks = Dictionary(
      uniqueKeysWithValues: expected.enumerated().map { ($1.document, $0) })
    for isAscending in [true, false] {
      var questions = (0..<600).map { _ in
        UInt32.random(in: 0..<UInt32(documentCount), using: &random)
      }
      questions += expected.shuffled(using: &random).prefix(200).map(\.document)
      if isAscending { questions.sort() }
      var reader = ListReader(list)
      let starts = expected.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.positions.count) }
      let wrong = questions.first { document in
        let isThere = reader.find(document)
        guard let rank = ranks[document], isThere else {
          return isThere != (ranks[document] != nil)
        }
        let (first, count) = reader.occurrences(rank)
        return reader.rank != rank || first != starts[rank]
          || count != expected[rank].positions.count
      }
      #expect(wrong == nil)
    }
  }
}
