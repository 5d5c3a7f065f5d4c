import Bytes
import Foundation
import LedeTestSupport
import Testing

@Suite struct CivilDateTests {
  /// Proleptic Gregorian at UTC, weeks by ISO 8601.
  private let oracle = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    return calendar
  }()

  private func foundationDate(_ day: CivilDate) -> Date {
    Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400)
  }

  @Test func `parts, weekday and ISO week agree with Foundation after 1600`() {
    var random = SplitMix64(seed: 1)
    for round in 0..<6_000 {
      let number =
        round < 2_000 ? Int32(round) + 18_000 : Int32.random(in: -130_000...900_000, using: &random)
      let day = CivilDate(daysSinceEpoch: number)
      let parts = oracle.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: foundationDate(day))
      #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
      #expect(day.weekday == (parts.weekday! + 5) % 7 + 1)
      #expect(day.isoWeek.week == parts.weekOfYear && day.isoWeek.year == parts.yearForWeekOfYear)
      #expect(day.quarter == (parts.month! - 1) / 3 + 1)
      #expect(CivilDate(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test func `adding months and years agrees with Foundation's months`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<3_000 {
      let day = CivilDate(daysSinceEpoch: Int32.random(in: -50_000...100_000, using: &random))
      let count = Int.random(in: -300...300, using: &random)
      #expect(day.adding(months: count) == shifted(day, months: count), "\(day) + \(count) months")
      let years = count / 4
      #expect(
        day.adding(years: years) == shifted(day, months: years * 12), "\(day) + \(years) years")
    }
  }

  /// The day in Foundation's month so many months on, or that month's last.
  private func shifted(_ day: CivilDate, months: Int) -> CivilDate {
    let (year, month, number) = day.parts
    let parts = DateComponents(year: year, month: month + months, day: 1)
    let first = oracle.date(from: parts)!
    let last = oracle.range(of: .day, in: .month, for: first)!.count
    let start = Int32(first.timeIntervalSince1970 / 86_400)
    return CivilDate(daysSinceEpoch: start + Int32(min(number, last)) - 1)
  }

  @Test func `starts of week, month, quarter and year`() {
    let day = CivilDate(year: 2024, month: 2, day: 29)!
    #expect(day.weekday == 4)
    #expect(day.startOfWeek.description == "2024-02-26")
    #expect(day.startOfMonth.description == "2024-02-01")
    #expect(day.startOfQuarter.description == "2024-01-01")
    #expect(day.startOfYear.description == "2024-01-01")
    #expect(CivilDate(year: 2021, month: 11, day: 30)!.startOfQuarter.description == "2021-10-01")
  }

  @Test func `years run from 1 to 9999 and days must exist`() {
    #expect(CivilDate(year: 1, month: 1, day: 1) == .earliest)
    #expect(CivilDate(year: 9999, month: 12, day: 31) == .latest)
    #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
    for (year, month, day) in [
      (0, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 4, 31),
      (1900, 2, 29), (2023, 2, 29), (Int.max, 1, 1), (Int.min, 1, 1), (2024, Int.min, Int.max),
    ] {
      #expect(CivilDate(year: year, month: month, day: day) == nil)
    }
  }

  @Test func `days follow each other without a gap over a thousand years`() {
    var before = CivilDate.earliest.parts
    for number in CivilDate.earliest.daysSinceEpoch + 1...(-300_000) {
      let parts = CivilDate(daysSinceEpoch: number).parts
      let isNext =
        parts.day == before.day + 1 && parts.month == before.month && parts.year == before.year
        || parts.day == 1 && before.day == CivilDate.days(inMonth: before.month, of: before.year)
          && (parts.month == before.month % 12 + 1)
          && parts.year == before.year + (before.month == 12 ? 1 : 0)
      if !isNext { Issue.record("\(before) is followed by \(parts)") }
      before = parts
    }
  }

  @Test func `no day traps`() {
    for number in [Int32.min, .min + 1, -1, 0, 1, .max - 1, .max] {
      let day = CivilDate(daysSinceEpoch: number)
      #expect(1...12 ~= day.month && 1...31 ~= day.day && 1...7 ~= day.weekday)
      #expect(1...53 ~= day.isoWeek.week)
      _ = [day.startOfWeek, day.startOfMonth, day.startOfQuarter, day.startOfYear]
      for count in [Int.min, -1, 1, Int.max] {
        _ = [day.adding(days: count), day.adding(months: count), day.adding(years: count)]
      }
      #expect(!day.description.isEmpty)
    }
    #expect(CivilDate(daysSinceEpoch: .max).adding(days: 1).daysSinceEpoch == .max)
    #expect(CivilDate(daysSinceEpoch: 5).adding(days: .min).daysSinceEpoch == .min)
  }
}
