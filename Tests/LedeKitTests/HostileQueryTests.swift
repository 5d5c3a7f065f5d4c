import Bytes
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
    for number in 0..<(Self.count ?? 500) {
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
      #expect(peakMemory() < 500_000_000)
    }
  }

  private func codes(_ text: String) throws -> [String] {
    do {
      _ = try LedeKit.Collection.sample.run(text).counts()
      return []
    } catch let error as QueryError {
      #expect(error.description.utf8.count < text.utf8.count * 60 + 10_000)
      return error.problems.map(\.code)
    }
  }

  private func nested(_ open: String, _ depth: Int, _ close: String = ")") -> String {
    String(repeating: open, count: depth) + "ferry" + String(repeating: close, count: depth)
  }

  @Test(arguments: ["(", "NOT (", "-(", "ATLEAST/2 (", "(a OR ", "(a NEAR/2 ", "body:("])
  func statementsNestToTheLimitAndNoDeeper(open: String) throws {
    #expect(try codes(nested(open, 10)) == [])
    #expect(try codes(nested(open, 201)).first == "nestingTooDeep")
    #expect(try codes(nested(open, 1_000)).first == "nestingTooDeep")
  }

  @Test func theDeepestNestingIsAnswered() throws {
    #expect(try codes(nested("(", 200)) == [])
    #expect(try codes(nested("(", 201)) == ["nestingTooDeep"])
  }

  @Test func whatNoOperandMayHoldIsFoundAtAnyDepth() throws {
    let group =
      String(repeating: "(a OR ", count: 150) + "source:x" + String(repeating: ")", count: 150)
    #expect(try codes("a NEAR/p " + group) == ["operandNotAllowed"])
  }

  @Test func aMegabyteIsAnsweredOrRefused() throws {
    let megabyte = HostileRun.isOptimised ? 1_000_000 : 12_000
    #expect(try codes(String(repeating: "a", count: megabyte)) == [])
    #expect(try codes("\"" + String(repeating: "ferry ", count: megabyte / 6) + "\"") == [])
    #expect(try codes(String(repeating: "(", count: megabyte)) == ["nestingTooDeep"])
    #expect(
      try codes(String(repeating: ")", count: megabyte)).contains("unexpectedClosingBracket"))
    // A long text without choices is a word like another.
    #expect(try codes("/" + String(repeating: "a", count: megabyte) + "/") == [])
    #expect(try codes(String(repeating: "a", count: megabyte) + "*") == ["patternTooLarge"])
    #expect(try codes(String(repeating: "a", count: megabyte) + "~2") == ["patternTooLarge"])
    #expect(try codes("=" + String(repeating: "a-", count: megabyte / 2)) == [])
    #expect(try codes(String(repeating: "ferry ", count: megabyte / 6)) == [])
  }

  /// What is no letter is punctuation; nothing of it ends a word list, opens a quote or is lost.
  @Test func strangeCharactersAreOnlyCharacters() throws {
    let body = "The fer\u{0}ry sank. \u{202E}abc\u{202C} שלום world."
    let collection = Collection([Article(id: "1", body: body)])
    func hits(_ text: String) throws -> Int? { try collection.run(text).counts()?.hits }
    #expect(try hits("fer\u{0}ry") == 1)
    #expect(try hits("\"\u{202E}abc\u{202C}\"") == 1)
    #expect(try hits("\u{202E}abc") == 1)
    #expect(try hits("שלום") == 1)
    #expect(try hits("שלום PRE/1 world") == 1)
    #expect(try hits("\"שלום world\"") == 1)
    #expect(try hits("world\u{200F}") == 1)
    #expect(try hits("sank\u{0}") == 1)
    #expect(try codes("\u{0}") == ["loneMark"])
    #expect(try codes("\u{202E}") == ["loneMark"])
    #expect(try codes("שלום (").contains("unclosedBracket"))
    // Half of a pair, as other languages escape it, is no character but its letters.
    #expect(try hits("\\uD800") == 0)
    #expect(try hits("\"\\uD800\\uDC00\"") == 0)
    #expect(try codes("/\\uD800/") == ["badExpression"])
    // The bytes of one are no UTF-8 and arrive as U+FFFD.
    #expect(try codes(String(decoding: [0xED, 0xA0, 0x80], as: UTF8.self)) == ["loneMark"])
  }

  @Test(arguments: [
    ("(ferry", "unclosedBracket"), ("ferry)", "unexpectedClosingBracket"),
    ("\"ferry", "unclosedQuote"), ("«ferry", "unclosedQuote"), ("“ferry »", "unclosedQuote"),
    ("„ferry", "unclosedQuote"), ("date:[2024-01", "unclosedBracket"),
    ("/ferry(/", "badExpression"), ("forms(ferry", "unclosedBracket"),
  ])
  func whatIsLeftOpenIsSaid(text: String, code: String) throws {
    #expect(try codes(text).contains(code), "\(text)")
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
