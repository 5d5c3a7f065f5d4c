import Bytes

/// ninjs, the IPTC's JSON for news: an item, a list of items, or items that an interface has
/// wrapped.
package enum NinjsFormat: ArticleFormat {
  package static let name = "ninjs"
  package static let endings = ["ninjs"]

  package static func recognises(_ file: FileText) -> Bool {
    let isJSON = JSONFormat.recognises(file) || JSONLinesFormat.recognises(file)
    return isJSON && (NinjsFinder.isNinjs(file.text) || isSchema(file.text))
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    let text = file.text
    let parser = JSONParser()
    if isSchema(text) {
      try sink.beginRecord()
      sink.skip(line: nil, reason: "a JSON schema, which describes data and holds no article")
    } else if JSONLinesFormat.recognises(file) {
      var start = 0
      var number = 0
      while start < text.count {
        let end = lineEnd(text, from: start)
        let line = trimmedRange(text, start..<end)
        start = end + 1
        number += 1
        if !line.isEmpty { try read(text, line, at: number, parser, &sink) }
      }
    } else {
      try read(text, 0..<text.count, at: nil, parser, &sink)
    }
  }

  /// Reads one document. `line` is its line where each has one of its own.
  private static func read(
    _ text: [UInt8], _ range: Range<Int>, at line: Int?, _ parser: JSONParser,
    _ sink: inout RecordSink
  ) throws(Cancelled) {
    var cancelled: Cancelled?
    do throws(JSONError) {
      try parser.parse(text, range) { root in
        do throws(Cancelled) {
          try add(root, text, at: line, &sink)
        } catch {
          cancelled = error
        }
      }
    } catch {
      try sink.beginRecord()
      sink.skip(line: line, reason: error.message)
    }
    if let cancelled { throw cancelled }
  }

  private static func add(
    _ root: JSONValue, _ text: [UInt8], at line: Int?, _ sink: inout RecordSink
  ) throws(Cancelled) {
    let items = NinjsFinder.items(in: root)
    if items.isEmpty {
      try sink.beginRecord()
      sink.skip(line: line, reason: "there is no ninjs item in it")
    }
    let lines = line == nil ? JSONFormat.objectLines(text) : []
    var previous = root
    var opened = 0
    for value in items {
      opened += previous.objectsBefore(value)
      previous = value
      let place = line ?? (opened < lines.count ? lines[opened] : 1)
      let item = NinjsItem(value.record.fields)
      try sink.beginRecord()
      if let reason = item.reason {
        sink.skip(line: items.count == 1 ? line : place, reason: reason)
      } else {
        sink.add(item.record.record, line: place)
      }
      for inner in item.inner {
        try sink.beginRecord()
        sink.add(inner.record.record, line: place)
      }
    }
  }

  /// Whether the text is a schema, which has fields like an article's to say what they are.
  private static func isSchema(_ text: [UInt8]) -> Bool {
    let beginning = text.prefix(4_096)
    let key = Array("$schema\"".utf8)
    let place = beginning.indices.first { index in
      beginning[index] == UInt8(ascii: "$") && beginning[index...].starts(with: key)
    }
    guard let place else { return false }
    let value = String(decoding: beginning[(place + key.count)...].prefix(60), as: UTF8.self)
    return value.contains("json-schema.org")
  }
}
