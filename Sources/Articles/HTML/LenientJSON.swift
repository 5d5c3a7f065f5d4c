/// Mends the JSON that pages hold: what templates and their authors get wrong most.
///
/// Wrappers of comments and CDATA around the document, comments in it, commas too many, control characters and wrong
/// escapes in strings, quotation marks that should have been escaped, and brackets that are never closed. What follows
/// the document is dropped.
struct LenientJSON {
  private let source: [UInt8]
  private var index = 0
  private var result: [UInt8] = []
  /// The closing brackets that are owed.
  private var owed: [UInt8] = []

  /// - Complexity: O(bytes)
  static func mended(_ source: [UInt8]) -> [UInt8] {
    var mender = LenientJSON(source: source)
    mender.mend()
    return mender.result
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func mend() {
    index = source.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? source.count
    // `//<![CDATA[` and `/*<![CDATA[*/` have a bracket of their own.
    if let mark = source.firstRange(of: Array("CDATA[".utf8)), mark.contains(index) {
      let rest = source[mark.upperBound...]
      index =
        rest.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? source.count
    }
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\""):
        string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        result.append(byte)
        owed.append(byte + 2)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        dropComma()
        if close(byte) { return }
      case UInt8(ascii: ","):
        if !endsIn([UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "[")]) {
          result.append(byte)
        }
      case UInt8(ascii: "/"):
        comment()
        continue
      default: result.append(byte)
      }
      index += 1
    }
    dropComma()
    if endsIn([UInt8(ascii: ":")]) { result += Array("null".utf8) }
    result += owed.reversed()
  }

  /// Closes up to the bracket that `byte` belongs to; true at the end of the document.
  private mutating func close(_ byte: UInt8) -> Bool {
    guard let place = owed.suffix(8).lastIndex(of: byte) else { return false }
    result += owed[place...].reversed()
    owed.removeSubrange(place...)
    return owed.isEmpty
  }

  private mutating func string() {
    result.append(source[index])
    index += 1
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\""):
        if isEnd(after: index) {
          result.append(byte)
          index += 1
          return
        }
        result += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"):
        let next = index + 1 < source.count ? source[index + 1] : 0
        if next == UInt8(ascii: "u") {
          if isUnicodeEscape(index + 2) { result.append(byte) }
        } else if Array("\"\\/bfnrt".utf8).contains(next) {
          result += [byte, next]
          index += 1
        }
      case 0..<0x20: result.append(0x20)
      default: result.append(byte)
      }
      index += 1
    }
    result.append(UInt8(ascii: "\""))
  }

  /// Whether what follows a quotation mark can follow a string.
  private func isEnd(after mark: Int) -> Bool {
    let next = afterSpace(mark + 1)
    guard next < source.count else { return true }
    switch source[next] {
    case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "/"): return true
    case UInt8(ascii: ","):
      let after = afterSpace(next + 1)
      guard after < source.count else { return true }
      return "\"{[]},-0123456789/".utf8.contains(source[after])
    default: return false
    }
  }

  private func afterSpace(_ start: Int) -> Int {
    var next = start
    while next < source.count, isBlank(source[next]) { next += 1 }
    return next
  }

  private func isUnicodeEscape(_ start: Int) -> Bool {
    guard start + 4 <= source.count else { return false }
    return source[start..<start + 4].allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66)
    }
  }

  /// Passes over a comment, or over a slash that begins none.
  private mutating func comment() {
    let next = index + 1 < source.count ? source[index + 1] : 0
    if next == UInt8(ascii: "/") {
      while index < source.count, source[index] != 0x0A { index += 1 }
    } else if next == UInt8(ascii: "*") {
      index += 2
      while index + 1 < source.count,
        source[index] != UInt8(ascii: "*") || source[index + 1] != UInt8(ascii: "/")
      {
        index += 1
      }
      index += 2
    } else {
      index += 1
    }
  }

  private mutating func dropComma() {
    while let last = result.last, isBlank(last) || last == UInt8(ascii: ",") { result.removeLast() }
  }

  private func endsIn(_ bytes: [UInt8]) -> Bool {
    guard let last = result.last(where: { !isBlank($0) }) else { return false }
    return bytes.contains(last)
  }
}
