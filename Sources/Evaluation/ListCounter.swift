import Bytes
import Corpus
import Postings
import Rendering
import Semantics

/// Counts the hits and articles of each line of a list, alone or by more keys.
struct ListCounter {
  private let lines: [TermList.Line]
  private let matches: ListMatches
  /// Where among the keys the list stands.
  private let place: Int
  private let keyCount: Int
  private var counts: [(hits: Int, articles: Int)]
  private var groups: HitGroups?

  init(_ list: TermList, _ keys: [StageKey], _ corpus: Corpus, _ context: StageContext) throws {
    lines = list.lines
    matches = try list.matches(
      in: corpus, language: context.settings.language, context.cancellation)
    place = keys.firstIndex(where: \.isList) ?? 0
    keyCount = keys.count
    counts = Array(repeating: (0, 0), count: lines.count)
    groups = keys.count > 1 ? HitGroups(keys: keys, corpus: corpus) : nil
  }

  /// Counts the hits of one article; each article is added once.
  mutating func add(_ document: UInt32, _ hits: ArraySlice<HitSpan>) {
    for (line, hits) in matches.lines(in: hits, of: document) {
      counts[line].hits += hits.count
      counts[line].articles += 1
      groups?.add(document, hits[...], line: line)
    }
  }

  /// A row a line, those without a hit too; with more keys a row a group, and one for each line without.
  func rows(_ cancellation: Cancellation) throws(Cancelled) -> [Row] {
    guard let groups else {
      return zip(lines, counts).map { [.text($0.text), .integer($1.hits), .integer($1.articles)] }
    }
    var rows = try groups.rows(cancellation)
    for line in lines.indices where counts[line].articles == 0 {
      var row = Row(repeating: .none, count: keyCount) + [.integer(0), .integer(0)]
      row[place] = .integer(line)
      rows.append(row)
    }
    if place == 0 {
      let order = rows.indices.sorted { (line(of: rows[$0]), $0) < (line(of: rows[$1]), $1) }
      rows = order.map { rows[$0] }
    }
    return rows.map { row in
      var row = row
      row[place] = .text(lines[line(of: row)].text)
      return row
    }
  }

  private func line(of row: Row) -> Int {
    if case .integer(let line) = row[place] { line } else { 0 }
  }
}
