import Syntax
import Testing

/// Errors with their places, and the statement as it was probably meant.
@Suite struct ParserErrorTests {
  typealias Case = (marked: String, codes: [DiagnosticCode], mended: String?)

  static let operators: [Case] = [
    ("a1 OR1️⃣1️⃣", [.missingOperand], "a1"),
    ("a1 AND1️⃣1️⃣", [.missingOperand], "a1"),
    ("1️⃣OR1️⃣ a1", [.missingOperand], "a1"),
    ("a1 OR 1️⃣AND1️⃣ b1", [.missingOperand], "a1 OR b1"),
    ("a1 NEAR/51️⃣1️⃣", [.missingOperand], "a1"),
    ("a1 OR NOT1️⃣1️⃣", [.missingOperand], "a1"),
    ("a1 AND 1️⃣NOT NEAR/51️⃣ b1", [.missingOperand], "a1 AND b1"),
    ("a1 1️⃣()1️⃣", [.missingOperand], "a1"),
    ("1️⃣(1️⃣ferry", [.unclosedBracket], "(ferry)"),
    ("1️⃣(1️⃣ferry | count", [.unclosedBracket], "(ferry) | count"),
    ("ferry1️⃣)1️⃣ boat", [.unexpectedClosingBracket], "ferry boat"),
    ("1️⃣\"1️⃣coast guard", [.unclosedQuote], "\"coast guard\""),
    ("1️⃣“1️⃣coast guard | count", [.unclosedQuote], "“coast guard” | count"),
    ("(1️⃣\"1️⃣coast guard)", [.unclosedQuote], "(\"coast guard\")"),
    ("Gaza 1️⃣-1️⃣ live", [.loneMark], "\"Gaza - live\""),
    ("boat OR Gaza 1️⃣—1️⃣ live 2️⃣&2️⃣ now", [.loneMark, .loneMark], "boat OR \"Gaza — live & now\""),
    ("1️⃣-1️⃣", [.loneMark], nil),
    ("a1 1️⃣\"...\"1️⃣", [.emptyPhrase], "a1"),
    ("a1 NEAR/5 1️⃣NOT1️⃣ b1", [.operandNotAllowed], "a1 NOT NEAR/5 b1"),
    ("a1 1️⃣NEAR/01️⃣ b1", [.badProximity], nil),
    ("a1 1️⃣NEAR/99999999999999999999991️⃣ b1", [.badProximity], nil),
    ("a1 1️⃣NEAR1️⃣ b1", [.badProximity], nil),
    ("1️⃣ATLEAST/x1️⃣ b1", [.badCount], nil),
    ("(1️⃣source:1️⃣)", [.emptyField], nil),
    ("date:1️⃣>=1️⃣ 2024", [.emptyField], "date:>=2024"),
    ("date:1️⃣[2024)1️⃣", [.badRange], nil),
    ("date:last 7 1️⃣days1️⃣", [.badRange], "date:last 7 d"),
    ("body[1️⃣01️⃣]:x1", [.badCount], nil),
    ("1️⃣$a=1️⃣ferry", [.badBinding], "$a = ferry"),
    ("1️⃣$a=1️⃣ ferry", [.badBinding], "$a = ferry"),
    ("1️⃣a =1️⃣ ferry", [.badBinding], "$a = ferry"),
    ("1️⃣$_ =1️⃣ ferry", [.badBinding], nil),
    ("$a =1️⃣1️⃣", [.missingOperand], nil),
    (".lo1️⃣/ad1️⃣ x", [.badCommandName], nil),
    ("ferry |1️⃣1️⃣", [.missingStage], "ferry"),
    ("ferry 1️⃣|1️⃣ | count", [.missingStage], "ferry | count"),
    ("ferry | 1️⃣51️⃣", [.missingStageName], nil),
    ("ferry | count 1️⃣%1️⃣ 3", [.unexpectedToken], nil),
    ("ferry | head 1️⃣5x1️⃣", [.unexpectedToken], nil),
    (
      "(a1 OR1️⃣)1️⃣ | count 2️⃣)2️⃣ | 3️⃣73️⃣",
      [.missingOperand, .unexpectedClosingBracket, .missingStageName], nil
    ),
  ]

