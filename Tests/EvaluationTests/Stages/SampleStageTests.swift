import LedeKit
import Testing

/// Rows by chance: as many as asked, the same for the same seed, each as likely as another.
struct SampleStageTests {
  private func ids(_ query: String) throws -> [String] {
    try Collection.sample.run(query + " | select id").rows().compactMap { $0.text("id") }
  }

  @Test func seedsChooseAndRepeat() throws {
    let all = try ids("*")
    let first = try ids("* | sample 9 seed 3")
    #expect(first.count == 9 && Set(first).count == 9)
    #expect(try ids("* | sample 9 seed 3") == first)
    #expect(try ids("* | sample 9 seed 4") != first)
    #expect(first == all.filter { first.contains($0) })
    #expect(try ids("* | sample 900") == all)
  }

  @Test func everyRowHasItsTurn() throws {
    var counts: [String: Int] = [:]
    for seed in 1...200 {
      for id in try ids("source:\"Daily Lantern\" | sample 3 seed \(seed)") {
        counts[id, default: 0] += 1
      }
    }
    // Each of eleven is expected 54.5 times, deviation 6.3.
    #expect(counts.count == 11)
    #expect(counts.values.allSatisfy { 30...80 ~= $0 })
  }

  @Test func hitsAndTablesAreSampledToo() throws {
    #expect(try Collection.sample.run("ferry | kwic 2 | sample 4").rows().count == 4)
    #expect(try Collection.sample.run("* | count by source | sample 2").rows().count == 2)
  }
}
