import Bytes

/// The date of each document, if it has one.
package struct DateColumn: Sendable {
  /// Days since 1970-01-01; `none` where there is no date.
  package private(set) var days: [Int32] = []
  private(set) var seconds: [Int32] = []
  private(set) var offsets: [Int16] = []

  package static let none = Int32.min
  private static let noOffset = Int16.min

  init() {}

  init(days: [Int32], seconds: [Int32], offsets: [Int16]) {
    self.days = days
    self.seconds = seconds
    self.offsets = offsets
  }

  mutating func append(_ date: NewsDate?) {
    days.append(date?.day.daysSinceEpoch ?? Self.none)
    seconds.append(date?.secondOfDay ?? -1)
    offsets.append(date?.utcOffsetMinutes ?? Self.noOffset)
  }

  mutating func append(contentsOf other: DateColumn) {
    days += other.days
    seconds += other.seconds
    offsets += other.offsets
  }

  /// The first day and the last; nil where no document has a date.
  /// - Complexity: O(documents).
  package var span: ClosedRange<Int32>? {
    var first = Int32.max
    var last = Int32.min
    for day in days where day != Self.none {
      first = min(first, day)
      last = max(last, day)
    }
    return first <= last ? first...last : nil
  }

  package subscript(document: Int) -> NewsDate? {
    guard days[document] != Self.none else { return nil }
    let (second, offset) = (seconds[document], offsets[document])
    return NewsDate(
      day: CivilDate(daysSinceEpoch: days[document]), secondOfDay: second < 0 ? nil : second,
      utcOffsetMinutes: offset == Self.noOffset ? nil : offset)
  }
}
