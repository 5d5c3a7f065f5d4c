import Bytes
import Testing

@testable import Corpus

@Suite struct DateColumnTests {
  @Test func datesComeBackAsExactAsTheyWere() {
    let day = CivilDate(daysSinceEpoch: 19_800)
    let dates: [NewsDate?] = [
      nil, NewsDate(day: day), NewsDate(day: day, secondOfDay: 0),
      NewsDate(day: day, secondOfDay: 86_400, utcOffsetMinutes: -1_440),
      NewsDate(day: CivilDate(daysSinceEpoch: -700_000), utcOffsetMinutes: 0),
    ]
    var column = DateColumn()
    for date in dates { column.append(date) }
    var twice = column
    twice.append(contentsOf: column)
    #expect((0..<10).map { twice[$0] } == dates + dates)
    #expect(column.days[0] == DateColumn.none)
  }
}
