import Articles
import Bytes
import Corpus
import Postings
import Rendering

/// Makes the rows of a concordance.
struct HitRows {
  private let result: HitResult
  private let names: [String]
  private let reader: KeyReader

  init(_ result: HitResult) {
    self.result = result
    names = result.columns.map(\.name)
    reader = KeyReader(corpus: result.source.corpus)
  }

  func rows(
    _ places: ArraySlice<HitPlace>, _ cancellation: Cancellation
  ) throws(Cancelled) -> [Row] {
    let hits = try everyHit(of: places, cancellation)
    var rows: [Row] = []
    var current: UInt32?
    var article = Article(id: "")
    var cut = ArticleCut()
    for place in places {
      if current != place.document {
        article = result.source.corpus.articles[Int(place.document)]
        cut.cut(article)
        current = place.document
      }
      rows.append(row(place, article, cut, hits))
    }
    return rows
  }

  /// By article, the hits that are to be marked in its sentences; none where they are listed.
  private func everyHit(
    of places: ArraySlice<HitPlace>, _ cancellation: Cancellation
  ) throws(Cancelled) -> [UInt32: [HitSpan]] {
    guard result.context == .whole, case .every = result.marks else { return [:] }
    return try result.source.hits(of: Set(places.map(\.document)).sorted(), cancellation)
  }

  private func row(
    _ place: HitPlace, _ article: Article, _ cut: ArticleCut, _ hits: [UInt32: [HitSpan]]
  ) -> Row {
    let start = Int(place.span.start)
    let end = Int(place.span.end)
    let zone = cut.zone(at: start)
    let positions = cut.positions(in: zone)
    let paragraph = cut.paragraph(at: start)
    let sentence = cut.sentence(at: start)
    let bytes = cut.bytes(from: start, to: end)
    return names.map { name in
      switch name {
      case "field": return .text(zone.name)
      case "paragraph":
        return .integer(1 + paragraph - cut.paragraph(at: positions.lowerBound))
      case "sentence":
        let first = cut.sentence(at: Int(cut.paragraphStarts[paragraph]))
        return .integer(1 + sentence - first)
      case "text" where result.context == .whole:
        return whole(place, article, cut, hits[place.document] ?? [])
      case "left":
        return context(article, zone, leftStart(start, positions, cut)..<bytes.lowerBound)
      case "hit": return context(article, zone, bytes)
      case "right":
        return context(article, zone, bytes.upperBound..<rightEnd(end, positions, cut, article))
      default: return reader.value(name, of: place.document)
      }
    }
  }

  /// The sentence that a hit begins in, to the end of the one that it ends in.
  private func whole(
    _ place: HitPlace, _ article: Article, _ cut: ArticleCut, _ hits: [HitSpan]
  ) -> Value {
    let first = Int(cut.sentenceStarts[cut.sentence(at: Int(place.span.start))])
    let next = cut.sentence(at: Int(place.span.end) - 1) + 1
    let zoneEnd = cut.positions(in: cut.zone(at: first)).upperBound
    let end =
      next < cut.sentenceStarts.count ? min(Int(cut.sentenceStarts[next]), zoneEnd) : zoneEnd
    return Passage(article: article, cut: cut).shown(first..<end, marks(place, cut, hits))
  }

  private func marks(_ place: HitPlace, _ cut: ArticleCut, _ hits: [HitSpan]) -> [HitSpan] {
    switch result.marks {
    case .listed(let marks): return marks[place] ?? [place.span]
    case .every:
      let sentence = cut.sentence(at: Int(place.span.start))
      return hits.filter { cut.sentence(at: Int($0.start)) == sentence }
    }
  }

  private func context(_ article: Article, _ zone: Zone, _ range: Range<Int>) -> Value {
    let text = Array(article[zone].utf8)
    let passage = Passage(article: article, cut: ArticleCut())
    guard case .marked(let line, _) = passage.line(text, range, []) else { return .none }
    return .text(line.trimmingSpaces)
  }

  private func leftStart(_ start: Int, _ zone: Range<Int>, _ cut: ArticleCut) -> Int {
    switch result.context {
    case .words(let n): Int(cut.words.starts[max(zone.lowerBound, start - n)])
    case .sentence, .whole: cut.sentenceRanges[cut.sentence(at: start)].lowerBound
    }
  }

  private func rightEnd(
    _ end: Int, _ zone: Range<Int>, _ cut: ArticleCut, _ article: Article
  ) -> Int {
    switch result.context {
    case .words(let n):
      let last = min(zone.upperBound, end + n)
      if last == zone.upperBound { return article[cut.zone(at: end - 1)].utf8.count }
      return last > end ? Int(cut.words.ends[last - 1]) : Int(cut.words.ends[end - 1])
    case .sentence, .whole:
      return max(
        cut.sentenceRanges[cut.sentence(at: end - 1)].upperBound, Int(cut.words.ends[end - 1]))
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var bytes = Substring(self)
    while bytes.first == " " { bytes.removeFirst() }
    while bytes.last == " " { bytes.removeLast() }
    return String(bytes)
  }
}
