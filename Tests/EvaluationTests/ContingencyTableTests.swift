import Foundation
import Testing

@testable import Evaluation

/// By hand; `StatisticsTests` has the values of scipy on whole texts.
struct ContingencyTableTests {
  /// Four of ten and five of ten, two together, as chance has it.
  @Test func whatIsAsExpectedScoresNothing() {
    let table = ContingencyTable(both: 2, first: 4, second: 5, total: 10)
    #expect(table.expected == 2)
    #expect(abs(table.logLikelihood) < 1e-12)
    #expect(abs(table.mutualInformation ?? 1) < 1e-12)
    #expect(table.tScore == 0)
    #expect(abs(table.dice - 4.0 / 9) < 1e-12)
  }

  /// Always together, eight of sixty-four: expected once, an eighth.
  @Test func whatIsAlwaysTogetherScoresMost() {
    let table = ContingencyTable(both: 8, first: 8, second: 8, total: 64)
    #expect(table.expected == 1)
    #expect(abs((table.mutualInformation ?? 0) - 3) < 1e-12)
    #expect(abs((table.tScore ?? 0) - 7 / sqrt(8)) < 1e-12)
    #expect(table.dice == 1)
    #expect(abs(table.logLikelihood - 2 * (8 * log(8) + 56 * log(64.0 / 56))) < 1e-9)
  }

  @Test func emptyCellsAndTablesAreNoFault() {
    let never = ContingencyTable(both: 0, first: 3, second: 4, total: 20)
    #expect(never.mutualInformation == nil && never.tScore == nil && never.dice == 0)
    #expect(never.logLikelihood > 0)
    let empty = ContingencyTable(both: 0, first: 0, second: 0, total: 0)
    #expect(empty.expected == 0 && empty.logLikelihood == 0 && empty.dice == 0)
  }
}
