import LedeTestSupport
import Testing

@testable import Rendering

struct ColumnFitTests {
  private func fit(_ natural: [Int], _ isText: [Bool], _ room: Int?) -> ColumnFit {
    ColumnFit(natural: natural, isText: isText, room: room, perColumn: 3, ellipsis: 1)
  }

  @Test func nothingIsCutWhereThereIsRoom() {
    #expect(fit([5, 40], [true, true], nil).widths == [5, 40])
    #expect(fit([5, 40], [true, true], 51).widths == [5, 40])
  }

  @Test func theWidestTextShrinksFirst() {
    #expect(fit([5, 40, 9], [true, true, false], 39).widths == [5, 16, 9])
    #expect(fit([30, 40], [true, true], 47).widths == [21, 20])
  }

  @Test func numbersGiveWayOnlyWhenAlone() {
    let cut = fit([9, 9, 9], [false, false, false], 30)
    #expect(cut.widths == [9, 9] && cut.leavesOut)
    #expect(fit([90], [false], 20).widths == [17])
  }

  @Test func whatIsGivenAlwaysFits() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...12, using: &random)
      let natural = (0..<count).map { _ in Int.random(in: 1...60, using: &random) }
      let isText = natural.map { _ in Bool.random(using: &random) }
      let room = Int.random(in: 19...120, using: &random)
      let fit = fit(natural, isText, room)
      let used = fit.widths.reduce(0) { $0 + $1 + 3 } + (fit.leavesOut ? 4 : 0)
      #expect(used <= room)
      #expect(zip(fit.widths, natural).allSatisfy { $0 >= 1 && $0 <= $1 })
      if !fit.leavesOut, natural.reduce(0, { $0 + $1 + 3 }) > room { #expect(used == room) }
    }
  }
}
