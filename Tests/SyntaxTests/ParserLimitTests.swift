import LedeTestSupport
import Syntax
import Testing

/// No input traps, none is slow, and none makes a tree that cannot be walked.
@Suite struct ParserLimitTests {
  @Test func bracketsNestToTheLimitAndNoDeeper() {
    #expect(codes(nested(200)) == [])
    #expect(codes(nested(201)) == [.nestingTooDeep])
    #expect(codes(nested(100_000)) == [.nestingTooDeep])
    #expect(codes(String(repeating: "(", count: 100_000)) == [.nestingTooDeep])
  }

  @Test func prefixesNestToTheLimitAndNoDeeper() {
    #expect(codes(String(repeating: "NOT ", count: 200) + "a") == [])
    #expect(codes(String(repeating: "NOT ", count: 201) + "a") == [.nestingTooDeep])
    #expect(codes(String(repeating: "NOT ", count: 100_000) + "a") == [.nestingTooDeep])
    #expect(codes(String(repeating: "-", count: 100_000) + "a") == [.nestingTooDeep])
    #expect(codes(String(repeating: "body:", count: 100_000) + "a").first == .emptyField)
  }

  @Test func chainsOfProximitiesEndAtTheLimit() {
    #expect(codes("a" + String(repeating: " NEAR/2 b", count: 200)) == [])
    #expect(codes("a" + String(repeating: " NEAR/2 b", count: 201)) == [.nestingTooDeep])
    #expect(codes("a" + String(repeating: " NEAR/2 b", count: 100_000)) == [.nestingTooDeep])
  }

  @Test func aMegabyteIsReadInTime() {
    let units = [
      "ferry ", "a OR ", "\"b c\" ", "«", "(«", "a:(b OR ", "a:(“ ", "/a(", "a:[1,", "( ", ")",
      "| «",
      "source:(x OR ", "$a ", "- ", "=\"", "é ",
    ]
    for unit in units {
      let text = String(repeating: unit, count: 50_000 / unit.utf8.count)
      let time = cpuTime { _ = codes(text) }
      #expect(time < .seconds(2), "\(unit): \(time)")
    }
    let long = String(repeating: "ferry ", count: 170_000)
    #expect(cpuTime { _ = codes(long) } < .seconds(20))
  }

  @Test func mutatedQueriesNeverTrapAndAreReadAtOnce() {
    var random = SplitMix64(seed: 20_261_123)
    var slowest = Duration.zero
    for round in 0..<20_000 {
      let text = mutated(&random)
      let time = cpuTime { _ = codes(text) }
      if round % 10 == 0 { check(text) }
      slowest = max(slowest, time)
    }
    #expect(slowest < .milliseconds(50))
  }

  private func check(_ text: String) {
    do {
      let statement = try parse(text)
      let again = printed(statement)
      #expect(TreeText.of(again) == TreeText.statement(statement), "\(text) → \(again)")
      _ = notes(for: statement, in: text, stageNames: ["count"])
    } catch {
      for diagnostic in error.diagnostics {
        let range = diagnostic.range
        #expect(range.lowerBound >= 0 && range.upperBound <= text.utf8.count, "\(text)")
      }
      if let mended = error.diagnostics.first?.mended {
        #expect(!TreeText.of(mended).hasPrefix("error"), "\(text) → \(mended)")
      }
    }
    _ = isComplete(text)
    _ = splitScript(text)
  }

  private static let seeds = [
    "ferry survivors OR church NOT NEAR/5 \"coast * (gu*|x)\" | count by source, month",
    "$a = source:(BBC OR \"Wire One\") date:[2024-01-01, 2024-02-01) -headline:(x y)",
    "ATLEAST/3 =“Apple” body[50]:hostag* date:last 7 d | top 10 by -date | save \"x.csv\"",
    ".load \"a b\" c # note", "a w/5 b && c || d; hostag! HLEAD(x) Gaza - live",
    "«é» „ß“ ☃ \\\" \u{301}",
  ]

  private func mutated(_ random: inout SplitMix64) -> String {
    let marks = Array("()[]{}|\"“”«»„:=*?-+!~^/\\$#.,;& \n0aé😀")
    var text = Array(ParserLimitTests.seeds.randomElement(using: &random) ?? "")
    for _ in 0..<Int.random(in: 1...6, using: &random) where !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: text.remove(at: place)
      case 1: text.insert(marks.randomElement(using: &random) ?? " ", at: place)
      case 2: text[place] = marks.randomElement(using: &random) ?? " "
      case 3: text.swapAt(place, Int.random(in: 0..<text.count, using: &random))
      default: text.removeSubrange(place..<min(text.count, place + 8))
      }
    }
    return String(text)
  }

  private func nested(_ count: Int) -> String {
    String(repeating: "(", count: count) + "a" + String(repeating: ")", count: count)
  }

  private func codes(_ text: String) -> [DiagnosticCode] {
    do {
      _ = try parse(text)
      return []
    } catch {
      return error.diagnostics.map(\.code)
    }
  }
}
