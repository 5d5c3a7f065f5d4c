import Articles
import Bytes
import Corpus
import Postings
import Rendering
import Semantics

/// Reads what a key names from an article or one of its hits.
struct KeyReader {
  private static let hitNames: Set<String> = ["field", "hit", "left", "right"]

  let corpus: Corpus

  /// Whether a key differs from hit to hit of one article.
  static func isOfHit(_ key: StageKey) -> Bool { !key.isList && hitNames.contains(key.name) }

  /// The values of a key for an article, each once; one `.none` where it has none.
  func values(_ key: StageKey, of document: UInt32) -> [Value] {
    let all = allValues(key, of: document)
    guard all.count > 1 else { return all }
    var seen: Set<Value> = []
    return all.filter { seen.insert($0).inserted }
  }

  private func allValues(_ key: StageKey, of document: UInt32) -> [Value] {
    let articles = corpus.articles
    let place = Int(document)
    if let unit = CalendarUnit(rawValue: key.name) {
      return [articles.dates[place].map { .text(CalendarBucket($0.day, unit).label) } ?? .none]
    }
    if let column = articles.column(key.name) {
      let codes = column.codes(place)
      return codes.isEmpty ? [.none] : codes.map { .text(column.values[Int($0)]) }
    }
    switch key.name {
    case "date": return [articles.dates[place].map { .date($0.day.daysSinceEpoch) } ?? .none]
    case "length": return [.integer(corpus.index.length(document))]
    case "headline":
      let headline = articles.headline(place)
      return [headline.isEmpty ? .none : .text(headline)]
    default:
      let numbers = articles.metadata(place).compactMap { field -> Value? in
        guard field.name == key.name, case .number(let number) = field.value else { return nil }
        return Int(exactly: number).map { .integer($0) } ?? .number(number)
      }
      if !numbers.isEmpty { return numbers }
      let texts = articles.values(of: key.name, place).map { Value.text($0) }
      return texts.isEmpty ? [.none] : texts
    }
  }

  /// One value for a column: several are joined.
  func value(_ name: String, of document: UInt32) -> Value {
    let values = values(StageKey(name, range: 0..<0), of: document)
    guard values.count > 1 else { return values.first ?? .none }
    let texts = values.map { if case .text(let text) = $0 { text } else { "" } }
    return .text(texts.joined(separator: "; "))
  }

  /// The value of a key that differs from hit to hit.
  func value(_ key: StageKey, of span: HitSpan, in cut: ArticleCut) -> Value {
    let start = Int(span.start)
    let end = Int(span.end)
    let zone = cut.positions(in: cut.zone(at: start))
    switch key.name {
    case "field": return .text(cut.zone(at: start).name)
    case "left": return word(start - (key.offset ?? 1), zone, cut)
    case "right": return word(end - 1 + (key.offset ?? 1), zone, cut)
    default:
      return .text((start..<end).map { cut.words.foldedString($0) }.joined(separator: " "))
    }
  }

  private func word(_ position: Int, _ zone: Range<Int>, _ cut: ArticleCut) -> Value {
    zone.contains(position) ? .text(cut.words.foldedString(position)) : .none
  }
}
