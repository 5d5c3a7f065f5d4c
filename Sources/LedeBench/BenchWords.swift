import Bytes
import Postings

/// What a word of a query stands for.
enum BenchWords {
  /// The word as indexed.
  case surface
  /// With its plural and possessive forms, as at the prompt.
  case plurals

  func group(_ word: [UInt8]) -> WordGroup {
    switch self {
    case .surface: WordGroup(terms: [word])
    case .plurals: WordGroup(terms: pluralForms(of: word, capitalised: false))
    }
  }
}
