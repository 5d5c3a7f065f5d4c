import Bytes
import Testing

@Suite struct PartialDateTests {
  @Test func `a year, a month and a day`() {
    for (text, first, last) in [
      ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("2024-12", "2024-12-01", "2024-12-31"),
      ("2024-01-15", "2024-01-15", "2024-01-15"), ("9999", "9999-01-01", "9999-12-31"),
      ("0001-01", "0001-01-01", "0001-01-31"),
    ] {
      let date = PartialDate(parsing: text)
      #expect(date?.first.description == first && date?.last.description == last, "\(text)")
    }
  }

  @Test func `other forms are refused`() {
    for text in [
      "", "24", "202", "20245", "2024-", "2024-1", "2024-13", "2024-00", "2024-1-1", "2024-01-",
      "2024-02-30", "2024-0115", "2024/01", "2024-01-15T", " 2024", "2024 ", "abcd", "-024", "0000",
      "2024--1-1", "----", "---------1", "٢٠٢٤", "2024-01-1５",
    ] {
      #expect(PartialDate(parsing: text) == nil, "\(text)")
    }
  }
}
