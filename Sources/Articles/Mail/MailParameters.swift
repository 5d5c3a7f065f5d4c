/// A header's value with parameters: `text/plain; charset="utf-8"; format=flowed`.
///
/// Source: RFC 2045, section 5.1; RFC 2231, section 3, for values in pieces.
struct MailParameters {
  /// What stands before the first semicolon, in lower case.
  private(set) var value = ""
  private var parameters: [String: String] = [:]

  private static let most = 64

  init(_ bytes: [UInt8]?) {
    var reader = ParameterReader(bytes ?? [])
    value = reader.text(until: [UInt8(ascii: ";")]).lowercased()
    while reader.skipSemicolon(), parameters.count < Self.most {
      let name = reader.text(until: [UInt8(ascii: "="), UInt8(ascii: ";")]).lowercased()
      guard reader.skipEquals() else { continue }
      let text = reader.value()
      // `filename*0*` and `filename*1` are pieces of `filename`.
      let whole = name.prefix { $0 != "*" }
      if name.utf8.count == whole.utf8.count {
        if parameters[name] == nil { parameters[name] = text }
      } else {
        parameters[String(whole), default: ""] += text
      }
    }
  }

  /// A parameter's value; nil where it is absent or empty.
  subscript(name: String) -> String? {
    guard let value = parameters[name], !value.isEmpty else { return nil }
    return value
  }
}

/// Reads names, values and quoted strings from left to right; comments in brackets are passed over.
private struct ParameterReader {
  let bytes: [UInt8]
  var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func text(until ends: [UInt8]) -> String {
    var result: [UInt8] = []
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if depth == 0, ends.contains(byte) { break }
      index += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      default: if depth == 0 { result.append(byte) }
      }
    }
    return String(decoding: result, as: UTF8.self).trimmedText
  }

  mutating func skipSemicolon() -> Bool {
    while index < bytes.count, bytes[index] != UInt8(ascii: ";") { index += 1 }
    index += 1
    return index < bytes.count
  }

  mutating func skipEquals() -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return false }
    index += 1
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    return true
  }

  mutating func value() -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      return text(until: [UInt8(ascii: ";")])
    }
    index += 1
    var result: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    index = min(index + 1, bytes.count)
    return String(decoding: result, as: UTF8.self)
  }
}
