import Articles
import Bytes

/// One sentence of an article, cut into words and the marks between them.
struct SentencePieces {
  /// Counted from 1 within the zone, and within the paragraph.
  let paragraph: Int
  let sentence: Int
  /// Bytes in the zone's text.
  let range: Range<Int>
  /// The bytes of each piece, and for each a number that equal pieces share.
  let pieces: [Range<Int>]
  let numbers: [Int]
  /// The numbers of the words, ascending.
  let words: [Int]

  /// The share of words that two sentences have in common, 0...1 (Dice).
  ///
  /// - Complexity: O(words of both).
  func likeness(to other: SentencePieces) -> Double {
    let all = words.count + other.words.count
    guard all > 0 else { return 0 }
    var (i, j, common) = (0, 0, 0)
    while i < words.count, j < other.words.count {
      let (x, y) = (words[i], other.words[j])
      if x == y { common += 1 }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return Double(2 * common) / Double(all)
  }
}

/// Cuts the sentences of articles that are to be compared; equal pieces get equal numbers.
struct SentencePieceCutter {
  private var known: [ArraySlice<UInt8>: Int] = [:]

  /// The sentences of one zone in order. White space only parts pieces, so line ends don't matter.
  mutating func cut(_ article: Article, _ zone: Zone) -> [SentencePieces] {
    let text = Array(article[zone].utf8)
    var words = WordList()
    cutWords(text.span, into: &words)
    var result: [SentencePieces] = []
    var next = 0
    for (paragraph, whole) in cutParagraphs(text.span).enumerated() {
      var sentences: [Range<Int>] = []
      cutSentences(text.span, paragraph: whole, into: &sentences)
      for (sentence, range) in sentences.enumerated() {
        var (pieces, numbers, wordNumbers): ([Range<Int>], [Int], [Int]) = ([], [], [])
        var offset = range.lowerBound
        while next < words.count, Int(words.starts[next]) < offset { next += 1 }
        while offset < range.upperBound {
          if text[offset] <= 0x20 {
            offset += 1
            continue
          }
          let isWord = next < words.count && Int(words.starts[next]) == offset
          let nextWord = next < words.count ? Int(words.starts[next]) : range.upperBound
          var end = offset + 1
          if isWord {
            end = Int(words.ends[next])
            next += 1
          } else {
            while end < min(nextWord, range.upperBound), text[end] & 0xC0 == 0x80 { end += 1 }
          }
          end = min(max(end, offset + 1), range.upperBound)
          let number = number(text[offset..<end])
          pieces.append(offset..<end)
          numbers.append(number)
          if isWord { wordNumbers.append(number) }
          offset = end
        }
        result.append(
          SentencePieces(
            paragraph: paragraph + 1, sentence: sentence + 1, range: range, pieces: pieces,
            numbers: numbers, words: wordNumbers.sorted()))
      }
    }
    return result
  }

  private mutating func number(_ piece: ArraySlice<UInt8>) -> Int {
    if let number = known[piece] { return number }
    known[piece] = known.count
    return known.count - 1
  }
}
