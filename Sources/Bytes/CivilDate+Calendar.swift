extension CivilDate {
  /// The years that can be written: 0001-01-01 to 9999-12-31.
  package static let earliest = CivilDate(daysSinceEpoch: -719_162)
  package static let latest = CivilDate(daysSinceEpoch: 2_932_896)

  /// A day by its parts in the proleptic Gregorian calendar; nil for a day that does not exist or a
  /// year outside 1...9999.
  ///
  /// Source of the day count: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(daysSinceEpoch: Int32(CivilDate.dayNumber(year: year, month: month, day: day)))
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month 1...12.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month 1...12 and day 1...31; right for every `Int32`, also outside 1...9999.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSinceEpoch) + 719_468
    let era = floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }
  /// 1...4.
  package var quarter: Int { (parts.month + 2) / 3 }
  /// 1 for Monday ... 7 for Sunday.
  package var weekday: Int {
    let days = Int(daysSinceEpoch) + 3
    return days - floorDivide(days, by: 7) * 7 + 1
  }

  /// The ISO 8601 week, 1...53, and the year it belongs to: that of the week's Thursday.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = Int(daysSinceEpoch) + 4 - weekday
    let year = CivilDate(clamping: thursday).year
    let first = CivilDate.dayNumber(year: year, month: 1, day: 1)
    return (year, (thursday - first) / 7 + 1)
  }

  /// Days since the epoch of a day whose parts are in range.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = floorDivide(shiftedYear, by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The nearest day that an `Int32` can hold.
  init(clamping days: Int) { self.init(daysSinceEpoch: Int32(clamping: days)) }
}

/// The quotient rounded towards minus infinity.
func floorDivide(_ number: Int, by divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor < 0 ? quotient - 1 : quotient
}

extension CivilDate: CustomStringConvertible {
  /// `2024-01-28`; a year beyond 9999 or before 1 keeps its digits and sign.
  package var description: String {
    let (year, month, day) = parts
    let digits = padded(abs(year), to: 4)
    return (year < 0 ? "-" : "") + digits + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }
}

/// A number that is not negative with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
