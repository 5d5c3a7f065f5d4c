import LedeTestSupport
import Testing

@testable import Bytes

/// What else a word of a language may be, among words that there are.
private func others(_ word: String, _ language: String, _ words: [String]) -> [String] {
  let forms = PluralRules(language: language).otherNumber(of: Array(word.utf8))
  return words.filter { forms.contains(Array($0.utf8)) }
}

@Suite struct PluralRulesTests {
  @Test(arguments: [
    // Singular and plural, accents folded.
    ("es", "casa", "casas"), ("es", "clase", "clases"), ("es", "cancion", "canciones"),
    ("es", "ciudad", "ciudades"), ("es", "luz", "luces"), ("es", "vez", "veces"),
    ("es", "pais", "paises"), ("es", "mes", "meses"), ("es", "ley", "leyes"),
    ("es", "rubi", "rubies"), ("es", "club", "clubes"), ("es", "club", "clubs"),
    ("es", "mujer", "mujeres"), ("es", "hotel", "hoteles"),
    ("pt", "casa", "casas"), ("pt", "eleicao", "eleicoes"), ("pt", "pao", "paes"),
    ("pt", "mao", "maos"), ("pt", "homem", "homens"), ("pt", "jornal", "jornais"),
    ("pt", "papel", "papeis"), ("pt", "facil", "faceis"), ("pt", "funil", "funis"),
    ("pt", "mulher", "mulheres"), ("pt", "luz", "luzes"), ("pt", "pais", "paises"),
    ("fr", "otage", "otages"), ("fr", "journal", "journaux"), ("fr", "bateau", "bateaux"),
    ("fr", "feu", "feux"), ("fr", "travail", "travaux"), ("fr", "election", "elections"),
    ("fr", "loi", "lois"), ("fr", "bijou", "bijoux"),
  ])
  func numberGoesBothWays(language: String, singular: String, plural: String) {
    #expect(others(singular, language, [plural]) == [plural])
    #expect(others(plural, language, [singular]) == [singular])
  }

  @Test func wordsOfOneNumberAreLeftAlone() {
    let cases = [
      ("es", ["lunes", "martes", "antes", "crisis", "virus"]), ("pt", ["antes", "mais", "lapis"]),
      ("fr", ["mois", "temps", "pays", "voix", "prix"]),
    ]
    for (language, words) in cases {
      for word in words {
        #expect(
          PluralRules(language: language).otherNumber(of: Array(word.utf8)).isEmpty, "\(word)")
      }
    }
    #expect(others("moi", "fr", ["mois"]).isEmpty)
    #expect(others("marte", "es", ["martes"]).isEmpty)
  }

  @Test func oneLanguageDoesNotBorrowFromAnother() {
    #expect(others("city", "fr", ["cities"]).isEmpty)
    #expect(others("journal", "es", ["journals", "journaux"]).isEmpty)
    for language in ["de", "it", "ar", "zh", "klingon", ""] {
      #expect(PluralRules(language: language).otherNumber(of: Array("talks".utf8)).isEmpty)
    }
  }

  @Test func pluralFormsFollowTheRules() {
    func forms(_ word: String, _ rules: PluralRules, capitalised: Bool = false) -> [String] {
      pluralForms(of: Array(word.utf8), capitalised: capitalised, rules: rules).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(forms("casa", .spanish) == ["casa", "casa's", "casas", "casas's"])
    #expect(forms("luz's", .spanish) == ["luces", "luces's", "luz", "luz's"])
    #expect(forms("Luces".lowercased(), .spanish, capitalised: true) == ["luces", "luces's"])
    #expect(forms("talks", .none) == ["talks", "talks's"])
    #expect(forms("talk", .english) == ["talk", "talk's", "talks", "talks's"])
  }

  @Test func numberIsSymmetric() {
    var random = SplitMix64(seed: 11)
    let letters = Array("aeiousyxzlrmnct".utf8)
    for rules in PluralRules.allCases {
      for _ in 0..<4_000 {
        let word = (0..<Int.random(in: 3...8, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        }
        for other in rules.otherNumber(of: word) {
          #expect(
            rules.otherNumber(of: other).contains(word),
            "\(rules) \(String(decoding: word, as: UTF8.self)) \(String(decoding: other, as: UTF8.self))"
          )
        }
      }
    }
  }
}
