import Testing

@testable import Articles

struct TypedCellTests {
  @Test(arguments: ["0", "-1", "3.5", "10", "1e3", "2.5E-2", "-0.5"])
  func numbersAsJSONWritesThem(cell: String) throws {
    #expect(typedCell(cell) == .number(try #require(Double(cell)), literal: cell))
  }

  @Test(arguments: [
    "007", "+3", ".5", "5.", "1,000", "0x10", "nan", "inf", "1e", "1e999", "-", "5 ", "TRUE", "a",
  ])
  func allElseIsText(cell: String) {
    #expect(typedCell(cell) == .text(cell))
  }

  @Test func booleans() {
    #expect(typedCell("true") == .boolean(true))
    #expect(typedCell("false") == .boolean(false))
  }
}
