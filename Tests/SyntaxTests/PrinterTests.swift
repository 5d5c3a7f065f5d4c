import Testing

@testable import Syntax

struct PrinterTests {
  @Test(arguments: [
    ("ferry survivors OR church", "(ferry AND survivors) OR church"),
    ("NOT ferry OR church", "(NOT ferry) OR church"),
    ("a (b OR c AND d)", "a AND (b OR (c AND d))"),
    ("a OR b NEAR/5 c d", "a OR ((b NEAR/5 c) AND d)"),
  ])
  func theReadingShowsEveryBracket(text: String, reading: String) throws {
    guard case .query(let query) = try parse(text), let search = query.search else { return }
    #expect(Syntax.reading(of: search) == reading)
  }

  @Test(arguments: ["ferry", "a b c", "a OR b", "a NEAR/5 b", "a NOT b", "(a OR b) c"])
  func anObviousSearchHasNoReading(text: String) throws {
    guard case .query(let query) = try parse(text), let search = query.search else { return }
    #expect(Syntax.reading(of: search) == nil)
  }

  @Test(arguments: [
    ("  ferry   survivors ", "ferry AND survivors"), ("a -b", "a AND NOT b"),
    ("“war  cabinet”", "\"war cabinet\""),
    ("$a = x | sort by -date,id", "$a = x | sort by -date, id"),
    ("date:[2024-01,2024-02)", "date:[2024-01, 2024-02)"), (".load  \"a b\"", ".load \"a b\""),
    ("a W/5 b", "a NEAR/5 b"), ("=\"cease-fire\"", "=\"cease-fire\""),
  ])
  func printsTheCanonicalForm(text: String, canonical: String) throws {
    let once = printed(try parse(text))
    #expect(once == canonical)
    #expect(printed(try parse(once)) == canonical)
  }
}
