import Bytes
import Testing

@testable import Articles

struct DatelineTests {
  @Test(
    arguments: [
      ("SKARSUND, March 8 (Reuters) — The ferry ran aground.", "SKARSUND", "March 8", "Reuters"),
      ("LONDON (AP) — Shares fell.", "LONDON", nil, "AP"),
      ("NEW YORK — Shares fell.", "NEW YORK", nil, nil),
      ("CAIRO -- A court ruled.", "CAIRO", nil, nil),
      ("NORDHOLM, West Coast — A court ruled.", "NORDHOLM, West Coast", nil, nil),
      ("LAS VEGAS - A man won.", "LAS VEGAS", nil, nil),
      ("Madrid, 3 ene (EFE).- El tren se detuvo.", "Madrid", "3 ene", "EFE"),
      ("Berlin (dpa) - Der Zug hielt.", "Berlin", nil, "dpa"),
      ("PARIS, Jan. 5, 2019 (AFP) – A train stopped.", "PARIS", "Jan. 5, 2019", "AFP"),
      ("LIMA, 9 JAN 90 (EFE) -- [TEXT] A BOMB EXPLODED.", "LIMA", "9 JAN 90", "EFE"),
      ("ST. PETERSBURG/MOSCOW (Reuters) - Ice broke.", "ST. PETERSBURG/MOSCOW", nil, "Reuters"),
    ] as [(String, String, String?, String?)])
  func parts(text: String, place: String, day: String?, agency: String?) throws {
    let dateline = try #require(Dateline(text))
    #expect(dateline.place == place)
    #expect(dateline.day == day)
    #expect(dateline.agency == agency)
  }

  @Test(arguments: [
    "", "-", "—", "The ferry — an old one — ran aground.", "He said: - no.", "A - b",
    "THE REBELS LEFT - NOBODY KNOWS WHY.", "Nordholm - the town by the sea - slept.",
    "US-led talks failed.", "WHAT? — Nobody knew.", "1984 — a novel",
    "BBC News, a broadcaster, lost.",
    "(Reuters) - Shares fell.", "ONE TWO THREE FOUR FIVE — six",
  ])
  func otherBeginnings(text: String) {
    #expect(Dateline(text) == nil)
  }

  /// A place of 13 bytes and an agency that bring the dash to a place just near enough, and one too far.
  @Test(arguments: ["-", "–", "—"])
  func aDashFarFromTheBeginningEndsNoDateline(dash: String) {
    func text(_ bytes: Int) -> String {
      let start = "SKARSUND, March 8"
      let spaces = String(repeating: " ", count: bytes - start.count - 5)
      return start + spaces + "(PA) \(dash) A ferry sank."
    }
    #expect(Dateline(text(90))?.agency == "PA")
    #expect(Dateline(text(91)) == nil)
  }

  @Test func theRangeEndsBehindTheDash() throws {
    let text = "SÃO TOMÉ (Lusa) — Chuva."
    let dateline = try #require(Dateline(text))
    #expect(String(text.dropFirst(dateline.range.upperBound)) == " Chuva.")
    #expect(dateline.range.lowerBound == 0)
  }

  @Test func onlyADayWithItsYearIsADate() throws {
    // 2019-01-05 is 17,901 days after 1970-01-01.
    let day = NewsDate(day: CivilDate(daysSinceEpoch: 17_901))
    #expect(try #require(Dateline("PARIS, Jan. 5, 2019 (AFP) – A train stopped.")).date == day)
    #expect(try #require(Dateline("PARIS, Jan. 5 (AFP) – A train stopped.")).date == nil)
    #expect(try #require(Dateline("LIMA, 9 JAN 90 (EFE) -- A bomb exploded.")).date == nil)
  }
}
