/// A line of the history file.
struct HistoryEntry: Equatable {
  /// Seconds since 1970.
  let time: Int64
  let statement: String

  private static let opening = Array(#"{"time":"#.utf8)
  private static let middle = Array(#","statement":""#.utf8)
  private static let closing = Array(#""}"#.utf8)

  init(time: Int64, statement: String) {
    self.time = time
    self.statement = statement
  }

  /// The entry in the form that `line` has; nil for anything else.
  init?(line: ArraySlice<UInt8>) {
    var rest = line
    guard rest.starts(with: Self.opening) else { return nil }
    rest = rest.dropFirst(Self.opening.count)
    let digits = rest.prefix { $0 != UInt8(ascii: ",") }
    rest = rest.dropFirst(digits.count)
    guard let time = Int64(String(decoding: digits, as: UTF8.self)),
      rest.starts(with: Self.middle), rest.count >= Self.middle.count + Self.closing.count,
      rest.suffix(Self.closing.count).elementsEqual(Self.closing),
      let statement = Self.unescaped(
        rest.dropFirst(Self.middle.count).dropLast(Self.closing.count))
    else { return nil }
    self.init(time: time, statement: statement)
  }

  /// The line with its newline.
  var line: [UInt8] {
    var bytes = Self.opening + Array(String(time).utf8) + Self.middle
    for byte in statement.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + Self.closing + [UInt8(ascii: "\n")]
  }

  /// The text of a JSON string's inside; nil where it is none that `line` writes.
  private static func unescaped(_ inside: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inside.count)
    var rest = inside
    while let byte = rest.popFirst() {
      guard byte != UInt8(ascii: "\""), byte >= 0x20 else { return nil }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "u"):
        let digits = String(decoding: rest.prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, digits.hasPrefix("00"),
          let control = UInt8(digits, radix: 16), control < 0x20
        else { return nil }
        bytes.append(control)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
