import Bytes
import Foundation
import LedeTestSupport
import Semantics
import Testing

@testable import Evaluation

struct CalendarBucketTests {
  private func bucket(_ year: Int, _ month: Int, _ day: Int, _ unit: CalendarUnit) throws -> String
  {
    CalendarBucket(try #require(CivilDate(year: year, month: month, day: day)), unit).label
  }

  @Test func labelsNameTheirSpan() throws {
    #expect(try bucket(2024, 2, 29, .day) == "2024-02-29")
    #expect(try bucket(2024, 2, 29, .month) == "2024-02")
    #expect(try bucket(2024, 2, 29, .quarter) == "2024-Q1")
    #expect(try bucket(2024, 12, 31, .quarter) == "2024-Q4")
    #expect(try bucket(987, 12, 31, .year) == "0987")
    // ISO 8601: the last Monday of 2024 is in week 1 of 2025, New Year's Day of 2021 in week 53 of 2020.
    #expect(try bucket(2024, 12, 30, .week) == "2025-W01")
    #expect(try bucket(2021, 1, 1, .week) == "2020-W53")
  }

  @Test func everyDayIsInItsBucketAndTheNextFollows() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2_000 {
      let day = CivilDate(daysSinceEpoch: Int32.random(in: -200_000...200_000, using: &random))
      for unit in CalendarUnit.allCases {
        let bucket = CalendarBucket(day, unit)
        #expect(bucket.firstDay <= day && day < bucket.next.firstDay)
        #expect(CalendarBucket(bucket.firstDay, unit) == bucket)
        #expect(CalendarBucket(bucket.next.firstDay.adding(days: -1), unit) == bucket)
      }
    }
  }

  @Test func weeksAreThoseOfFoundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for offset in stride(from: 0, to: 20_000, by: 3) {
      let date = Date(timeIntervalSince1970: Double(offset) * 86_400)
      let year = calendar.component(.yearForWeekOfYear, from: date)
      let week = calendar.component(.weekOfYear, from: date)
      let label = CalendarBucket(CivilDate(daysSinceEpoch: Int32(offset)), .week).label
      #expect(label == "\(year)-W" + (week < 10 ? "0" : "") + "\(week)")
    }
  }
}
