extension Article {
  /// Makes what the data says of the article's language an ISO 639-1 code; where it says nothing,
  /// the language is what the text looks to be in, and nil where that is in doubt.
  package mutating func settleLanguage() {
    language =
      language.flatMap { LanguageCode.code(named: $0) }
      ?? LanguageDetector.language(of: [self[.body], self[.highlights], self[.headline]])
  }
}
