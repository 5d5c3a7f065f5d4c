import Bytes

/// An element of the collection's SGML: what stands between its tags, wherever they are.
///
/// Only the collection's own elements are looked for, so that a `<` in a text is one.
struct SGMLElement {
  private let bytes: [UInt8]
  /// The attributes, without the brackets and the name.
  private var tag: Range<Int>
  private var content: Range<Int>

  /// The element whose start tag begins `range`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    let close =
      bytes[range].firstIndex(of: UInt8(ascii: ">")) ?? max(range.lowerBound, range.upperBound - 1)
    tag = range.lowerBound..<close
    content = min(close + 1, range.upperBound)..<range.upperBound
  }

  /// The first element inside with this name, up to its end tag or else to the end of this one.
  func first(_ name: String) -> SGMLElement? { element(name, from: content.lowerBound)?.0 }

  /// All elements inside with this name.
  func all(_ name: String) -> [SGMLElement] {
    var elements: [SGMLElement] = []
    var index = content.lowerBound
    while let (element, end) = element(name, from: index) {
      elements.append(element)
      index = end
    }
    return elements
  }

  /// The value of an attribute in quotation marks; nil where it is absent.
  func attribute(_ name: String) -> String? {
    let mark = Array((" " + name + "=\"").utf8)
    guard let start = find(mark, tag).map({ $0 + mark.count }),
      let end = bytes[start..<tag.upperBound].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text without control characters, such as `&#3;`; other references stay.
  var text: String { Self.text(bytes[content]) }

  /// The text before and behind the first element with this name.
  func textOutside(_ name: String) -> String {
    guard let (inner, end) = element(name, from: content.lowerBound) else { return text }
    return Self.text(bytes[content.lowerBound..<(inner.tag.lowerBound)]) + "\n"
      + Self.text(bytes[end..<content.upperBound])
  }

  private func element(_ name: String, from start: Int) -> (SGMLElement, end: Int)? {
    let limit = content.upperBound
    var index = start
    let mark = Array(("<" + name).utf8)
    while let found = find(mark, index..<limit) {
      let next = found + mark.count
      index = next
      guard next < limit, bytes[next] == UInt8(ascii: ">") || bytes[next] == 0x20 else { continue }
      let closing = Array(("</" + name + ">").utf8)
      let end = find(closing, next..<limit)
      return (
        SGMLElement(bytes, found..<(end ?? limit)), (end ?? limit - closing.count) + closing.count
      )
    }
    return nil
  }

  private func find(_ mark: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + mark.count <= range.upperBound {
      if bytes[index] == mark[0] {
        var length = 1
        while length < mark.count, bytes[index + length] == mark[length] { length += 1 }
        if length == mark.count { return index }
      }
      index += 1
    }
    return nil
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let end = controlEnd(bytes, index) {
        result.append(0x20)
        index = end
      } else {
        if bytes[index] != 0x0D { result.append(bytes[index]) }
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where a reference such as `&#127;` to a control character ends; nil for anything else.
  private static func controlEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    guard start + 3 < bytes.endIndex, bytes[start + 1] == UInt8(ascii: "#") else { return nil }
    var number = 0
    var index = start + 2
    while index < bytes.endIndex, index < start + 5, 0x30...0x39 ~= bytes[index] {
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > start + 2, index < bytes.endIndex, bytes[index] == UInt8(ascii: ";"),
      number < 0x20 || number == 0x7F
    else { return nil }
    return index + 1
  }
}
