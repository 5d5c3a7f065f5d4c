import Bytes

/// The rules by which the words of a language have other forms; languages without any share one
/// value.
package struct LanguageRules: Sendable, Hashable {
  /// The ISO 639-1 code of the stemmer; nil for a language without one.
  package let stemming: String?
  package let plural: PluralRules

  /// - Parameter language: an article's language; one that is not known is taken for English.
  package init(language: String?) {
    let language = language ?? "en"
    stemming = Stemmer.has(language: language) ? language : nil
    plural = PluralRules(language: language)
  }

  package static let english = LanguageRules(language: "en")
}
