import Bytes
import LedeTestSupport
import Testing

@testable import Postings

/// The laws of `BlockCursor`, over every cursor, against a plain list of its documents.
struct BlockCursorTests {
  private static let sizes = [0, 1, 127, 128, 129, 255, 256, 257, 5000]

  private typealias Make = () -> any BlockCursor
  private let never = Cancellation()

  private func list(_ documents: [UInt32]) -> any BlockCursor {
    EncodedList(documents).cursor(never)
  }

  private func set(_ documents: [UInt32], base: Int) -> DocumentSet {
    var set = DocumentSet(count: base + 20_000)
    for document in documents { set.insert(base + Int(document)) }
    return set
  }

  @Test func listsKeepTheLaws() throws {
    var random = SplitMix64(seed: 1)
    for size in Self.sizes {
      let documents = sample(size, &random)
      try check(documents, &random) { list(documents) }
    }
  }

  @Test func bitmapsKeepTheLaws() throws {
    var random = SplitMix64(seed: 2)
    for size in Self.sizes {
      let documents = sample(size, &random)
      let absent = Set(documents)
      for base in [0, 64, 77] {
        let set = set(documents, base: base)
        try check(documents, &random) {
          BitmapCursor(set, members: true, documents: base..<base + 20_000, never)
        }
        let others = (0..<20_000).map { UInt32($0) }.filter { !absent.contains($0) }
        try check(others, &random) {
          BitmapCursor(set, members: false, documents: base..<base + 20_000, never)
        }
      }
    }
  }

  @Test func combinationsKeepTheLaws() throws {
    var random = SplitMix64(seed: 3)
    for size in Self.sizes {
      let lists = [size, 3000, 9000].map { sample($0, &random) }
      let sets = lists.map { Set($0) }
      try check(sets[0].intersection(sets[1]).sorted(), &random) {
        AndCursor(rarest: list(lists[0]), others: [list(lists[1])])
      }
      try check(sets[0].intersection(sets[1]).intersection(sets[2]).sorted(), &random) {
        AndCursor(rarest: list(lists[0]), others: [list(lists[1]), list(lists[2])])
      }
      try check(sets[0].union(sets[1]).sorted(), &random) {
        OrCursor([list(lists[0]), list(lists[1])])
      }
      try check(lists[0], &random) { OrCursor([list(lists[0])]) }
      try check([], &random) { OrCursor([]) }
      try check(sets[2].subtracting(sets[0]).sorted(), &random) {
        DifferenceCursor(list(lists[2]), minus: list(lists[0]))
      }
      try check(sets[0].subtracting(sets[2]).sorted(), &random) {
        DifferenceCursor(list(lists[0]), minus: list(lists[2]))
      }
      try check(sets[2].subtracting(sets[1]).union(sets[0]).sorted(), &random) {
        OrCursor([DifferenceCursor(list(lists[2]), minus: list(lists[1])), list(lists[0])])
      }
    }
  }

  @Test func checkedCandidatesKeepTheLaws() throws {
    var random = SplitMix64(seed: 4)
    for size in Self.sizes.filter({ $0 < 300 }) {
      let isPair = (0..<size).map { _ in Bool.random(using: &random) }
      let documents = TestDocuments(
        isPair.map { TestDocuments.text(body: $0 ? "red fox" : "fox red") })
      let expected = isPair.indices.filter { isPair[$0] }.map { UInt32($0) }
      guard let segment = documents.index.segments.first else { continue }
      let plan = try SegmentPlan(
        phrase("red", "fox"), segment: segment, base: 0, isScan: true, never)
      try check(expected, &random) {
        PlanCursors(plan: plan, removed: DocumentSet(count: 0), verifiers: [], cancellation: never)
          .exact(plan.root)
      }
    }
  }

  @Test func cancellationStopsEveryCursor() {
    let cancellation = Cancellation()
    cancellation.cancel()
    let encoded = EncodedList([1, 2, 3])
    let list = encoded.cursor(cancellation)
    let cursors: [any BlockCursor] = [
      list, BitmapCursor(set([1], base: 0), members: true, documents: 0..<5, cancellation),
      AndCursor(rarest: list, others: [list]), OrCursor([list]),
      DifferenceCursor(list, minus: list),
    ]
    for var cursor in cursors {
      var block = DocumentBlock()
      #expect(throws: Cancelled.self, "\(type(of: cursor))") { try cursor.fill(&block) }
    }
  }

  private func sample(_ size: Int, _ random: inout SplitMix64) -> [UInt32] {
    var documents: Set<UInt32> = []
    while documents.count < size {
      documents.insert(UInt32.random(in: 0..<20_000, using: &random))
    }
    return documents.sorted()
  }

  /// Reads a cursor to its end, and then again and again with jumps.
  private func check(
    _ expected: [UInt32], _ random: inout SplitMix64, _ make: Make
  ) throws {
    var cursor = make()
    #expect(try rest(of: &cursor, after: nil) == expected)
    for _ in 0..<4 {
      var cursor = make()
      var remaining = expected[...]
      var last: UInt32?
      while true {
        if Bool.random(using: &random) {
          let far = (last ?? 0) + UInt32.random(in: 0...3000, using: &random)
          let past = UInt32.random(in: 0...(last ?? 0), using: &random)
          let target = Int.random(in: 0...3, using: &random) == 0 ? past : far
          try cursor.advance(to: target)
          remaining = remaining.drop { $0 < target }
        }
        var block = DocumentBlock()
        try cursor.fill(&block)
        if block.isEmpty { break }
        let given = (0..<block.count).map { block[$0] }
        #expect(given == Array(remaining.prefix(block.count)))
        remaining = remaining.dropFirst(block.count)
        last = block.last
      }
      #expect(remaining.isEmpty)
      #expect(try rest(of: &cursor, after: last) == [])
    }
    var ended = make()
    try ended.advance(to: DocumentBlock.end)
    #expect(try rest(of: &ended, after: nil) == [])
  }

  /// What is still to come, and that the end stays the end.
  private func rest(
    of cursor: inout any BlockCursor, after last: UInt32?
  ) throws -> [UInt32] {
    var documents: [UInt32] = []
    var block = DocumentBlock()
    repeat {
      try cursor.fill(&block)
      for index in 0..<block.count { documents.append(block[index]) }
    } while !block.isEmpty
    for target in [0, last ?? 0, 30_000] {
      try cursor.advance(to: target)
      try cursor.fill(&block)
      #expect(block.isEmpty)
    }
    return documents
  }
}
