import Bytes
import Semantics
import Syntax

/// `sample 50 seed 7`: so many rows by chance, the same ones for the same seed, in their order.
struct SampleStage: Stage {
  static let signature = StageSignature(
    "sample", summary: "n rows by chance, in their order; another seed chooses others",
    synopsis: "sample [n] [seed s]", example: "* | sample 5 seed 7",
    accepts: [.articles, .hits, .table],
    parameters: [
      StageParameter("n", .count(orWord: [])),
      StageParameter("seed", keyword: "seed", .count(orWord: [])),
    ])

  private let count: Int
  private let seed: Int

  init(_ call: CheckedStage) throws(Diagnostic) {
    count = call.arguments.count("n") ?? 50
    seed = call.arguments.count("seed") ?? 1
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    let total = try input.rowCount(context.cancellation)
    guard count < total else { return input }
    var random = SplitMix(seed: UInt64(seed))
    var chosen = Set<Int>(minimumCapacity: count)
    // Floyd's choice: of 0...j one by chance, or j where that is taken.
    for last in (total - count)..<total {
      if last & 127 == 0 { try context.cancellation.check() }
      let row = Int.random(in: 0...last, using: &random)
      chosen.insert(chosen.contains(row) ? last : row)
    }
    return try input.choosing(chosen.sorted(), context.cancellation)
  }
}

/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014; the
/// choice of rows is algorithm F2 of Bentley and Floyd, "A Sample of Brilliance", CACM 30(9), 1987.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
