import Bytes
import Corpus
import Semantics

/// The buckets of a calendar unit from the first to the last date of some articles, found by day without
/// reckoning.
struct DayBuckets {
  /// Stands for a day that is not asked for.
  static let outside = -1

  private(set) var buckets: [CalendarBucket] = []
  private var firstDay: Int32 = 0
  /// By the days after `firstDay`, the number of the bucket, or `outside`.
  private var numbers: [Int32] = []

  /// - Parameters:
  ///   - from: the first day asked for; nil for any.
  ///   - to: the day after the last one asked for; nil for any.
  /// - Complexity: O(articles + days from the first to the last).
  init(_ dates: DateColumn, _ unit: CalendarUnit, from: CivilDate?, to: CivilDate?) {
    guard let days = dates.span else { return }
    firstDay = days.lowerBound
    numbers.reserveCapacity(days.count)
    var end = firstDay
    for day in days {
      let date = CivilDate(daysSinceEpoch: day)
      if day >= end {
        let bucket = CalendarBucket(date, unit)
        buckets.append(bucket)
        end = max(bucket.next.firstDay.daysSinceEpoch, day + 1)
      }
      let isAsked = (from.map { date >= $0 } ?? true) && (to.map { date < $0 } ?? true)
      numbers.append(isAsked ? Int32(buckets.count - 1) : Int32(Self.outside))
    }
  }

  /// The number of the bucket of a day; the number of buckets where there is no date.
  @inline(__always)
  func number(_ day: Int32) -> Int {
    day == DateColumn.none ? buckets.count : Int(numbers[Int(day - firstDay)])
  }
}
