import LedeTestSupport
import Testing

@testable import Syntax

/// Searches in a form without ranges, to compare trees by.
private func shape(_ text: String) throws -> String {
  guard case .query(let query) = try parse(text), let search = query.search else { return "" }
  return shape(search)
}

private func shape(_ node: SearchNode) -> String {
  switch node.kind {
  case .every: "*"
  case .word(let text): text
  case .exact(let text): "=<\(text)>"
  case .pattern(let text): "~<\(text)>"
  case .phrase(let parts):
    "\""
      + parts.map { part in
        switch part {
        case .text(let text): text
        case .pattern(let text): "~<\(text)>"
        case .anyWord: "_"
        case .alternatives(let texts): "{" + texts.joined(separator: "|") + "}"
        }
      }.joined(separator: " ") + "\""
  case .field(let name, let words, let inner):
    name.value + (words.map { "[\($0.value)]" } ?? "") + ":" + shape(inner)
  case .metadata(let name, let match): name.value + "::" + shape(match)
  case .near(let a, let b, let near):
    "(\(shape(a)) \(near.negated ? "!" : "")\(near.ordered ? "<" : "~")\(near.scope) \(shape(b)))"
  case .and(let parts): "(& " + parts.map(shape).joined(separator: " ") + ")"
  case .or(let parts): "(| " + parts.map(shape).joined(separator: " ") + ")"
  case .not(let inner): "!" + shape(inner)
  case .atLeast(let count, let inner): "#\(count.value)" + shape(inner)
  case .variable(let name): "$" + name
  case .group(let inner): "[" + shape(inner) + "]"
  }
}

private func shape(_ match: MetadataMatch) -> String {
  switch match {
  case .any: "any"
  case .value(let value, let quoted): quoted ? "'\(value.value)'" : value.value
  case .comparison(let comparison, let value): comparison.rawValue + value.value
  case .range(let a, let b, let lower, let upper):
    (lower ? "[" : "(") + a.value + ".." + b.value + (upper ? "]" : ")")
  case .last(let count, let unit): "last\(count.value)\(unit.value)"
  case .anyOf(let parts): "{" + parts.map(shape).joined(separator: "|") + "}"
  }
}

struct ParserTests {
  @Test(arguments: [
    ("ferry", "ferry"),
    ("ferry survivors", "(& ferry survivors)"),
    ("ferry AND survivors OR church", "(| (& ferry survivors) church)"),
    ("ferry (survivors OR church)", "(& ferry [(| survivors church)])"),
    ("NOT ferry OR church", "(| !ferry church)"),
    ("church NOT cars", "(& church !cars)"),
    ("cease -fire", "(& cease !fire)"),
    ("cease-fire", "cease-fire"),
    ("NOT a NEAR/5 b", "!(a ~words(5) b)"),
    ("a NOT NEAR/5 b", "(a !~words(5) b)"),
    ("a NEAR/3 b PRE/s c", "((a ~words(3) b) <sentence c)"),
    ("a W/p b", "(a ~paragraph b)"),
    ("a b NEAR/2 c d", "(& a (b ~words(2) c) d)"),
    ("ATLEAST/3 apple", "#3apple"),
    ("ATLEAST/2 (church NEAR/1 street)", "#2[(church ~words(1) street)]"),
    ("headline:ferry", "headline:ferry"),
    ("body:(ferry AND passengers)", "body:[(& ferry passengers)]"),
    ("body[50]:x", "body[50]:x"),
    ("caption:*", "caption::any"),
    ("*", "*"), ("hostag*", "~<hostag*>"), ("wom?n", "~<wom?n>"), ("why?", "why?"),
    ("=Apple", "=<Apple>"), ("=\"cease-fire\"", "=<cease-fire>"), ("=#metoo", "=<#metoo>"),
    ("\"war cabinet\"", "\"war cabinet\""), ("“war cabinet”", "\"war cabinet\""),
    ("“war cabinet\"", "\"war cabinet\""), ("«a b»", "\"a b\""), ("„a b“", "\"a b\""),
    ("\"end * church\"", "\"end _ church\""),
    ("\"(air|airline) strike*\"", "\"{air|airline} ~<strike*>\""),
    ("\"a \\\"b\\\" c\"", "\"a \"b\" c\""),
    ("don't", "don't"), ("it’s", "it’s"),
    ("9/11", "9/11"), ("AT&T", "AT&T"), ("#metoo", "#metoo"), ("10:30", "10:30"),
    ("$5m", "$5m"), ("26,000", "26,000"), ("3.5", "3.5"), ("U.S.", "U.S."),
    ("note: this", "(& note: this)"), ("and or not near", "(& and or not near)"),
    ("$a AND x", "(& $a x)"), ("$_", "$_"),
    ("date:2024-01", "date::2024-01"), ("date:>=2024-01-15", "date::>=2024-01-15"),
    ("date:[2024-01-01, 2024-02-01)", "date::[2024-01-01..2024-02-01)"),
    ("date:(2024-01-01,2024-02-01]", "date::(2024-01-01..2024-02-01]"),
    ("date:last 7 d", "date::last7d"), ("date:last 7d ferry", "(& date::last7d ferry)"),
    ("source:\"Wire One\"", "source::'Wire One'"), ("source:bbc", "source::bbc"),
    ("source:(bbc OR \"Wire One\")", "source::{bbc|'Wire One'}"),
    ("-source:*", "!source::any"), ("length:>1200", "length::>1200"),
    ("(source:bbc)", "[source::bbc]"), ("url:https://a.b/c", "url::https://a.b/c"),
    ("ferry # the boat", "ferry"),
  ])
  func readsTheTree(text: String, tree: String) throws {
    #expect(try shape(text) == tree)
  }

