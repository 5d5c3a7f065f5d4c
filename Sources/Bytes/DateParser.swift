extension NewsDate {
  /// A date as news data writes it; nil for anything else, and for whatever is ambiguous.
  ///
  /// Reads ISO 8601 (`2024-01-28T10:11:12.5+02:00`, `20240128T101112Z`, a space for the `T`), RFC 822
  /// and 1123 (`Tue, 05 Mar 2019 14:02:00 +0100`, zone names such as `GMT` and `EST`), `5 January 2019`,
  /// `Friday, January 4, 2019`, `Jan. 5, 2019`, `2019/01/05`, `20240128`, and seconds (10 digits) or
  /// milliseconds (13 digits) since 1970. `03/04/2019` is nil since it names two days; `25/04/2019` is
  /// read. A year of two digits counts only after a month's name in an RFC 822 date, 70 and later as
  /// 19xx. Fractions of a second are dropped. White space around the date is ignored; anything else
  /// left over makes it nil. A weekday's name is not compared with the day, as feeds get it wrong.
  package init?(parsing text: String) {
    var scanner = DateScanner(text)
    guard scanner.bytes.count <= 80 else { return nil }
    scanner.skipSpaces()
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    self = date
  }
}

/// The state of reading one date from left to right.
struct DateScanner {
  let bytes: [UInt8]
  var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return index == bytes.count
    }
  }

  mutating func date() -> NewsDate? {
    if let word = peekWord(), DateNames.isWeekday(word) {
      index += word.count
      _ = take(UInt8(ascii: "."))
      _ = take(UInt8(ascii: ","))
      skipSpaces()
    }
    return peekWord() != nil ? monthFirst() : numberFirst()
  }

  /// `January 5, 2019` with or without a time.
  private mutating func monthFirst() -> NewsDate? {
    guard let month = monthName() else { return nil }
    let isApart = index > 0 && bytes[index - 1] == UInt8(ascii: ".")
    guard skipSpaces() || isApart, let day = number(digits: 1...2) else { return nil }
    skipOrdinal()
    let comma = take(UInt8(ascii: ","))
    guard skipSpaces() || comma, let year = number(digits: 4...4),
      let civil = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return timeAfter(civil)
  }

  private mutating func numberFirst() -> NewsDate? {
    let digits = digitCount()
    switch digits {
    case 10, 13: return epoch(digits)
    case 8:
      guard let whole = number(digits: 8...8),
        let day = CivilDate(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
      else { return nil }
      return timeAfter(day)
    case 4:
      guard let year = number(digits: 4...4), let mark = takeOne(of: "-/."),
        let month = number(digits: 1...2), take(mark), let day = number(digits: 1...2),
        let civil = CivilDate(year: year, month: month, day: day)
      else { return nil }
      return timeAfter(civil)
    case 1, 2:
      guard let first = number(digits: 1...2) else { return nil }
      if let mark = takeOne(of: "/."), digitCount() > 0 { return numbered(first, mark) }
      return dayFirst(first)
    default: return nil
    }
  }

  /// `25/04/2019` or `04/25/2019`; which part is the day must be evident.
  private mutating func numbered(_ first: Int, _ mark: UInt8) -> NewsDate? {
    guard let second = number(digits: 1...2), take(mark), let year = number(digits: 4...4),
      first > 12 || second > 12 || first == second,
      let civil = CivilDate(year: year, month: min(first, second), day: max(first, second))
    else { return nil }
    return timeAfter(civil)
  }

  /// `5 January 2019`, `05 Mar 19` and `5-Mar-2019`, the day already read.
  private mutating func dayFirst(_ day: Int) -> NewsDate? {
    skipOrdinal()
    let dash = take(UInt8(ascii: "-"))
    guard skipSpaces() != dash, let month = monthName() else { return nil }
    if dash {
      guard take(UInt8(ascii: "-")) else { return nil }
    } else {
      _ = take(UInt8(ascii: ","))
      guard skipSpaces() else { return nil }
    }
    let isShort = digitCount() == 2
    guard var year = number(digits: isShort ? 2...2 : 4...4) else { return nil }
    if isShort { year += year >= 70 ? 1_900 : 2_000 }
    guard let civil = CivilDate(year: year, month: month, day: day),
      let parsed = timeAfter(civil), !isShort || parsed.utcOffsetMinutes != nil
    else { return nil }
    return parsed
  }

  private mutating func epoch(_ digits: Int) -> NewsDate? {
    guard let number = number(digits: digits...digits) else { return nil }
    let seconds = digits == 13 ? number / 1_000 : number
    let day = CivilDate(daysSinceEpoch: Int32(seconds / 86_400))
    return NewsDate(day: day, secondOfDay: Int32(seconds % 86_400), utcOffsetMinutes: 0)
  }

  private mutating func monthName() -> Int? {
    guard let word = peekWord(), let month = DateNames.month(word) else { return nil }
    index += word.count
    _ = take(UInt8(ascii: "."))
    return month
  }

  /// Passes over the `st`, `nd`, `rd` or `th` of `5th`.
  private mutating func skipOrdinal() {
    guard let word = peekWord(), ["st", "nd", "rd", "th"].contains(word) else { return }
    index += 2
  }
}
