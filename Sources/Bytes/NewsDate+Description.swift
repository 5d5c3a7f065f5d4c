extension NewsDate: CustomStringConvertible {
  /// ISO 8601 with what is known: `2024-01-28`, `2024-01-28T10:11:12`, `2024-01-28T10:11:12+02:00`;
  /// `Z` for an offset of zero. A day without a time shows no offset.
  package var description: String {
    guard let second = secondOfDay else { return day.description }
    let total = Int(second)
    let clock = [total / 3_600, total / 60 % 60, total % 60].map { padded(abs($0), to: 2) }
    let time = day.description + "T" + clock.joined(separator: ":")
    guard let offset = utcOffsetMinutes else { return time }
    if offset == 0 { return time + "Z" }
    let minutes = abs(Int(offset))
    return time + (offset < 0 ? "-" : "+") + padded(minutes / 60, to: 2) + ":"
      + padded(minutes % 60, to: 2)
  }
}
