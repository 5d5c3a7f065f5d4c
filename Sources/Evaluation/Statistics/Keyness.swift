import Bytes
import Postings

/// How surely a word is commoner in one text than in another, from its hits and the words of both.
enum Keyness {
  /// The least log-likelihood ratio that is told: chance gives it once in a hundred, as the chi-square
  /// distribution of one degree of freedom has it.
  static let leastLikelihood = 6.63

  /// Hits for every 1,000 words; 0 where there are no words.
  static func rate(_ hits: Int, _ words: Int) -> Double {
    words > 0 ? 1_000 * Double(hits) / Double(words) : 0
  }

  /// The log-likelihood ratio 2 Σ O ln(O / E) over the hits in both texts, the expected ones being those of hits
  /// spread evenly over all words; 0 where either text is empty.
  ///
  /// Source: P. Rayson and R. Garside, "Comparing Corpora using Frequency Profiling", 2000.
  static func logLikelihood(hits: (Int, Int), words: (Int, Int)) -> Double {
    guard words.0 > 0, words.1 > 0 else { return 0 }
    let share = Double(hits.0 + hits.1) / (Double(words.0) + Double(words.1))
    func part(_ observed: Int, _ words: Int) -> Double {
      guard observed > 0 else { return 0 }
      return Double(observed) * BM25.naturalLogarithm(Double(observed) / (share * Double(words)))
    }
    return max(0, 2 * (part(hits.0, words.0) + part(hits.1, words.1)))
  }

  /// By how many per cent the first rate is above the second; nothing where the second is 0.
  ///
  /// Source: C. Gabrielatos and A. Marchi, "Keyness: Matching metrics to definitions", 2011.
  static func difference(_ rate: Double, from other: Double) -> Double? {
    other > 0 ? 100 * (rate - other) / other : nil
  }

  /// The probability that chance gives a log-likelihood ratio of this size or more: the chi-square distribution
  /// of one degree of freedom, whose upper tail is erfc(√(x / 2)).
  static func probability(_ logLikelihood: Double) -> Double {
    complementaryError((logLikelihood / 2).squareRoot())
  }
}
