extension DateScanner {
  /// The time and zone that may follow a day, joined to it; nil for a time that does not exist.
  mutating func timeAfter(_ day: CivilDate) -> NewsDate? {
    let start = index
    let isJoined = takeOne(of: "Tt") != nil
    if !isJoined {
      let comma = take(UInt8(ascii: ","))
      guard skipSpaces() || comma else { return NewsDate(day: day) }
      if let word = peekWord(), word == "at" {
        index += 2
        skipSpaces()
      }
    }
    guard digitCount() > 0 else {
      index = isJoined ? bytes.count + 1 : start
      return isJoined ? nil : NewsDate(day: day)
    }
    guard let second = secondOfDay(isBasic: isJoined && digitCount() > 2) else { return nil }
    var date = NewsDate(day: day, secondOfDay: Int32(second % 86_400))
    if second == 86_400 { date.day = day.adding(days: 1) }
    let beforeZone = index
    skipSpaces()
    if index < bytes.count {
      guard let offset = zone() else {
        index = beforeZone
        return date
      }
      date.utcOffsetMinutes = offset
    }
    return date
  }

  /// `10:11`, `10:11:12.5`, `2:05 pm`, in the basic form `1011` and `101112`; 24:00 is
  /// the end of the day, and a leap second counts as the second before it.
  private mutating func secondOfDay(isBasic: Bool) -> Int? {
    guard let hour = isBasic ? fixedNumber(2) : number(digits: 1...2) else { return nil }
    if !isBasic { guard take(UInt8(ascii: ":")) else { return nil } }
    guard let minute = isBasic ? fixedNumber(2) : number(digits: 2...2) else { return nil }
    var second = 0
    if isBasic ? digitCount() > 0 : take(UInt8(ascii: ":")) {
      guard let value = number(digits: 2...2) else { return nil }
      second = value
      if takeOne(of: ".,") != nil {
        let digits = digitCount()
        guard digits > 0 else { return nil }
        index += digits
      }
    }
    guard minute < 60, second <= 60 else { return nil }
    second = min(second, 59)
    let beforeHalf = index
    skipSpaces()
    if let isAfternoon = halfOfDay() {
      guard 1...12 ~= hour else { return nil }
      return (hour % 12 + (isAfternoon ? 12 : 0)) * 3_600 + minute * 60 + second
    }
    index = beforeHalf
    if hour == 24 { return minute == 0 && second == 0 ? 86_400 : nil }
    return hour < 24 ? hour * 3_600 + minute * 60 + second : nil
  }

  /// Whether `pm`, true, or `am`, false, stands next, with dots or without; nil if neither does.
  private mutating func halfOfDay() -> Bool? {
    let start = index
    if let half = takeOne(of: "aApP") {
      let isDotted = take(UInt8(ascii: "."))
      if takeOne(of: "mM") != nil, peekWord() == nil {
        if isDotted { _ = take(UInt8(ascii: ".")) }
        return half | 0x20 == UInt8(ascii: "p")
      }
    }
    index = start
    return nil
  }

  /// Minutes east of UTC: `Z`, `+01:00`, `+0100`, `+01`, or a zone's name; nil for anything else.
  private mutating func zone() -> Int16? {
    if let word = peekWord() {
      guard let offset = DateNames.zone(word) else { return nil }
      index += word.count
      return offset
    }
    guard let sign = takeOne(of: "+-"), let hours = digitCount() >= 2 ? fixedNumber(2) : nil
    else { return nil }
    var minutes = 0
    if take(UInt8(ascii: ":")) || digitCount() > 0 {
      guard let value = number(digits: 2...2) else { return nil }
      minutes = value
    }
    guard minutes < 60, hours * 60 + minutes <= 1_440 else { return nil }
    return Int16(hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
