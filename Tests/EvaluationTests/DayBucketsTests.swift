import Articles
import Bytes
import Corpus
import Semantics
import Testing

@testable import Evaluation

struct DayBucketsTests {
  private func corpus(_ days: [Int32?]) throws -> Corpus {
    var corpus = Corpus()
    let articles = days.enumerated().map { number, day in
      var article = Articles.Article(id: "\(number)")
      article.date = day.map { NewsDate(day: CivilDate(daysSinceEpoch: $0)) }
      return article
    }
    try corpus.append(articles, cancellation: Cancellation())
    return corpus
  }

  @Test(arguments: [CalendarUnit.day, .week, .month, .quarter, .year])
  func everyDayFindsItsBucket(unit: CalendarUnit) throws {
    let dates = try corpus([19_800, nil, 18_950, 19_100]).articles.dates
    let buckets = DayBuckets(dates, unit, from: nil, to: nil)
    for day in Int32(18_950)...19_800 {
      let bucket = CalendarBucket(CivilDate(daysSinceEpoch: day), unit)
      #expect(buckets.buckets[buckets.number(day)] == bucket)
    }
    #expect(buckets.number(DateColumn.none) == buckets.buckets.count)
    #expect(buckets.buckets == buckets.buckets.sorted())
  }

  @Test func theEndsOfTheCalendarAreBuckets() throws {
    let ends = [CivilDate.earliest.daysSinceEpoch, CivilDate.latest.daysSinceEpoch]
    let buckets = DayBuckets(try corpus(ends).articles.dates, .year, from: nil, to: nil)
    #expect(buckets.buckets.count == 9_999)
    #expect(ends.map { buckets.number($0) } == [0, 9_998])
  }

  @Test func noDatesNoBuckets() throws {
    let buckets = DayBuckets(try corpus([nil]).articles.dates, .day, from: nil, to: nil)
    #expect(buckets.buckets.isEmpty)
    #expect(buckets.number(DateColumn.none) == 0)
  }
}
