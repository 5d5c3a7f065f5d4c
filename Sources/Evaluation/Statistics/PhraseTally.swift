import Bytes
import Corpus
import Postings

/// Stretches of so many words in a sentence, with how often they stand in some articles and in how many, in the
/// zones that a bare word searches.
struct PhraseTally {
  private var numbers = WordNumbers()
  /// The phrases of two words, those of three by the number of their first two and the last, and so on.
  private var longer: [PairNumbers]
  /// By number of a phrase.
  private(set) var counts: [TermCount] = []

  /// - Parameters:
  ///   - length: the words of a phrase, 2...
  ///   - documents: each once.
  ///   - stopWords: no phrase that begins or ends with one of these counts.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(words of the articles · length).
  init(
    of length: Int, in documents: [UInt32], _ corpus: Corpus, without stopWords: [String],
    _ cancellation: Cancellation
  ) throws(Cancelled) {
    longer = Array(repeating: PairNumbers(), count: length - 1)
    for word in stopWords { _ = numbers.number(adding: Array(word.utf8)) }
    let firstTelling = numbers.count
    var cut = ArticleCut()
    var words: [Int] = []
    var last: [Int32] = []
    for (place, document) in documents.enumerated() {
      if place & 63 == 0 { try cancellation.check(place, of: documents.count) }
      cut.cut(corpus.articles[Int(document)])
      let end = cut.searchedEnd
      words.removeAll(keepingCapacity: true)
      for position in 0..<end {
        words.append(numbers.number(adding: cut.words.folded, cut.words.foldedRange(position)))
      }
      for (sentence, start) in cut.sentenceStarts.enumerated() where start < end {
        let next =
          sentence + 1 < cut.sentenceStarts.count ? Int(cut.sentenceStarts[sentence + 1]) : end
        let starts = Int(start)...
        for first in starts.prefix(max(0, min(next, end) - Int(start) - length + 1))
        where words[first] >= firstTelling && words[first + length - 1] >= firstTelling {
          let number = number(adding: words[first..<first + length])
          if number == counts.count {
            counts.append(TermCount())
            last.append(-1)
          }
          let isNew = last[number] != place
          last[number] = Int32(truncatingIfNeeded: place)
          counts[number] += TermCount(hits: 1, documents: isNew ? 1 : 0)
        }
      }
    }
  }

  /// The words of a phrase, a blank between two.
  func phrase(_ number: Int) -> String {
    var words: [String] = []
    var number = number
    for pairs in longer.reversed() {
      let (first, second) = pairs.pair(number)
      words.append(numbers.word(second))
      number = first
    }
    return ([numbers.word(number)] + words.reversed()).joined(separator: " ")
  }

  private mutating func number(adding words: ArraySlice<Int>) -> Int {
    var number = words[words.startIndex]
    for index in longer.indices {
      number = longer[index].number(adding: number, words[words.startIndex + 1 + index])
    }
    return number
  }
}
