import Articles
import Bytes
import Corpus
import Postings

/// The words around hits, counted.
struct HitWindows {
  struct Count {
    /// Places in windows.
    var near = TermCount()
    /// Places that are part of a hit.
    var inHits = 0
    fileprivate var lastArticle = -1
  }

  private(set) var numbers = WordNumbers()
  /// By number of a word.
  private(set) var counts: [Count] = []
  /// All places in windows.
  private(set) var places = 0
  /// All places that are part of a hit.
  private(set) var hitWords = 0

  private enum Place: UInt8 {
    case far, near, hit
  }

  /// The words on either side; nil for the sentence.
  private let width: Int?
  private var articles = 0
  private var cut = ArticleCut()
  private var marks: [Place] = []

  /// - Parameter width: how many words on either side of a hit are near it, 1..., as far as its zone goes; nil for
  ///   those of its sentence.
  init(width: Int?) { self.width = width }

  /// Counts the hits of one article that lie in the zones that a bare word searches; each article is added once.
  mutating func add(_ article: Article, _ hits: ArraySlice<HitSpan>) {
    cut.cut(article)
    articles += 1
    let end = cut.searchedEnd
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(.far, count: end))
    for hit in hits where hit.start < end {
      for place in window(Int(hit.start), min(Int(hit.end), end)) { marks[place] = .near }
    }
    for hit in hits where hit.start < end {
      for place in Int(hit.start)..<min(Int(hit.end), end) { marks[place] = .hit }
    }
    for place in 0..<end where marks[place] != .far {
      let number = numbers.number(adding: cut.words.folded, cut.words.foldedRange(place))
      if number == counts.count { counts.append(Count()) }
      if marks[place] == .hit {
        counts[number].inHits += 1
        hitWords += 1
      } else {
        let isNew = counts[number].lastArticle != articles
        counts[number].near += TermCount(hits: 1, documents: isNew ? 1 : 0)
        counts[number].lastArticle = articles
        places += 1
      }
    }
  }

  /// The places that are near a hit, its own ones included.
  private func window(_ start: Int, _ end: Int) -> Range<Int> {
    let first = cut.positions(in: cut.zone(at: start))
    let last = cut.positions(in: cut.zone(at: end - 1))
    if let width {
      let reach = min(width, cut.words.count)
      return max(first.lowerBound, start - reach)..<min(last.upperBound, end + reach)
    }
    let next = cut.sentence(at: end - 1) + 1
    let sentenceEnd =
      next < cut.sentenceStarts.count ? Int(cut.sentenceStarts[next]) : cut.words.count
    let sentenceStart = Int(cut.sentenceStarts[cut.sentence(at: start)])
    return max(first.lowerBound, sentenceStart)..<min(last.upperBound, sentenceEnd)
  }
}
