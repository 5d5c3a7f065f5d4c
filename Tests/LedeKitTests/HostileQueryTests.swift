import Foundation
import LedeKit
import LedeTestSupport
import Testing

/// No statement traps, hangs or takes the memory. `LEDE_FUZZ` is how many are tried, `LEDE_FUZZ_SEED` where
/// they start, and `LEDE_FUZZ_LAST` a file that holds the one at hand, for when the process dies of it.
struct HostileQueryTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["LEDE_FUZZ"].flatMap { Int($0) }
  private static let seed = environment["LEDE_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

  @Test func mutatedStatementsAreAnsweredOrRefused() throws {
    let seeds = try QuerySeeds.all()
    #expect(seeds.count > 1_000)
    var mutator = QueryMutator(seeds, seed: Self.seed)
    var run = HostileRun(.sample)
    let last = LastStatement(Self.environment["LEDE_FUZZ_LAST"])
    let start = Date()
    for number in 0..<(Self.count ?? 1_000) {
      let text = mutator.next()
      last?.keep(text)
      run.run(text)
      if number % 100_000 == 99_999 {
        print("\(number + 1) in \(Date().timeIntervalSince(start)) s")
      }
    }
    #expect(run.faults == [])
    #expect(run.slowest.time < HostileRun.slowest, "\(run.slowest.text)")
    #expect(run.parsed * 10 > run.statements && run.answered * 20 > run.statements)
    #expect(run.parsed < run.statements)
    if Self.count != nil {
      print(run.report())
      #expect(HostileRun.peakMemory() < 500_000_000)
    }
  }
}

/// A file that always holds the statement at hand. One that takes over ten seconds ends the process.
private struct LastStatement {
  private let descriptor: Int32

  init?(_ path: String?) {
    guard let path else { return nil }
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { return nil }
  }

  func keep(_ text: String) {
    alarm(10)
    var text = text
    let count = text.utf8.count
    text.withUTF8 { bytes in _ = pwrite(descriptor, bytes.baseAddress, bytes.count, 0) }
    ftruncate(descriptor, off_t(count))
  }
}
