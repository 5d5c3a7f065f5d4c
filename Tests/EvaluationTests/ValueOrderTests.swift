import Bytes
import Rendering
import Testing

@testable import Evaluation

struct ValueOrderTests {
  private let never = Cancellation()

  private func sorted(_ values: [Value], descending: Bool = false) throws -> [Value] {
    try ValueOrder.order(
      count: values.count, keys: [values.map { ValueOrder.Key($0) }], descending: [descending],
      never
    ).map { values[$0] }
  }

  @Test func numbersBySizeTextFoldedMissingLast() throws {
    #expect(
      try sorted([.text("b"), .none, .text("É"), .text("a"), .text("d")])
        == [.text("a"), .text("b"), .text("d"), .text("É"), .none])
    #expect(
      try sorted([.integer(10), .number(2.5), .none, .integer(-1)]) == [
        .integer(-1), .number(2.5), .integer(10), .none,
      ])
    #expect(
      try sorted([.date(3), .none, .date(5)], descending: true) == [.date(5), .date(3), .none])
    #expect(try sorted([.text("10"), .integer(2)]) == [.integer(2), .text("10")])
  }

  @Test func equalRowsKeepTheirOrderAndLaterKeysDecide() throws {
    let first: [ValueOrder.Key] = [1, 0, 1, 0].map { ValueOrder.Key(.integer($0)) }
    let second: [ValueOrder.Key] = ["x", "b", "x", "a"].map { ValueOrder.Key(.text($0)) }
    #expect(
      try ValueOrder.order(count: 4, keys: [first], descending: [false], never) == [1, 3, 0, 2])
    #expect(
      try ValueOrder.order(count: 4, keys: [first], descending: [true], never) == [0, 2, 1, 3])
    #expect(
      try ValueOrder.order(
        count: 4, keys: [first, second], descending: [true, false], never) == [0, 2, 3, 1])
  }

  @Test func isStoppedByItsToken() {
    let cancellation = Cancellation()
    cancellation.cancel()
    let keys = (0..<5_000).map { ValueOrder.Key(.integer($0 * 7919 % 5_000)) }
    #expect(throws: Cancelled.self) {
      try ValueOrder.order(count: keys.count, keys: [keys], descending: [false], cancellation)
    }
  }
}
