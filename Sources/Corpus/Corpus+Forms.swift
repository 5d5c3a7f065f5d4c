import Bytes
import Postings

extension Corpus {
  /// The words of the index that have the same stem as a word, in ascending order of their bytes.
  ///
  /// - Parameters:
  ///   - word: as `cutWords` folds it; a possessive `'s` does not count.
  ///   - language: the ISO 639-1 code of the stemmer; without one only the word itself is a form.
  /// - Complexity: O(words that begin like the stem); all words in a language whose prefixes
  /// change.
  package func forms(of word: [UInt8], language: String?) -> [[UInt8]] {
    guard let language, let stemmer = Stemmer(language: language) else {
      return index.contains(word) ? [word] : []
    }
    let word = Self.withoutPossessive(word.span)
    let wanted = stemmer.stem(word)
    let prefix = stemmer.dropsPrefixes ? [] : Self.commonStart(of: word, stem: wanted)
    // No stem of a word in another script is the wanted one.
    let isASCII = word.first.map { $0 < 0x80 } ?? true
    return index.expand(prefix: prefix) { candidate in
      guard !candidate.isEmpty, (candidate[0] < 0x80) == isASCII else { return false }
      let length = candidate.count
      let isPossessive =
        length > 2 && candidate[length - 2] == UInt8(ascii: "'")
        && candidate[length - 1] == UInt8(ascii: "s")
      return stemmer.stem(
        of: candidate.extracting(0..<(isPossessive ? length - 2 : length)), is: wanted)
    }
  }

  private static func withoutPossessive(_ word: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in word.indices { bytes.append(word[index]) }
    return bytes.count > 2 && bytes.suffix(2).elementsEqual("'s".utf8) ? bytes.dropLast(2) : bytes
  }

  /// With what every word of a stem begins: algorithms put another end to a stem of at most two
  /// letters, and English has a few stems of three letters of which only the first is the word's
  /// (`dying`, `die`).
  private static func commonStart(of word: [UInt8], stem: [UInt8]) -> [UInt8] {
    let letters = String(decoding: stem, as: UTF8.self).unicodeScalars
    let kept = max(1, min(4, letters.count - 2))
    let start = String(String.UnicodeScalarView(letters.prefix(kept)))
    return zip(start.utf8, word).prefix { $0 == $1 }.map { $0.0 }
  }
}
