/// The weight of a term in a document, from 0 up to its idf.
///
/// idf · tf / (tf + k1 · (1 - b + b · length / average length)), where
/// idf = ln(1 + (N - n + ½) / (n + ½)).
///
/// Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
/// without its constant factor k1 + 1, which changes no order; the idf with 1 + so that none is
/// negative.
package struct BM25: Sendable {
  static let k1: Float = 1.2
  static let b: Float = 0.75
  /// What one hit in each stored zone adds to tf: a headline counts twice.
  static let zoneWeights: [Float] = [2, 1, 1, 1, 1, 1]

  /// What a hit in the headline adds to tf beyond the one of any hit.
  static let headlineExtra = UInt32(zoneWeights[0]) - 1

  /// The mean number of words in the searched zones of live documents.
  let averageLength: Float

  package static func idf(documents: Int, of total: Int) -> Float {
    let rest = Double(total - documents) + 0.5
    return Float(naturalLogarithm(1 + rest / (Double(documents) + 0.5)))
  }

  /// The part of the idf that a document earns, 0..<1. Where no document has a word in the searched
  /// zones every document is of average length.
  func saturation(frequency: Float, length: Float) -> Float {
    frequency / (frequency + norm(length: length))
  }

  /// What a document's length adds to tf below the line.
  @inline(__always)
  func norm(length: Float) -> Float {
    let relative = averageLength > 0 ? length / averageLength : 1
    return Self.k1 * (1 - Self.b + Self.b * relative)
  }

  /// The natural logarithm of a positive finite number, to about 15 digits.
  ///
  /// ln(m · 2^e) = e · ln 2 + 2 · artanh((m - 1) / (m + 1)), m in √½..<√2, as a power series.
  package static func naturalLogarithm(_ x: Double) -> Double {
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 2.0.squareRoot() {
      mantissa /= 2
      exponent += 1
    }
    let s = (mantissa - 1) / (mantissa + 1)
    var sum = 0.0
    for n in stride(from: 23, through: 1, by: -2) { sum = sum * s * s + 1 / Double(n) }
    return exponent * 0.693_147_180_559_945_3 + 2 * s * sum
  }
}
