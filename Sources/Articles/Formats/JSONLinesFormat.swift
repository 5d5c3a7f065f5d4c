import Bytes

/// One article a line, each a JSON object.
package enum JSONLinesFormat: StreamedFormat {
  package static let name = "JSON Lines"
  package static let endings = ["jsonl", "ndjson"]

  /// Of the first lines at least two, and most of those that are not blank, begin and end like an object.
  package static func recognises(_ file: FileText) -> Bool {
    let text = file.text
    var whole = 0
    var lines = 0
    var start = 0
    while start < text.count, lines < 8 {
      let end = lineEnd(text, from: start)
      let line = trimmedRange(text, start..<end)
      if !line.isEmpty {
        lines += 1
        if text[line.lowerBound] == UInt8(ascii: "{"),
          text[line.upperBound - 1] == UInt8(ascii: "}"), line.count > 1
        {
          whole += 1
        }
      }
      start = end + 1
    }
    return lines >= 2 && whole * 2 >= lines
  }

  package static func read(
    _ stream: inout TextStream, into sink: inout RecordSink
  ) throws(Cancelled) {
    let parser = JSONParser()
    var lineNumber = 0
    while true {
      for _ in 0..<stream.gaps {
        lineNumber += 1
        try sink.beginRecord()
        sink.skip(line: lineNumber, reason: "a line " + TextStream.tooLong)
      }
      sink.reached(stream.bytesRead)
      try readLines(stream.text, with: parser, lineNumber: &lineNumber, into: &sink)
      if stream.isAtEnd { return }
      stream.advance(by: stream.text.count)
    }
  }

  private static func readLines(
    _ text: [UInt8], with parser: JSONParser, lineNumber: inout Int, into sink: inout RecordSink
  ) throws(Cancelled) {
    var start = 0
    while start < text.count {
      let end = lineEnd(text, from: start)
      let line = trimmedRange(text, start..<end)
      start = end + 1
      lineNumber += 1
      if line.isEmpty { continue }
      try sink.beginRecord()
      do throws(JSONError) {
        guard line.count <= TextStream.longestLine else {
          throw JSONError(message: "a line " + TextStream.tooLong)
        }
        try parser.parse(text, line) { value in
          if value.isObject {
            sink.add(value.record, line: lineNumber)
          } else {
            sink.skip(line: lineNumber, reason: "a line requires a JSON object")
          }
        }
      } catch {
        sink.skip(line: lineNumber, reason: error.message)
      }
    }
  }
}

/// The offset of the next LF from `start` on, or the end of the text.
func lineEnd(_ text: [UInt8], from start: Int) -> Int {
  text.span.firstPlace(of: 0x0A, in: start..<text.count)
}
