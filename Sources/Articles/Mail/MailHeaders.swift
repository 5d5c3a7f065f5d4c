import Bytes

/// The header fields of a message or of a part of one that say something about its text.
///
/// Source: RFC 5322, section 2.2, and RFC 2045, section 3.
struct MailHeaders {
  /// The first field of each name, the name in lower case and the value unfolded.
  private var values: [String: [UInt8]] = [:]
  /// How many fields there are, of any name.
  private(set) var count = 0

  /// Nothing that a text needs is longer.
  private static let longestValue = 65_536

  private static let wanted: Set<String> = [
    "from", "sender", "subject", "date", "message-id", "list-id", "list-unsubscribe",
    "organization",
    "received", "content-type", "content-transfer-encoding", "content-disposition",
    "content-language", "mime-version",
  ]

  init() {}

  /// Reads the fields at the start of `range` and returns where the text behind them begins: after the first blank line,
  /// or at a line that is no field.
  /// - Complexity: O(bytes of the fields)
  init(_ bytes: [UInt8], _ range: Range<Int>, bodyStart: inout Int) {
    var lines = ByteLines(bytes, range)
    var current: String?
    var start = lines.index
    while let line = lines.next() {
      if line.isEmpty {
        start = lines.index
        break
      }
      let isFolded = bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09
      if isFolded, count > 0 {
        if let current { append(bytes, line, to: current) }
      } else if let colon = Self.colon(bytes, line) {
        count += 1
        current = nil
        if let name = Self.wantedName(bytes, line.lowerBound..<colon), values[name] == nil {
          values[name] = []
          append(bytes, (colon + 1)..<line.upperBound, to: name)
          current = name
        }
      } else {
        break
      }
      start = lines.index
    }
    bodyStart = start
  }

  /// A field's bytes in one line; nil for a field that is absent or blank.
  func bytes(_ name: String) -> [UInt8]? {
    guard let value = values[name], value.contains(where: { !isBlank($0) }) else { return nil }
    return value
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// Where the name of a field ends; nil for a line that is no field.
  static func colon(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound, index - line.lowerBound < 80, 0x21...0x7E ~= bytes[index] {
      if bytes[index] == UInt8(ascii: ":") { return index > line.lowerBound ? index : nil }
      index += 1
    }
    // Old mailers leave spaces before the colon.
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    let isColon = index < line.upperBound && bytes[index] == UInt8(ascii: ":")
    return isColon && index > line.lowerBound ? index : nil
  }

  private static func wantedName(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    let name = String(decoding: bytes[trimmedRange(bytes, range)], as: UTF8.self).lowercased()
    return wanted.contains(name) ? name : nil
  }

  private mutating func append(_ bytes: [UInt8], _ range: Range<Int>, to name: String) {
    let value = trimmedRange(bytes, range)
    guard let length = values[name]?.count, length < Self.longestValue else { return }
    if length > 0 { values[name]?.append(0x20) }
    values[name]?.append(contentsOf: bytes[value].prefix(Self.longestValue - length))
  }
}
