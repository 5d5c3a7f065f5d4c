import Bytes
import Foundation
import LedeTestSupport
import Testing

@Suite struct DateParserTests {
  @Test func `forms that are read`() {
    for (text, expected) in [
      ("2024-01-28", "2024-01-28"),
      (" \n2024-01-28\t\u{A0}", "2024-01-28"),
      ("2024-01-28T10:11:12Z", "2024-01-28T10:11:12Z"),
      ("2024-01-28t10:11:12z", "2024-01-28T10:11:12Z"),
      ("2024-01-28 10:11:12", "2024-01-28T10:11:12"),
      ("2024-01-28 10:11:12 UTC", "2024-01-28T10:11:12Z"),
      ("2024-01-28T10:11", "2024-01-28T10:11:00"),
      ("2024-01-28T10:11+02:00", "2024-01-28T10:11:00+02:00"),
      ("2024-01-28T10:11:12.123456789-0530", "2024-01-28T10:11:12-05:30"),
      ("2024-01-28T10:11:12,5+02", "2024-01-28T10:11:12+02:00"),
      ("2024-01-28 10:11:12+00:00", "2024-01-28T10:11:12Z"),
      ("2024-01-28 10:11:12 +0100", "2024-01-28T10:11:12+01:00"),
      ("20240128T101112Z", "2024-01-28T10:11:12Z"),
      ("20240128T101112+0100", "2024-01-28T10:11:12+01:00"),
      ("20240128T1011", "2024-01-28T10:11:00"),
      ("20240128", "2024-01-28"),
      ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
      ("2024-01-28T24:00:00Z", "2024-01-29T00:00:00Z"),
      ("Tue, 05 Mar 2019 14:02:00 +0100", "2019-03-05T14:02:00+01:00"),
      ("Tue, 5 Mar 2019 14:02 GMT", "2019-03-05T14:02:00Z"),
      ("05 Mar 2019 14:02:09 EST", "2019-03-05T14:02:09-05:00"),
      ("Sun, 06 Nov 94 08:49:37 UT", "1994-11-06T08:49:37Z"),
      ("06 Nov 12 08:49 PDT", "2012-11-06T08:49:00-07:00"),
      ("5 January 2019", "2019-01-05"),
      ("5th January, 2019", "2019-01-05"),
      ("05-Jan-2019", "2019-01-05"),
      ("January 5, 2019", "2019-01-05"),
      ("january 5 2019", "2019-01-05"),
      ("Jan. 5, 2019", "2019-01-05"),
      ("Sept. 30, 2019", "2019-09-30"),
      ("Friday, January 4, 2019", "2019-01-04"),
      ("Fri. 4 January 2019", "2019-01-04"),
      ("Monday, January 4, 2019", "2019-01-04"),
      ("5 Jan 2019 14:30", "2019-01-05T14:30:00"),
      ("January 5, 2019 at 2:30 p.m. EST", "2019-01-05T14:30:00-05:00"),
      ("Jan 5, 2019, 12:05 am", "2019-01-05T00:05:00"),
      ("January 5, 2019 12:00 PM", "2019-01-05T12:00:00"),
      ("2019/01/05", "2019-01-05"),
      ("2019/1/5 9:30", "2019-01-05T09:30:00"),
      ("25/04/2019", "2019-04-25"),
      ("04/25/2019", "2019-04-25"),
      ("05/05/2019", "2019-05-05"),
      ("1706436672", "2024-01-28T10:11:12Z"),
      ("1706436672999", "2024-01-28T10:11:12Z"),
      ("0000000000", "1970-01-01T00:00:00Z"),
      ("2024-02-29", "2024-02-29"),
    ] {
      #expect(NewsDate(parsing: text)?.description == expected, "\(text)")
    }
  }

