import LedeTestSupport
import Testing

@testable import Bytes

/// The whole table of the recurrence, for comparison.
private func fullDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { table[i][0] = i }
  for j in 0...b.count { table[0][j] = j }
  for i in 0..<a.count {
    for j in 0..<b.count {
      let change = table[i][j] + (a[i] == b[j] ? 0 : 1)
      table[i + 1][j + 1] = min(change, table[i][j + 1] + 1, table[i + 1][j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1)
      }
    }
  }
  return table[a.count][b.count]
}

@Suite struct EditDistanceTests {
  @Test func distancesByHand() {
    let cases: [(String, String, Int)] = [
      ("", "", 0), ("", "ab", 2), ("netanyahu", "netanyaho", 1), ("kitten", "sitting", 3),
      ("ab", "ba", 1), ("ca", "abc", 3), ("abcdef", "abdcef", 1), ("abcd", "badc", 2),
      ("hostage", "hostages", 1),
    ]
    for (a, b, distance) in cases {
      #expect(editDistance(Array(a.utf8), Array(b.utf8), atMost: 9) == distance, "\(a) \(b)")
      #expect(editDistance(Array(a.utf8), Array(b.utf8), atMost: distance) == distance)
      #expect(editDistance(Array(b.utf8), Array(a.utf8), atMost: distance - 1) == nil)
    }
  }

  @Test func theBandAgreesWithTheWholeTable() {
    var random = SplitMix64(seed: 5)
    func word() -> [UInt8] {
      (0..<Int.random(in: 0...10, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
    }
    for _ in 0..<20_000 {
      let a = word()
      let b = word()
      let full = fullDistance(a, b)
      let limit = Int.random(in: 0...6, using: &random)
      #expect(
        editDistance(a, b, atMost: limit) == (full <= limit ? full : nil), "\(a) \(b) \(limit)")
    }
    #expect(editDistance([], [], atMost: .max) == 0)
  }
}
