/// The words of a stretch of text as hashes, for telling whether one stretch nearly says what
/// another does.
struct WordKeys {
  /// One hash a word, in order; words are those of `LetterKey`.
  private(set) var words: [UInt64] = []

  /// - Complexity: O(bytes)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    _ = scanLetters(text, range) { words.append($0) }
  }

  /// Whether this says nearly what `sentence` says: four in five of its words are there, and three
  /// in four of them in the same order.
  ///
  /// A pull quote tightens its sentence (`but warned there were still “gaps”` becomes `warned that
  /// “gaps” still exist`), so that order is asked less of than presence. In a sentence much longer
  /// than three times the words, such as a list, words are found by chance.
  /// - Complexity: O(own words x words of the sentence)
  func nearlyRepeats(_ sentence: WordKeys) -> Bool {
    guard !words.isEmpty, sentence.words.count * 5 >= words.count * 4,
      sentence.words.count <= words.count * 3 + 8
    else { return false }
    var left: [UInt64: Int] = [:]
    for word in sentence.words { left[word, default: 0] += 1 }
    var present = 0
    for word in words {
      if let count = left[word], count > 0 {
        left[word] = count - 1
        present += 1
      }
    }
    guard present * 5 >= words.count * 4 else { return false }
    return commonSubsequence(sentence) * 4 >= words.count * 3
  }

  private func commonSubsequence(_ other: WordKeys) -> Int {
    var row = [Int](repeating: 0, count: other.words.count + 1)
    for word in words {
      var diagonal = 0
      for index in other.words.indices {
        let above = row[index + 1]
        row[index + 1] = word == other.words[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[other.words.count]
  }
}
