import Bytes
import Semantics

/// A day, week, month, quarter or year as a row of a timeline.
package struct CalendarBucket: Hashable, Comparable, Sendable {
  package let unit: CalendarUnit
  package let firstDay: CivilDate

  package init(_ day: CivilDate, _ unit: CalendarUnit) {
    self.unit = unit
    firstDay =
      switch unit {
      case .day: day
      case .week: day.startOfWeek
      case .month: day.startOfMonth
      case .quarter: day.startOfQuarter
      case .year: day.startOfYear
      }
  }

  package var next: CalendarBucket {
    let day =
      switch unit {
      case .day: firstDay.adding(days: 1)
      case .week: firstDay.adding(days: 7)
      case .month: firstDay.adding(months: 1)
      case .quarter: firstDay.adding(months: 3)
      case .year: firstDay.adding(months: 12)
      }
    return CalendarBucket(day, unit)
  }

  /// `2024-01-28`, `2024-W04` (ISO 8601), `2024-01`, `2024-Q1`, `2024`.
  package var label: String {
    switch unit {
    case .day: firstDay.description
    case .week:
      Self.padded(firstDay.isoWeek.year, 4) + "-W" + Self.padded(firstDay.isoWeek.week, 2)
    case .month: String(firstDay.description.prefix(7))
    case .quarter: Self.padded(firstDay.year, 4) + "-Q\(firstDay.quarter)"
    case .year: Self.padded(firstDay.year, 4)
    }
  }

  package static func < (a: CalendarBucket, b: CalendarBucket) -> Bool { a.firstDay < b.firstDay }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