  @Test func `what is no date, or more than one, is refused`() {
    for text in [
      "", " ", "today", "Friday", "January", "January 2019", "2019", "2019-01", "2019-13-01",
      "2019-02-29", "2019-00-10", "2019-01-32", "03/04/2019", "3/4/2019", "25/13/2019",
      "03.04.2019",
      "3/4/19", "25/04/19", "5 January 19", "05 Mar 19 14:02", "January 5, 19", "2019-01-05T",
      "2019-01-05T25:00", "2019-01-05T24:01", "2019-01-05T10", "2019-01-05T10:60", "2019-01-05T1:2",
      "2019-01-05T10:11:61", "2019-01-05T10:11:12.Z", "2019-01-05T10:11:12Zulu",
      "2019-01-05T10:11:12 XYZ", "2019-01-05T10:11:12+25:00", "2019-01-05T10:11:12+1:00",
      "2019-01-05T10:11:12+01:60", "2019-01-05 13:00 pm", "2019-01-05 0:30 am", "2019-01-05,",
      "2019-01-05x", "x2019-01-05", "2019-01-05 2020", "2019/01-05", "201901055", "20191301",
      "123456789", "12345678901", "123456789012", "12345678901234", "-1706436672", "1706436672.5",
      "32 January 2019", "5 Janvier 2019", "5 Janu 2019", "30 February 2019", "5January2019",
      "January 5,", "January5 2019", "Tue,", "Tue 05", "2024-W05-1", "2024-028", "0000-01-01",
      "２０２４-01-28", "2024‐01‐28", "2024-01-28\0", "5 - Jan - 2019", "05-Jan 2019", "May May 2019",
    ] {
      #expect(NewsDate(parsing: text) == nil, "\(text)")
    }
  }

  @Test func `ISO dates agree with Foundation`() throws {
    let formatter = ISO8601DateFormatter()
    var random = SplitMix64(seed: 11)
    for round in 0..<2_000 {
      let seconds = Int.random(in: -5_000_000_000...15_000_000_000, using: &random)
      formatter.timeZone = TimeZone(
        secondsFromGMT: Int.random(in: -23...28, using: &random) * 1_800)!
      formatter.formatOptions =
        round % 2 == 0
        ? [.withInternetDateTime]
        : [.withFullDate, .withFullTime, .withSpaceBetweenDateAndTime]
      let text = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
      #expect(NewsDate(parsing: text)?.instant == Int64(seconds), "\(text)")
    }
  }

  @Test func `mail and long dates agree with Foundation`() throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    let zoned = ["EEE, dd MMM yyyy HH:mm:ss Z", "EEEE, MMMM d, yyyy h:mm:ss a 'GMT'"]
    let days = ["d MMMM yyyy", "MMM. d, yyyy", "EEEE, d MMM yyyy", "yyyy/MM/dd", "yyyyMMdd"]
    var random = SplitMix64(seed: 12)
    for _ in 0..<400 {
      let seconds = Int.random(in: -2_000_000_000...4_000_000_000, using: &random)
      for (number, format) in (zoned + days).enumerated() {
        formatter.dateFormat = format
        let text = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
        let wanted =
          number < zoned.count ? seconds : seconds - ((seconds % 86_400) + 86_400) % 86_400
        #expect(NewsDate(parsing: text)?.instant == Int64(wanted), "\(text)")
      }
    }
  }

  @Test func `what is written is read back the same`() {
    var random = SplitMix64(seed: 13)
    for _ in 0..<3_000 {
      var date = NewsDate(
        day: CivilDate(
          daysSinceEpoch: Int32.random(
            in: CivilDate.earliest.daysSinceEpoch...CivilDate.latest.daysSinceEpoch, using: &random)
        ))
      if Bool.random(using: &random) {
        date.secondOfDay = Int32.random(in: 0..<86_400, using: &random)
        if Bool.random(using: &random) {
          date.utcOffsetMinutes = Int16.random(in: -1_440...1_440, using: &random)
        }
      }
      #expect(NewsDate(parsing: date.description) == date)
    }
  }

  @Test func `no text traps, whole, broken off or with a byte changed`() {
    var random = SplitMix64(seed: 14)
    let samples = [
      "Tue, 05 Mar 2019 14:02:00 +0100", "2024-01-28T10:11:12.5+02:00", "20240128T101112Z",
      "Friday, January 4th, 2019 at 2:30 p.m. EST", "1706436672999", "25/04/2019 10:11",
    ]
    for sample in samples {
      let bytes = Array(sample.utf8)
      for length in 0...bytes.count {
        _ = NewsDate(parsing: String(decoding: bytes.prefix(length), as: UTF8.self))
        _ = NewsDate(parsing: String(decoding: bytes.suffix(length), as: UTF8.self))
      }
      for _ in 0..<3_000 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          changed[Int.random(in: 0..<changed.count, using: &random)] =
            UInt8.random(in: 0...255, using: &random)
        }
        _ = NewsDate(parsing: String(decoding: changed, as: UTF8.self))
      }
    }
    #expect(NewsDate(parsing: String(repeating: "9", count: 10_000)) == nil)
  }
}
