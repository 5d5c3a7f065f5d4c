import LedeTestSupport
import Testing

@testable import Evaluation

struct GlobTests {
  /// By the definition: try every length for `*`.
  private func slow(_ pattern: Substring, _ text: Substring) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      return (0...text.count).contains { slow(pattern.dropFirst(), text.dropFirst($0)) }
    }
    guard let next = text.first, first == "?" || first == next else { return false }
    return slow(pattern.dropFirst(), text.dropFirst())
  }

  @Test func agreesWithTheDefinition() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<5_000 {
      let pattern = String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          "ab*?é".randomElement(using: &random) ?? "a"
        })
      let text = String(
        (0..<Int.random(in: 0...7, using: &random)).map { _ in
          "abé".randomElement(using: &random) ?? "a"
        })
      let isMatch = Glob(pattern).matches(Array(text.utf8).span)
      #expect(isMatch == slow(pattern[...], text[...]), "\(pattern) \(text)")
    }
  }

  @Test func hostilePatternsAreQuick() {
    let pattern = String(repeating: "*a", count: 1_000) + "b"
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000)
    let isMatch = Glob(pattern).matches(text.span)
    #expect(!isMatch)
  }
}