  static let habits: [Case] = [
    ("a1 1️⃣w/51️⃣ b1", [.foreignOperator], "a1 NEAR/5 b1"),
    ("a1 1️⃣near/51️⃣ b1", [.foreignOperator], "a1 NEAR/5 b1"),
    ("a1 1️⃣pre/s1️⃣ b1", [.foreignOperator], "a1 PRE/s b1"),
    ("a1 1️⃣W/S1️⃣ b1", [.foreignOperator], "a1 NEAR/s b1"),
    ("a1 1️⃣/51️⃣ b1", [.foreignOperator], "a1 NEAR/5 b1"),
    ("a1 1️⃣/s1️⃣ b1", [.foreignOperator], "a1 NEAR/s b1"),
    ("a1 NOT 1️⃣/s1️⃣ b1", [.foreignOperator], "a1 NOT NEAR/s b1"),
    ("a1 1️⃣+51️⃣ b1", [.foreignOperator], "a1 PRE/5 b1"),
    ("1️⃣+1️⃣ferry boat", [.foreignOperator], "ferry boat"),
    ("1️⃣!1️⃣ferry", [.foreignOperator], "-ferry"),
    ("a1 1️⃣&&1️⃣ b1", [.foreignOperator], "a1 AND b1"),
    ("a1 1️⃣||1️⃣ b1", [.foreignOperator], "a1 OR b1"),
    ("(air1️⃣|1️⃣airline) strike", [.foreignOperator], "(air OR airline) strike"),
    ("1️⃣hostag!1️⃣", [.foreignOperator], "hostag*"),
    ("1️⃣ATLEAST51️⃣(x1)", [.foreignOperator], "ATLEAST/5(x1)"),
    ("1️⃣atleast51️⃣(x1)", [.foreignOperator], "ATLEAST/5(x1)"),
    ("1️⃣HLEAD1️⃣(x1)", [.foreignOperator], "hlead:(x1)"),
    ("1️⃣ALLCAPS(rico)1️⃣", [.foreignOperator], "=RICO"),
    ("ferry1️⃣;1️⃣", [.foreignOperator], "ferry"),
    ("ferry | count1️⃣;1️⃣", [.foreignOperator], "ferry | count"),
    ("ferry1️⃣;1️⃣ # a note", [.foreignOperator], "ferry # a note"),
    ("source:wire*1️⃣;1️⃣\u{2003}", [.foreignOperator], "source:wire*\u{2003}"),
    ("ferry NEAR1️⃣/ 51️⃣ marsala", [.foreignOperator], "ferry NEAR/5 marsala"),
    ("ferry 1️⃣NEAR 51️⃣ marsala", [.foreignOperator], "ferry NEAR/5 marsala"),
    ("a1 1️⃣NEAR51️⃣ b1", [.foreignOperator], "a1 NEAR/5 b1"),
    ("\"a1 b1\"1️⃣~51️⃣", [.foreignOperator], "a1 NEAR/5 b1"),
    ("headline:1️⃣-1️⃣ferry", [.foreignOperator], "-headline:ferry"),
    ("a1 1️⃣w/51️⃣ b1 2️⃣&&2️⃣ hostage", [.foreignOperator, .foreignOperator], "a1 NEAR/5 b1 AND hostage"),
    ("/kidnap1️⃣(1️⃣ped/", [.badExpression], nil),
    ("/1️⃣*1️⃣a/", [.badExpression], nil),
    ("/a|1️⃣1️⃣/", [.badExpression], nil),
    ("/a1️⃣{2,1}1️⃣/", [.badExpression], nil),
    ("/[1️⃣z-a1️⃣]/", [.badExpression], nil),
    ("/a1️⃣\\b1️⃣/", [.badExpression], nil),
    ("/ab1️⃣]1️⃣/", [.badExpression], nil),
    ("Netanyaho1️⃣~31️⃣", [.badEdits], "Netanyaho~2"),
    ("1️⃣Netanyaho~1️⃣", [.foreignOperator], "Netanyaho~2"),
    ("1️⃣forms(a1 OR b1)1️⃣ c1", [.badForms], nil), ("1️⃣forms(hostag*)1️⃣", [.badForms], nil),
    ("1️⃣forms()1️⃣", [.badForms], nil), ("1️⃣forms((a1) b1)1️⃣ c1", [.badForms], nil),
    ("1️⃣forms(a1 b11️⃣ | count", [.badForms], nil), ("1️⃣forms(\"..\")1️⃣", [.badForms], nil),
    ("forms1️⃣(1️⃣release", [.unclosedBracket], "forms(release)"),
    ("forms(1️⃣\"1️⃣cruise ship", [.unclosedQuote], "forms(\"cruise ship\")"),
    ("1️⃣LIKE1️⃣", [.badLike], nil),
    ("a1 1️⃣LIKE1️⃣ (b1)", [.badLike], nil),
    ("1️⃣LIKE/01️⃣ x1", [.badCount], nil),
    ("LIKE 1️⃣\" \"1️⃣", [.emptyPhrase], nil),
    ("1️⃣NEAR/9(a1)1️⃣", [.badWindow], nil),
    ("a1 1️⃣NEAR/9(b1, c1)1️⃣", [.badWindow], "a1 AND NEAR/9(b1, c1)"),
    ("a1 1️⃣NOT PRE/s (b1, c1)1️⃣", [.badWindow], "a1 AND NOT PRE/s (b1, c1)"),
  ]

  @Test func operatorsAndBrackets() { for item in ParserErrorTests.operators { check(item) } }

  @Test func habitsOfOtherTools() { for item in ParserErrorTests.habits { check(item) } }

  private func check(_ item: Case) {
    let marked = MarkedText(item.marked)
    do {
      let statement = try parse(marked.text)
      Issue.record("\(marked.text) is read as \(TreeText.statement(statement))")
    } catch {
      let found = error.diagnostics
      #expect(found.map(\.code) == item.codes, "\(marked.text)")
      #expect(found.map(\.range) == marked.ranges, "\(marked.text)")
      #expect(
        found.allSatisfy { $0.mended == item.mended }, "\(marked.text): \(found[0].mended ?? "nil")"
      )
      if let mended = item.mended { #expect(throws: Never.self) { try parse(mended) } }
      for diagnostic in found { #expect(!diagnostic.message.isEmpty) }
    }
  }
}
