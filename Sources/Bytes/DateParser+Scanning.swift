extension DateScanner {
  /// Passes over spaces, tabs, line ends and no-break spaces; returns whether there were any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = index
    while index < bytes.count {
      if bytes[index] == 0x20 || bytes[index] &- 9 < 5 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index > start
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func takeOne(of marks: StaticString) -> UInt8? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    guard marks.withUTF8Buffer({ $0.contains(byte) }) else { return nil }
    index += 1
    return byte
  }

  /// How many digits stand next.
  func digitCount() -> Int {
    var end = index
    while end < bytes.count, bytes[end] &- 48 < 10 { end += 1 }
    return end - index
  }

  /// The number that stands next, if it has so many digits, at most 18.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let count = digitCount()
    guard digits.contains(count) else { return nil }
    return fixedNumber(count)
  }

  /// The number in the next `count` bytes, at most 18, whatever follows them.
  mutating func fixedNumber(_ count: Int) -> Int? {
    guard digitCount() >= count else { return nil }
    var number = 0
    for _ in 0..<count {
      number = number * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return number
  }

  /// The ASCII letters that stand next, in lower case; nil if there are none.
  func peekWord() -> String? {
    var word: [UInt8] = []
    var end = index
    while end < bytes.count, (bytes[end] | 0x20) &- 97 < 26, word.count < 12 {
      word.append(bytes[end] | 0x20)
      end += 1
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}

/// The English names in dates.
enum DateNames {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// 1...12 for a month's name, whole or its first three letters, or `sept`, in lower case.
  static func month(_ word: String) -> Int? {
    if word == "sept" { return 9 }
    return months.firstIndex { word == $0 || word == $0.prefix(3) }.map { $0 + 1 }
  }

  /// Whether a word in lower case is a weekday's name, whole or shortened.
  static func isWeekday(_ word: String) -> Bool {
    ["tues", "thur", "thurs"].contains(word)
      || weekdays.contains { word == $0 || word == $0.prefix(3) }
  }

  /// Minutes east of UTC for a zone's name in lower case, as RFC 822 and European wires use them.
  static func zone(_ word: String) -> Int16? {
    switch word {
    case "z", "gmt", "ut", "utc": 0
    case "est": -300
    case "edt": -240
    case "cst": -360
    case "cdt": -300
    case "mst": -420
    case "mdt": -360
    case "pst": -480
    case "pdt": -420
    case "bst", "cet": 60
    case "cest", "eet": 120
    default: nil
    }
  }
}
