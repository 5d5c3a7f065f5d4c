import CJSON

/// Parses one JSON document at a time and keeps its memory for the next.
final class JSONParser {
  private let parser: OpaquePointer?

  init() { parser = cjson_parser_create() }

  deinit { cjson_parser_destroy(parser) }

  /// Parses `bytes[range]` as one document and hands its root on; the value is valid inside `body` only.
  ///
  /// The bytes after the range that belong to the same buffer serve as simdjson's slack, so that only
  /// the last lines of a file are copied.
  /// - Throws: `JSONError` with simdjson's words.
  func parse(
    _ bytes: [UInt8], _ range: Range<Int>, body: (JSONValue) -> Void
  ) throws(JSONError) {
    guard let parser else { throw JSONError(message: "there is not enough memory for a parser") }
    guard range.count <= Int(CJSON_MAXIMUM_LENGTH) else {
      throw JSONError(message: "a JSON document requires fewer than 4,294,967,296 bytes")
    }
    var root = CJSONValue(document: nil, index: 0)
    let code = bytes.withUnsafeBufferPointer { buffer -> CInt in
      guard let base = buffer.baseAddress else { return 0 }
      let slack = buffer.count - range.upperBound
      return cjson_parse(parser, base + range.lowerBound, range.count, slack, &root)
    }
    guard code == 0 else { throw JSONError(message: String(cString: cjson_message(code))) }
    guard root.document != nil else { throw JSONError(message: "the document is empty") }
    body(JSONValue(place: root))
  }
}

struct JSONError: Error, Equatable {
  var message: String
}
