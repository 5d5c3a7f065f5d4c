import CStemmer

/// Snowball's stemmer of one language, for words as the index has them: in small letters, accents
/// folded.
///
/// Some algorithms look for accents in an ending. Those that an ending always has are put back
/// before the word is stemmed (`cion` is `ción` in Spanish); the others stay lost, which costs
/// mostly the past tenses of French, Spanish and Portuguese, and more in Hungarian, Romanian and
/// Turkish. Both sides of a comparison lose the same.
///
/// A stemmer has a state of its own: one for each thread and use, made in less than a microsecond.
package struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer
  private let endings: [(folded: [UInt8], written: [UInt8])]
  /// Whether the algorithm takes prefixes off, so that forms of a word may begin differently.
  package let dropsPrefixes: Bool

  /// - Parameter language: an ISO 639-1 code; nil for a language that Snowball has no algorithm
  ///   for.
  package init?(language: String) {
    guard let name = Self.algorithms[language], let stemmer = sb_stemmer_new(name, "UTF_8") else {
      return nil
    }
    self.stemmer = stemmer
    endings = Self.endings[language] ?? []
    dropsPrefixes = ["ar", "id", "ta", "yi"].contains(language)
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The languages with a stemmer, by their ISO 639-1 codes.
  package static var languages: [String] { algorithms.keys.sorted() }

  package static func has(language: String) -> Bool { algorithms[language] != nil }

  /// The stem of a word; that of an empty word is empty.
  package func stem(_ word: [UInt8]) -> [UInt8] {
    withStem(of: word.span) { Array($0) }
  }

  /// Whether `word` has this stem.
  package func stem(of word: Span<UInt8>, is stem: [UInt8]) -> Bool {
    withStem(of: word) { $0.count == stem.count && $0.elementsEqual(stem) }
  }

  private func withStem<Result>(
    of word: Span<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard !word.isEmpty else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    for (folded, written) in endings where word.count > folded.count {
      let start = word.count - folded.count
      guard folded.indices.allSatisfy({ word[start + $0] == folded[$0] }) else { continue }
      var unfolded: [UInt8] = []
      for index in 0..<start { unfolded.append(word[index]) }
      unfolded += written
      return unfolded.withUnsafeBufferPointer { stemmed($0, body) }
    }
    return word.withUnsafeBufferPointer { stemmed($0, body) }
  }

  private func stemmed<Result>(
    _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Out of memory the library answers with nothing; the word is then its own stem.
    guard let count = CInt(exactly: word.count),
      let stem = sb_stemmer_stem(stemmer, word.baseAddress, count)
    else { return body(word) }
    return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
  }

  /// What Snowball calls the languages.
  private static let algorithms = [
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "nn": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
  ]

  /// Endings that are never written without the accent which folding takes.
  private static let endings: [String: [(folded: [UInt8], written: [UInt8])]] = [
    "ca": [("cio", "ció"), ("sio", "sió")],
    "es": [("cion", "ción"), ("sion", "sión")],
    "fr": [("ee", "ée"), ("ees", "ées")],
    "pt": [
      ("cao", "ção"), ("coes", "ções"), ("avel", "ável"), ("aveis", "áveis"), ("ivel", "ível"),
      ("iveis", "íveis"), ("encia", "ência"), ("encias", "ências"),
    ],
  ].mapValues { $0.map { (Array($0.0.utf8), Array($0.1.utf8)) } }
}
