import Postings

/// How often two things came together, and each without the other: the four cells from which every measure of
/// association is made.
struct ContingencyTable: Equatable {
  /// Both.
  var both: Double
  /// The first without the second.
  var firstOnly: Double
  /// The second without the first.
  var secondOnly: Double
  /// Neither.
  var neither: Double

  /// - Parameters:
  ///   - both: how often both came together.
  ///   - first: how often the first came at all, `both` or more.
  ///   - second: how often the second came at all, `both` or more.
  ///   - total: how often anything came, `first + second - both` or more.
  init(both: Int, first: Int, second: Int, total: Int) {
    self.both = Double(both)
    firstOnly = Double(first - both)
    secondOnly = Double(second - both)
    neither = Double(total - first - second + both)
  }

  private var first: Double { both + firstOnly }
  private var second: Double { both + secondOnly }
  private var total: Double { both + firstOnly + secondOnly + neither }

  /// How often both would have come together by chance.
  var expected: Double { total > 0 ? first * second / total : 0 }

  /// The log-likelihood ratio 2 Σ O ln(O / E) over all four cells.
  ///
  /// Source: T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
  /// Linguistics 19(1), 1993.
  var logLikelihood: Double {
    let rows = [first, total - first]
    let columns = [second, total - second]
    let cells = [[both, firstOnly], [secondOnly, neither]]
    var sum = 0.0
    for row in 0...1 {
      for column in 0...1 where cells[row][column] > 0 {
        let expected = rows[row] * columns[column] / total
        sum += cells[row][column] * BM25.naturalLogarithm(cells[row][column] / expected)
      }
    }
    return max(0, 2 * sum)
  }

  /// Pointwise mutual information log₂(O / E); nothing where they never came together.
  ///
  /// Source: K. W. Church and P. Hanks, "Word Association Norms, Mutual Information, and Lexicography",
  /// Computational Linguistics 16(1), 1990.
  var mutualInformation: Double? {
    both > 0
      ? BM25.naturalLogarithm(both / expected) / BM25.naturalLogarithm(2) : nil
  }

  /// The t-score (O - E) / √O; nothing where they never came together.
  ///
  /// Source: K. W. Church, W. Gale, P. Hanks and D. Hindle, "Using Statistics in Lexical Analysis", 1991.
  var tScore: Double? { both > 0 ? (both - expected) / both.squareRoot() : nil }

  /// Dice's coefficient 2 O / (first + second), 0...1.
  ///
  /// Source: L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology 26(3), 1945.
  var dice: Double { first + second > 0 ? 2 * both / (first + second) : 0 }
}
