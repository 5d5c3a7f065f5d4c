extension CivilDate {
  /// The day so many days later, or earlier if negative; the last day that can be held at the ends.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    return CivilDate(clamping: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// The same day of the month so many months later, or the month's last day if it has fewer.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let bounded = min(max(months, -CivilDate.mostMonths), CivilDate.mostMonths)
    let count = year * 12 + month - 1 + bounded
    let newYear = floorDivide(count, by: 12)
    let newMonth = count - newYear * 12 + 1
    let newDay = min(day, CivilDate.days(inMonth: newMonth, of: newYear))
    return CivilDate(
      clamping: CivilDate.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  /// The same day so many years later; 29 February becomes the 28th in a common year.
  package func adding(years: Int) -> CivilDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return adding(months: overflow ? (years < 0 ? Int.min : Int.max) : months)
  }

  /// The Monday of the week.
  package var startOfWeek: CivilDate { adding(days: 1 - weekday) }
  package var startOfMonth: CivilDate { adding(days: 1 - day) }
  package var startOfQuarter: CivilDate {
    let (year, month, _) = parts
    return CivilDate(
      clamping: CivilDate.dayNumber(year: year, month: (month - 1) / 3 * 3 + 1, day: 1))
  }
  package var startOfYear: CivilDate {
    CivilDate(clamping: CivilDate.dayNumber(year: year, month: 1, day: 1))
  }

  /// More months than lie between any two days that an `Int32` can hold.
  private static let mostMonths = 200_000_000
}
