/// When an article was published, as exactly as its source says and no more.
package struct NewsDate: Hashable, Sendable {
  /// The calendar day where the article was published.
  package var day: CivilDate
  /// Seconds since that day's midnight, 0..<86,401; nil when the source gives only a day.
  package var secondOfDay: Int32?
  /// Minutes east of UTC, -1,440...1,440; nil when the source gives no zone (then read as UTC).
  package var utcOffsetMinutes: Int16?

  package init(day: CivilDate, secondOfDay: Int32? = nil, utcOffsetMinutes: Int16? = nil) {
    self.day = day
    self.secondOfDay = secondOfDay
    self.utcOffsetMinutes = utcOffsetMinutes
  }

  /// Seconds since 1970-01-01T00:00Z; a day without a time counts as its midnight.
  package var instant: Int64 {
    Int64(day.daysSinceEpoch) * 86_400 + Int64(secondOfDay ?? 0)
      - Int64(utcOffsetMinutes ?? 0) * 60
  }
}