  @Test func readsStagesGenerically() throws {
    guard
      case .query(let query) = try parse(
        "x | sort by -date, id | top 5 by hits | timeline by day from 2024-01 to 2024-02-01 | select \"a b\", $n 1.5"
      )
    else { return }
    #expect(query.stages.map(\.name.value) == ["sort", "top", "timeline", "select"])
    #expect(
      query.stages[0].arguments.map(\.kind) == [
        .name("by"), .descending("date"), .comma, .name("id"),
      ])
    #expect(query.stages[1].arguments.map(\.kind) == [.number(5), .name("by"), .name("hits")])
    #expect(
      query.stages[2].arguments.map(\.kind) == [
        .name("by"), .name("day"), .name("from"), .date("2024-01"), .name("to"),
        .date("2024-02-01"),
      ])
    #expect(
      query.stages[3].arguments.map(\.kind) == [
        .text("a b"), .comma, .variable("n"), .number(1.5),
      ])
  }

  @Test func readsBindingsCommandsAndContinuations() throws {
    guard case .query(let bound) = try parse("$a = ferry | head 3") else {
      Issue.record("no query")
      return
    }
    #expect(bound.binding?.value == "a")
    #expect(bound.stages.count == 1)
    guard case .query(let continued) = try parse("| count") else {
      Issue.record("no query")
      return
    }
    #expect(continued.search == nil)
    guard case .command(let command) = try parse(".load \"a b.txt\" c") else {
      Issue.record("no command")
      return
    }
    #expect(command.name.value == "load")
    #expect(command.arguments.map(\.value) == ["a b.txt", "c"])
    #expect(try parse("") == .empty)
    #expect(try parse("# just a thought") == .empty)
    #expect(try parse("#!/usr/bin/env lede") == .empty)
  }

  /// The mark 1️⃣ stands before the place that the error must point at, 2️⃣ after it.
  @Test(arguments: [
    ("1️⃣\"2️⃣coast guard", DiagnosticCode.unclosedQuote),
    ("1️⃣(2️⃣ferry", .unclosedBracket),
    ("ferry 1️⃣)2️⃣", .unexpectedClosingBracket),
    ("ferry OR1️⃣2️⃣", .missingOperand),
    ("ferry OR 1️⃣AND2️⃣ boat", .missingOperand),
    ("ferry |1️⃣2️⃣", .missingStage),
    ("Gaza 1️⃣-2️⃣ live", .loneMark),
    ("ferry NEAR1️⃣/2️⃣ 5 marsala", .badProximity),
    ("ferry 1️⃣NEAR/x2️⃣ b", .badProximity),
    ("1️⃣ATLEAST/02️⃣ x", .badCount),
    ("a 1️⃣w/52️⃣ b", .foreignOperator), ("a 1️⃣&&2️⃣ b", .foreignOperator),
    ("a 1️⃣||2️⃣ b", .foreignOperator), ("1️⃣hostag!2️⃣", .foreignOperator),
    ("1️⃣ATLEAST52️⃣(x)", .foreignOperator), ("a 1️⃣/s2️⃣ b", .foreignOperator),
    ("a 1️⃣+52️⃣ b", .foreignOperator), ("1️⃣ferry;2️⃣", .foreignOperator),
    ("$a1️⃣=2️⃣ferry", .badBinding),
    ("source:>=1️⃣2️⃣", .emptyField),
    ("1️⃣\"\"2️⃣", .emptyPhrase),
    ("1️⃣Netanyaho~12️⃣", .formNotSupported),
  ])
  func pointsAtWhatIsWrong(marked: String, code: DiagnosticCode) {
    let (text, range) = unmarked(marked)
    let list = #expect(throws: DiagnosticList.self) { try parse(text) }
    #expect(list?.diagnostics.first?.code == code)
    #expect(list?.diagnostics.first?.range == range)
    if let mended = list?.diagnostics.first?.mended {
      #expect(mended != text)
      #expect(throws: Never.self) { try parse(mended) }
    }
  }

  private func unmarked(_ marked: String) -> (String, Range<Int>) {
    let parts = marked.components(separatedBy: ["1️⃣", "2️⃣"])
    let start = parts[0].utf8.count
    return (parts.joined(), start..<(start + parts[1].utf8.count))
  }

  @Test(arguments: [
    ("Gaza - live", "\"Gaza - live\""), ("a w/5 b", "a NEAR/5 b"),
    ("ferry NEAR/ 5 b", "ferry NEAR/5 b"),
    ("a && b", "a AND b"), ("hostag! x", "hostag* x"), ("ATLEAST5(x)", "ATLEAST/5 (x)"),
    ("a /s b", "a NEAR/s b"), ("a +5 b", "a PRE/5 b"), ("ferry;", "ferry"),
    ("$a =ferry", "$a = ferry"),
  ])
  func mendsTheHabitsOfOtherSystems(text: String, mended: String) throws {
    let list = try #require(throws: DiagnosticList.self) { try parse(text) }
    #expect(list.diagnostics.first?.mended == mended)
  }

  @Test func severalErrorsComeFromOneRun() throws {
    let list = try #require(throws: DiagnosticList.self) { try parse("a OR | count | ,") }
    #expect(list.diagnostics.map(\.code) == [.missingOperand, .missingStageName])
  }

  @Test func nestingHasALimitAndNoMore() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "x" + String(repeating: ")", count: depth)
    }
    #expect(throws: Never.self) { try parse(nested(Parser.deepest)) }
    for text in [
      nested(Parser.deepest + 1), nested(100_000), String(repeating: "NOT ", count: 100_000) + "x",
      String(repeating: "body:", count: 100_000) + "x", String(repeating: "(", count: 100_000),
    ] {
      let list = try #require(throws: DiagnosticList.self) { try parse(text) }
      #expect(list.diagnostics.contains { $0.code == .nestingTooDeep })
    }
  }

  @Test func anythingIsReadOrRefused() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "ferry", "\"", "“", "”", "(", ")", "|", " ", " ", "NEAR/5", "NOT", "AND", "OR", "-", "*", "?",
      "date:",
      "[", "]", ",", "=", "$a", ".x", "#", "\\", "last 7 d", "1", "body[5]:", "é", "\u{202E}", "\0",
      "\n",
      "count", "by", ":", "/", "~", "ATLEAST/2", ";", "«", "»", "w/5",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...12, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let statement = try parse(text)
        let again = try parse(printed(statement))
        #expect(printed(again) == printed(statement), "\(text)")
      } catch {
        for diagnostic in error.diagnostics {
          #expect(diagnostic.range.upperBound <= text.utf8.count, "\(text)")
          #expect(!diagnostic.message.isEmpty)
        }
      }
      _ = isComplete(text)
    }
  }
}

extension String {
  fileprivate func components(separatedBy marks: [String]) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    for mark in marks {
      guard let range = rest.firstRange(of: mark) else { continue }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
