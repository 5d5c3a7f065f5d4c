/// How nouns form their plural in a language, as far as an ending tells it.
///
/// Languages whose plurals often are other words (German, Italian, Arabic) have no rules: guessing
/// would join words that have nothing in common.
package enum PluralRules: Sendable, Hashable, CaseIterable {
  case english, spanish, portuguese, french, none

  /// - Parameter language: an ISO 639-1 code.
  package init(language: String) {
    switch language {
    case "en": self = .english
    case "es": self = .spanish
    case "pt": self = .portuguese
    case "fr": self = .french
    default: self = .none
    }
  }

  /// The singulars and plurals that a word may have; none by the rules of English, which
  /// `pluralForms` has.
  ///
  /// - Parameter word: ASCII small letters, accents folded.
  func otherNumber(of word: [UInt8]) -> Set<[UInt8]> {
    guard word.count >= Self.shortestWord, !hasNoOther(word) else { return [] }
    var others: Set<[UInt8]> = []
    for ending in endings {
      for (from, to) in [(ending.singular, ending.plural), (ending.plural, ending.singular)]
      where word.ends(with: from) {
        let stem = word.dropLast(from.utf8.count)
        let other = Array(stem) + Array(to.utf8)
        if ending.follows(stem), other.count >= Self.shortestWord, !hasNoOther(other) {
          others.insert(other)
        }
      }
    }
    others.remove(word)
    return others
  }

  private static let shortestWord = 3

  /// Whether the word looks like a plural, or like a singular that has one, and is none.
  private func hasNoOther(_ word: [UInt8]) -> Bool {
    switch self {
    case .french: word.ends(with: "ss") || Self.frenchExceptions.contains(word)
    case .spanish: Self.spanishExceptions.contains(word)
    case .portuguese: Self.portugueseExceptions.contains(word)
    case .english, .none: true
    }
  }

  // MARK: Endings

  private struct Ending {
    var singular: String
    var plural: String
    /// What the letter before both may be; empty for any.
    var after = ""
    /// What the letter before both may not be.
    var notAfter = ""
    /// What the end of the stem may be, where a letter does not tell; empty for any.
    var stems: [String] = []

    func follows(_ stem: ArraySlice<UInt8>) -> Bool {
      guard let last = stem.last else { return false }
      return (after.isEmpty || after.utf8.contains(last)) && !notAfter.utf8.contains(last)
        && (stems.isEmpty || stems.contains { Array(stem).ends(with: $0) })
    }
  }

  private var endings: [Ending] {
    switch self {
    case .spanish: Self.spanishEndings
    case .portuguese: Self.portugueseEndings
    case .french: Self.frenchEndings
    case .english, .none: []
    }
  }

  private static let spanishEndings = [
    Ending(singular: "", plural: "s", notAfter: "sxzlrndjy"),
    Ending(singular: "", plural: "es", after: "sxlrndjyiubm"),
    Ending(singular: "z", plural: "ces"),
  ]

  private static let portugueseEndings = [
    Ending(singular: "", plural: "s", notAfter: "sxzlrm"),
    Ending(singular: "", plural: "es", after: "srzn"),
    Ending(singular: "m", plural: "ns", after: "aeiou"),
    Ending(singular: "ao", plural: "oes"), Ending(singular: "ao", plural: "aes"),
    Ending(singular: "l", plural: "is", after: "aeou"), Ending(singular: "il", plural: "eis"),
    Ending(singular: "il", plural: "is"),
  ]

  private static let frenchEndings = [
    Ending(singular: "", plural: "s", notAfter: "sxz"),
    Ending(singular: "", plural: "x", stems: ["au", "eu", "ou"]),
    Ending(singular: "al", plural: "aux"), Ending(singular: "ail", plural: "aux"),
  ]

  // MARK: Words of one number

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  private static let spanishExceptions = words(
    """
    ademas antes apenas atras crisis despues dios dos entonces jueves lejos lunes martes mas menos \
    mientras miercoles nos quizas seis tesis tras tres viernes virus
    """)

  private static let portugueseExceptions = words(
    """
    alias antes apenas atras depois dois entao lapis mais mas menos onibus pelas pelos pois seis \
    tres virus
    """)

  private static let frenchExceptions = words(
    """
    acces alors apres avis bas bois bras cas concours corps cours dans depuis deux dessous dessus \
    discours fils fois gros jamais mais mois parcours pas pays plus poids pris prix proces recours \
    refus repas sans secours sens sous succes sur temps toujours tous tres vers voix vous nous
    """)
}

extension [UInt8] {
  func ends(with suffix: String) -> Bool {
    let suffix = suffix.utf8
    return count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
