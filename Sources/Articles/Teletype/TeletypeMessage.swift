import Bytes

/// One message of an old wire, cut where its control bytes say.
///
/// Source: ANPA 1312 and IPTC 7901, which share the bytes around a message: SOH, header, STX, text, ETX, trailer, EOT.
struct TeletypeMessage {
  /// The lines between SOH and STX that are not blank, other control bytes as spaces.
  var header: [String] = []
  /// The bytes between STX and ETX, as valid UTF-8; what stands in for STX and ETX where they are missing is the
  /// message's first blank line and its end.
  var text: [UInt8] = []
  /// The lines between ETX and EOT that are not blank.
  var trailer: [String] = []
  /// The line on which the message begins, from 1.
  var line = 1
  /// Whether the message ends as messages do.
  var isWhole = false

  static let soh: UInt8 = 0x01
  static let stx: UInt8 = 0x02
  static let etx: UInt8 = 0x03
  static let eot: UInt8 = 0x04
}

/// Cuts a file into its messages.
struct TeletypeReader {
  private let bytes: [UInt8]
  private var index: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = Self.start(bytes) ?? bytes.count
    line = ByteLines.count(bytes, 0..<index) + 1
  }

  /// Where the first SOH stands, if nothing but fill stands before it: SYN, NUL, DEL and white space.
  static func start(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count, index < 4_096 {
      switch bytes[index] {
      case TeletypeMessage.soh: return index
      case 0x16, 0x00, 0x7F, 0x20, 0x09...0x0D: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// The next message; nil at the end.
  /// - Complexity: O(bytes of the message)
  mutating func next() -> TeletypeMessage? {
    while index < bytes.count, bytes[index] != TeletypeMessage.soh {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let start = index + 1
    var end = start
    while end < bytes.count, bytes[end] != TeletypeMessage.eot, bytes[end] != TeletypeMessage.soh {
      end += 1
    }
    var message = Self.message(bytes, start..<end)
    message.line = line
    line += ByteLines.count(bytes, start..<end)
    message.isWhole = message.isWhole && end < bytes.count && bytes[end] == TeletypeMessage.eot
    index = end
    return message
  }

  private static func message(_ bytes: [UInt8], _ range: Range<Int>) -> TeletypeMessage {
    var message = TeletypeMessage()
    let stx = bytes[range].firstIndex(of: TeletypeMessage.stx)
    let headerEnd = stx ?? blankLine(bytes, range)
    let textStart = stx.map { $0 + 1 } ?? headerEnd
    let etx = bytes[textStart..<range.upperBound].firstIndex(of: TeletypeMessage.etx)
    message.header = lines(bytes[range.lowerBound..<headerEnd])
    message.text = clean(bytes[textStart..<(etx ?? range.upperBound)])
    if let etx { message.trailer = lines(bytes[(etx + 1)..<range.upperBound]) }
    message.isWhole = stx != nil && etx != nil
    return message
  }

  private static func blankLine(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var lines = ByteLines(bytes, range)
    while let line = lines.next() {
      if trimmedRange(bytes, line).isEmpty, line.lowerBound > range.lowerBound {
        return line.lowerBound
      }
    }
    return range.upperBound
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    let text = decodeText(Array(bytes)).bytes.map { byte in
      byte < 0x20 && byte != 0x0A || byte == 0x7F ? 0x20 : byte
    }
    return text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self).trimmedText }
      .filter { !$0.isEmpty }
  }

  /// The text as valid UTF-8 with LF as line ends, without bytes that only moved paper; a tab stays.
  private static func clean(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let text = decodeText(Array(bytes)).bytes
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      switch text[index] {
      case 0x0A, 0x09: result.append(text[index])
      case 0x0D:
        // CR CR LF is one line end, and a lone CR is one too.
        if index + 1 < text.count, text[index + 1] != 0x0A, text[index + 1] != 0x0D {
          result.append(0x0A)
        }
      case 0x00..<0x20, 0x7F: continue
      default: result.append(text[index])
      }
    }
    return result
  }
}
