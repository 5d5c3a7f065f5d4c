import Bytes
import Corpus
import Syntax

/// Lines that a search may look for all at once, each a phrase or a pattern: names, places, companies.
package struct TermList: Sendable {
  package struct Line: Sendable, Equatable {
    /// In the file, from 1.
    package var number: Int
    /// As written, without the space around it.
    package var text: String
    package var search: SearchNode
  }

  /// A line that can't be searched for, and why.
  package struct BadLine: Sendable, Equatable {
    package var number: Int
    package var reason: String
  }

  /// In the order of the file.
  package private(set) var lines: [Line] = []
  package private(set) var bad: [BadLine] = []
  private let lastMatches = LastMade<ListMatches.Key, ListMatches>()

  /// Reads a list, a line each. Empty lines and those that are comments as in a script (`#` and a space) are
  /// passed over. A line is read as if it stood in quotation marks; one that starts with `=` or `/`, or is
  /// written `forms(…)` or with `~1` or `~2` at its end, is read as it is.
  ///
  /// - Parameter bytes: in any encoding that text files have.
  /// - Throws: `Cancelled`.
  package init(_ bytes: [UInt8], cancellation: Cancellation) throws(Cancelled) {
    let text = decodeText(bytes).bytes
    var start = 0
    var number = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      number += 1
      if number & 127 == 0 { try cancellation.check() }
      read(String(decoding: text[start..<end], as: UTF8.self).trimmed, number)
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
  }

  /// Where its lines stand in all articles, kept until asked of other articles or another language.
  ///
  /// - Parameter language: of the stemmer of `forms(…)`; nil for each article's own.
  /// - Throws: `Cancelled`; `DiagnosticList` where a pattern stands for too much.
  func matches(
    in corpus: Corpus, language: String?, _ cancellation: Cancellation
  ) throws -> ListMatches {
    let key = ListMatches.Key(articles: corpus.articles.count, language: language)
    return try lastMatches.value(for: key) {
      try ListMatches(lines, in: corpus, language: language, cancellation)
    }
  }

  private mutating func read(_ line: String, _ number: Int) {
    guard !line.isEmpty, line != "#", !line.hasPrefix("# "), !line.hasPrefix("#!") else { return }
    do {
      guard case .query(let query) = try parse(Self.isSearch(line) ? line : Self.quoted(line)),
        let search = query.search, query.stages.isEmpty, Self.isOneTerm(search)
      else {
        bad.append(BadLine(number: number, reason: "is no single phrase or pattern"))
        return
      }
      try Lowering.check(search)
      lines.append(Line(number: number, text: line, search: search))
    } catch let list as DiagnosticList {
      bad.append(BadLine(number: number, reason: list.diagnostics.first?.message ?? "is wrong"))
    } catch {
      bad.append(BadLine(number: number, reason: "is wrong"))
    }
  }

  /// Whether a line is written as what only a search can say.
  private static func isSearch(_ line: String) -> Bool {
    let marks = ["=", "/", "forms("]
    if marks.contains(where: { line.hasPrefix($0) }) { return true }
    return (line.hasSuffix("~1") || line.hasSuffix("~2")) && !line.utf8.contains(0x20)
  }

  /// The line in quotation marks, those that it has itself taken for punctuation.
  private static func quoted(_ line: String) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { quoted.append(0x5C) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  private static func isOneTerm(_ search: SearchNode) -> Bool {
    switch search.kind {
    case .word, .exact, .forms, .pattern, .expression, .edited, .phrase: true
    default: false
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
