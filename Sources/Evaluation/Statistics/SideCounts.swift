import Articles
import Bytes
import Corpus

/// How often every word, and every two words side by side in a sentence, stand in two sets of articles.
struct SideCounts {
  /// Hits and articles on each of two sides.
  struct Tally {
    var hits = (0, 0)
    var articles = (0, 0)
    /// The article that was counted last on each side, plus 1.
    fileprivate var last = (UInt32(0), UInt32(0))

    fileprivate mutating func count(_ document: UInt32, onFirst: Bool) {
      if onFirst {
        hits.0 += 1
        if last.0 != document + 1 { articles.0 += 1 }
        last.0 = document + 1
      } else {
        hits.1 += 1
        if last.1 != document + 1 { articles.1 += 1 }
        last.1 = document + 1
      }
    }
  }

  /// The zones that a bare word is looked for in.
  private static let zones = Settings().zones

  private var numbers = WordNumbers()
  /// By number of a word.
  private(set) var words: [Tally] = []
  /// By the numbers of two words, the first one's in the upper half.
  private(set) var pairs: [UInt64: Tally] = [:]
  /// The words of each side.
  private(set) var totals = (0, 0)
  private var cut = ArticleCut()

  /// Counts an article on one side; each article is added once for each side it is on.
  ///
  /// - Complexity: O(words of the article).
  mutating func add(_ article: Articles.Article, _ document: UInt32, onFirst: Bool) {
    cut.cut(article)
    for zone in Self.zones {
      let positions = cut.positions(in: zone)
      guard !positions.isEmpty else { continue }
      var sentence = cut.sentence(at: positions.lowerBound) + 1
      var previous: Int?
      for position in positions {
        if sentence < cut.sentenceStarts.count, Int(cut.sentenceStarts[sentence]) == position {
          sentence += 1
          previous = nil
        }
        let number = numbers.number(
          adding: cut.words.folded, cut.words.foldedRange(position))
        if number == words.count { words.append(Tally()) }
        words[number].count(document, onFirst: onFirst)
        if let previous {
          pairs[UInt64(previous) << 32 | UInt64(number), default: Tally()]
            .count(document, onFirst: onFirst)
        }
        previous = number
      }
      if onFirst { totals.0 += positions.count } else { totals.1 += positions.count }
    }
  }

  func word(_ number: Int) -> String { numbers.word(number) }
}
