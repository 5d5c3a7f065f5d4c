import Rendering
import Testing

@testable import Evaluation

struct ValueOrderTests {
  private func sorted(_ values: [Value], descending: Bool = false) -> [Value] {
    ValueOrder.order(
      count: values.count, keys: [values.map { ValueOrder.Key($0) }], descending: [descending]
    ).map { values[$0] }
  }

  @Test func numbersBySizeTextFoldedMissingLast() {
    #expect(
      sorted([.text("b"), .none, .text("É"), .text("a"), .text("d")])
        == [.text("a"), .text("b"), .text("d"), .text("É"), .none])
    #expect(
      sorted([.integer(10), .number(2.5), .none, .integer(-1)]) == [
        .integer(-1), .number(2.5), .integer(10), .none,
      ])
    #expect(
      sorted([.date(3), .none, .date(5)], descending: true) == [.date(5), .date(3), .none])
    #expect(sorted([.text("10"), .integer(2)]) == [.integer(2), .text("10")])
  }

  @Test func equalRowsKeepTheirOrderAndLaterKeysDecide() {
    let first: [ValueOrder.Key] = [1, 0, 1, 0].map { ValueOrder.Key(.integer($0)) }
    let second: [ValueOrder.Key] = ["x", "b", "x", "a"].map { ValueOrder.Key(.text($0)) }
    #expect(ValueOrder.order(count: 4, keys: [first], descending: [false]) == [1, 3, 0, 2])
    #expect(ValueOrder.order(count: 4, keys: [first], descending: [true]) == [0, 2, 1, 3])
    #expect(
      ValueOrder.order(count: 4, keys: [first, second], descending: [true, false]) == [0, 2, 3, 1])
  }
}
