/// A year, a month or a day as a query writes it: `2024`, `2024-01`, `2024-01-15`.
package struct PartialDate: Hashable, Sendable {
  /// The first day of what is meant.
  package var first: CivilDate
  /// The last day of what is meant, itself included.
  package var last: CivilDate

  /// nil for any other form, for spaces, and for a day that does not exist.
  package init?(parsing text: String) {
    let bytes = Array(text.utf8)
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var numbers: [Int] = []
    for part in bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard part.count == (numbers.isEmpty ? 4 : 2) else { return nil }
      var number = 0
      for byte in part {
        guard byte &- 48 < 10 else { return nil }
        number = number * 10 + Int(byte - 48)
      }
      numbers.append(number)
    }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard numbers.count <= 3,
      let first = CivilDate(year: numbers[0], month: month ?? 1, day: day ?? 1)
    else { return nil }
    self.first = first
    if day != nil {
      last = first
    } else {
      last = (month == nil ? first.adding(years: 1) : first.adding(months: 1)).adding(days: -1)
    }
  }
}
