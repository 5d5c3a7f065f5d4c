import Bytes

/// A JSON document: an article, a list of articles, or an object around a list.
package enum JSONFormat: ArticleFormat {
  package static let name = "JSON"
  package static let endings = ["json"]

  /// The text begins like an object or like a list of objects or lists.
  package static func recognises(_ file: FileText) -> Bool {
    let text = file.text
    guard let (first, index) = nextByte(text, from: 0) else { return false }
    let second = nextByte(text, from: index + 1)?.byte
    switch first {
    case UInt8(ascii: "{"):
      return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}") || second == nil
    case UInt8(ascii: "["):
      return second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
        || second == UInt8(ascii: "[") || second == nil
    default: return false
    }
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    let text = file.text
    guard let error = try readDocument(text, into: &sink) else { return }
    let fault = JSONFault(text)
    var reason = error.message
    // A list that breaks off somewhere still gives what came before.
    if let whole = fault?.whole, try readDocument(whole, into: &sink) == nil {
      try sink.beginRecord()
      reason = "the file breaks here, and nothing after it is read: " + reason
    }
    sink.skip(line: fault?.line, reason: reason)
  }

  /// Adds the articles of a document; returns what is wrong with it, and then has added none.
  private static func readDocument(
    _ text: [UInt8], into sink: inout RecordSink
  ) throws(Cancelled) -> JSONError? {
    var cancelled: Cancelled?
    do throws(JSONError) {
      try JSONParser().parse(text, 0..<text.count) { root in
        do throws(Cancelled) {
          try readArticles(of: root, lines: objectLines(text), into: &sink)
        } catch {
          cancelled = error
        }
      }
    } catch {
      return error
    }
    if let cancelled { throw cancelled }
    return nil
  }

  private static func readArticles(
    of root: JSONValue, lines: [Int], into sink: inout RecordSink
  ) throws(Cancelled) {
    let articles = JSONArticleFinder.articles(in: root)
    if articles.isEmpty {
      sink.skip(line: nil, reason: "there is no object in it that looks like an article")
    }
    var previous = root
    var opened = 0
    for article in articles {
      try sink.beginRecord()
      opened += previous.objectsBefore(article)
      previous = article
      let line = opened < lines.count ? lines[opened] : 1
      if article.isObject {
        sink.add(article.record, line: line)
      } else {
        sink.skip(line: line, reason: "an article requires a JSON object")
      }
    }
  }

  private static func nextByte(_ text: [UInt8], from start: Int) -> (byte: UInt8, index: Int)? {
    var index = start
    while index < text.count, isBlank(text[index]) { index += 1 }
    return index < text.count ? (text[index], index) : nil
  }

  /// The line on which each object of a well-formed document opens, in order.
  private static func objectLines(_ text: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line = 1
    var isInString = false
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "\\"): index += 1
      case 0x0A: line += 1
      case UInt8(ascii: "{") where !isInString: lines.append(line)
      default: break
      }
      index += 1
    }
    return lines
  }
}
