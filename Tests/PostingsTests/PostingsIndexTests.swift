import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct PostingsIndexTests {
  /// By number: sizes of the segments, and how many random plans to try.
  static let shapes: [(segments: [Int], plans: Int)] = [
    ([], 20), ([0], 20), ([1], 400), ([3, 0, 4], 2300), ([20], 300), ([10, 25], 250), ([127], 15),
    ([128], 15), ([129], 15), ([64, 200, 136], 15), ([400], 15),
  ]

  static let verifiers: [Verifier] = [
    { document, span in (document + span.start) % 3 != 0 },
    { _, span in span.end - span.start != 2 },
  ]

  @Test(arguments: Array(shapes.enumerated()).map(\.offset))
  func agreesWithSlowTwin(shape: Int) throws {
    var random = RandomPlans(seed: UInt64(shape) &* 7919 &+ 1)
    var documents = TestDocuments()
    for size in Self.shapes[shape].segments { documents.append(random.documents(size)) }
    documents.setVerifiers(Self.verifiers)
    for number in 0..<Self.shapes[shape].plans {
      let count = documents.index.documentCount
      if number == Self.shapes[shape].plans / 2 {
        for document in 0..<count where random.isTrue(oneIn: 5) { documents.remove(document) }
        documents.setTieOrder(random.shuffled((0..<UInt32(count)).map { $0 }))
      }
      let depth = 1 + number % 4
      let plan =
        number % 8 == 7
        ? random.branches(depth: depth - 2, count: count) : random.plan(depth: depth, count: count)
      try compare(plan, documents, &random)
    }
  }

  private func compare(
    _ plan: PostingPlan, _ documents: TestDocuments, _ random: inout RandomPlans
  ) throws {
    let index = documents.index
    let never = Cancellation()
    let expected = documents.naive.matches(plan)
    let numbers = expected.map { UInt32($0.document) }
    #expect(
      try index.documents(plan, verifiers: Self.verifiers, cancellation: never) == numbers,
      "\(plan)")
    let count = try index.count(plan, verifiers: Self.verifiers, cancellation: never)
    #expect(count.documents == expected.count, "\(plan)")
    #expect(count.hits == expected.reduce(0) { $0 + $1.hits.count }, "\(plan)")
    let each = try index.hitCounts(plan, verifiers: Self.verifiers, cancellation: never)
    #expect(each.documents == numbers, "\(plan)")
    #expect(each.hits == expected.map { UInt32($0.hits.count) }, "\(plan)")

    var cursor = try index.hits(plan, verifiers: Self.verifiers, cancellation: never)
    let all = try blocks(&cursor)
    #expect(all.map(\.document) == numbers, "\(plan)")
    #expect(all.map(\.hits) == expected.map(\.hits), "\(plan)")

    try compareScores(plan, documents, numbers, &random)
    guard random.isTrue(oneIn: 4) else { return }
    let order = random.shuffled((0..<UInt32(index.documentCount)).map { $0 })
    var listed = try index.hits(
      plan, documents: order, verifiers: Self.verifiers, cancellation: never)
    let byNumber = Dictionary(uniqueKeysWithValues: zip(numbers, expected.map(\.hits)))
    let inOrder = try blocks(&listed)
    #expect(inOrder.map(\.document) == order.filter { byNumber[$0] != nil }, "\(plan)")
    #expect(inOrder.allSatisfy { byNumber[$0.document] == $0.hits }, "\(plan)")

    for document in order.prefix(3) {
      let hits = try index.hits(
        plan, document: document, verifiers: Self.verifiers, cancellation: never)
      #expect(hits == byNumber[document] ?? [], "\(plan) in \(document)")
    }
  }

  private func compareScores(
    _ plan: PostingPlan, _ documents: TestDocuments, _ numbers: [UInt32],
    _ random: inout RandomPlans
  ) throws {
    let index = documents.index
    let never = Cancellation()
    let all = try index.search(plan, k: .max, verifiers: Self.verifiers, cancellation: never)
    #expect(all.total == numbers.count, "\(plan)")
    #expect(all.documents.map(\.document).sorted() == numbers, "\(plan)")
    let compared = all.documents.prefix(12)
    let scores = documents.naive.scores(plan, compared.map { Int($0.document) })
    for (found, score) in zip(compared, scores) {
      #expect(isClose(Double(found.score), score), "\(plan) in \(found.document)")
    }
    let tieOrder = index.tieOrder
    for (better, worse) in zip(all.documents, all.documents.dropFirst()) {
      let isInOrder =
        better.score > worse.score
        || (better.score == worse.score
          && tieOrder[Int(better.document)] < tieOrder[Int(worse.document)])
      #expect(isInOrder, "\(plan): \(better) before \(worse)")
    }
    let k = [0, 1, 2, 5, 128][random.number(0...4)]
    let top = try index.search(plan, k: k, verifiers: Self.verifiers, cancellation: never)
    #expect(top.documents == Array(all.documents.prefix(k)), "\(plan)")
    #expect(top.total == numbers.count)
    if random.isTrue(oneIn: 4), let best = all.documents.first {
      let explanation = try index.explain(
        plan, document: best.document, verifiers: Self.verifiers, cancellation: never)
      #expect(isClose(Double(explanation.value), Double(best.score)), "\(plan)")
    }
  }

  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-5 * max(1, abs(b)) }

  private func blocks(
    _ cursor: inout HitCursor
  ) throws -> [(document: UInt32, hits: [HitSpan])] {
    var result: [(UInt32, [HitSpan])] = []
    while let block = try cursor.next() {
      #expect((1...128).contains(block.documents.count))
      for (index, document) in block.documents.enumerated() {
        result.append((document, Array(block.hits(index))))
      }
    }
    #expect(try cursor.next() == nil)
    return result
  }
}
