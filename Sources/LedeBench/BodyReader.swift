import Bytes
import CJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the `body` of each line of a file of JSON objects.
struct BodyReader {
  private static let chunk = 1 << 20

  private let file: FileReader
  private let parser: OpaquePointer
  private var buffer: [UInt8] = []
  private var next = 0

  init(_ path: String) throws {
    file = try FileReader(path)
    guard let parser = cjson_parser_create() else { throw BenchProblem("there is no memory") }
    self.parser = parser
  }

  /// Gives the next body to `use`; false at the end of the file.
  mutating func nextBody(_ use: (Span<UInt8>) throws -> Void) throws -> Bool {
    guard let line = try nextLine() else { return false }
    try buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var root = CJSONValue()
      let slack = bytes.count - line.upperBound
      let code = cjson_parse(parser, base + line.lowerBound, line.count, slack, &root)
      guard code == 0 else { throw BenchProblem(String(cString: cjson_message(code))) }
      var walk = cjson_fields(root)
      var name = CJSONText()
      var value = CJSONValue()
      while cjson_next_field(&walk, &name, &value) {
        guard name.length == 4, memoryEquals(name, "body") else { continue }
        let text = cjson_string(value)
        try use(UnsafeBufferPointer(start: text.bytes, count: text.length).span)
      }
    }
    return true
  }

  private func memoryEquals(_ text: CJSONText, _ name: StaticString) -> Bool {
    UnsafeBufferPointer(start: text.bytes, count: text.length)
      .elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private func newline(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + start, 0x0A, bytes.count - start).map { base.distance(to: $0) }
    }
  }

  /// The range in `buffer` of the next line that has something on it.
  private mutating func nextLine() throws -> Range<Int>? {
    while true {
      var searched = next
      while true {
        if let end = newline(from: searched) {
          let line = next..<end
          next = end + 1
          if line.isEmpty { break }
          return line
        }
        searched = buffer.count
        guard !file.isAtEnd else {
          let line = next..<buffer.count
          next = buffer.count
          return line.isEmpty ? nil : line
        }
        buffer.removeSubrange(..<next)
        searched -= next
        next = 0
        try file.read(Self.chunk, into: &buffer)
      }
    }
  }
}

struct BenchProblem: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
