import Bytes
import Testing

@testable import Articles

struct DateWordsTests {
  @Test(arguments: [
    "Tuesday, January 1, 2019", "5 January 2019", "2019-01-05", "Published: Jan. 5, 2019",
    "martes, 1 de enero de 2019", "Le mardi 1 janvier 2019", "Dienstag, 1. Januar 2019",
    "Friday , July 21 , 2017",
  ])
  func dateLines(line: String) {
    #expect(DateWords.isDateLine(line))
  }

  @Test(arguments: [
    "", "2019", "January", "Friday, March 8", "In January 2019 the river rose", "1 2 2019",
    "Sunday 2019 football results", "The 5th of May 2019 was wet",
  ])
  func otherLines(line: String) {
    #expect(!DateWords.isDateLine(line))
  }

  @Test func onlyAReadableDateIsADate() {
    let day = NewsDate(day: CivilDate(daysSinceEpoch: 17_901))
    #expect(DateWords.date("Saturday, January 5, 2019") == day)
    #expect(DateWords.date("Published on 5 January 2019") == day)
    #expect(DateWords.date("sábado, 5 de enero de 2019") == nil)
  }
}
