import Bytes
import Foundation
import LedeTestSupport
import Testing

@Suite struct NewsDateTests {
  private let day = CivilDate(year: 2024, month: 1, day: 28)!

  @Test func `only what is known is written`() {
    #expect(NewsDate(day: day).description == "2024-01-28")
    #expect(NewsDate(day: day, secondOfDay: 36_672).description == "2024-01-28T10:11:12")
    let utc = NewsDate(day: day, secondOfDay: 36_672, utcOffsetMinutes: 0)
    #expect(utc.description == "2024-01-28T10:11:12Z")
    let east = NewsDate(day: day, secondOfDay: 0, utcOffsetMinutes: 120)
    #expect(east.description == "2024-01-28T00:00:00+02:00")
    let west = NewsDate(day: day, secondOfDay: 59, utcOffsetMinutes: -570)
    #expect(west.description == "2024-01-28T00:00:59-09:30")
  }

  @Test func `instants agree with Foundation`() throws {
    let formatter = ISO8601DateFormatter()
    var random = SplitMix64(seed: 5)
    for _ in 0..<1_000 {
      let date = NewsDate(
        day: CivilDate(daysSinceEpoch: Int32.random(in: -100_000...200_000, using: &random)),
        secondOfDay: Int32.random(in: 0..<86_400, using: &random),
        utcOffsetMinutes: Int16.random(in: -12...14, using: &random) * 60)
      let read = try #require(formatter.date(from: date.description))
      #expect(Int64(read.timeIntervalSince1970) == date.instant, "\(date)")
    }
  }

  @Test func `values out of range do not trap`() {
    let wild = NewsDate(
      day: CivilDate(daysSinceEpoch: .min), secondOfDay: .min, utcOffsetMinutes: .min)
    #expect(!wild.description.isEmpty && wild.instant < 0)
  }
}
