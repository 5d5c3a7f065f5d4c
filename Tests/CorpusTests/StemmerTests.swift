import Testing

@testable import Corpus

struct NoStemmer: Error {}

extension Stemmer {
  /// A stemmer that there must be.
  static func known(_ language: String) throws -> Stemmer {
    guard let stemmer = Stemmer(language: language) else { throw NoStemmer() }
    return stemmer
  }
}

@Suite struct StemmerTests {
  private func stem(_ word: String, _ language: String) throws -> String {
    let stemmer = try Stemmer.known(language)
    return String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    // Forms of one word, as the index has them.
    ("en", "release releases released releasing"), ("en", "die dies dying died"),
    ("en", "happy happiness"), ("en", "negotiation negotiations negotiate negotiated"),
    ("es", "cancion canciones"), ("es", "declaracion declaraciones declarar declaro declaraban"),
    ("es", "hablar hablaba hablamos"), ("es", "soldado soldados"),
    ("fr", "arreter arretait arrete arretee arretees arretes"), ("fr", "national nationaux"),
    ("fr", "musee musees"), ("fr", "election elections"),
    ("de", "haus hauser hause"), ("de", "strasse strassen"), ("de", "buch bucher buchern"),
    ("pt", "declaracao declaracoes declarar"), ("it", "ferita ferite feriti ferito"),
    ("nl", "onderhandeling onderhandelingen"), ("ru", "паромы парома паромов"),
    ("sv", "flicka flickor flickorna"), ("ar", "معلم المعلم المعلمون"),
  ])
  func formsOfAWordHaveOneStem(language: String, words: String) throws {
    let stems = Set(try words.split(separator: " ").map { try stem(String($0), language) })
    #expect(stems.count == 1, "\(stems)")
  }

  @Test func differentWordsStayApart() throws {
    #expect(try stem("universe", "de") != stem("university", "de"))
    #expect(try stem("hand", "en") != stem("handle", "en"))
    #expect(try stem("casa", "es") != stem("cosa", "es"))
  }

  @Test func comparesInPlace() throws {
    let stemmer = try Stemmer.known("es")
    let word = Array("canciones".utf8)
    let isStem = stemmer.stem(of: word.span, is: Array("cancion".utf8))
    let isPart = stemmer.stem(of: word.span, is: Array("canci".utf8))
    let none = stemmer.stem([])
    #expect(isStem && !isPart && none.isEmpty)
  }

  @Test func everyLanguageHasAnAlgorithm() {
    for language in Stemmer.languages {
      #expect(throws: Never.self, "\(language)") { _ = try Stemmer.known(language) }
    }
    #expect(throws: NoStemmer.self) { _ = try Stemmer.known("zh") }
    #expect(!Stemmer.has(language: "klingon"))
  }

  @Test func manyThreadsStemAtOnce() async throws {
    let words = ["releases", "negotiations", "happily", "dying", "cities"].map { Array($0.utf8) }
    let expected = try words.map { try Stemmer.known("en").stem($0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          guard let stemmer = Stemmer(language: "en") else { return false }
          return (0..<500).allSatisfy { stemmer.stem(words[$0 % 5]) == expected[$0 % 5] }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func hostileWordsAreStemmedToo() throws {
    let words: [[UInt8]] = [
      [0xFF, 0xFE], Array(repeating: UInt8(ascii: "s"), count: 100_000), [0], [0xC3],
      Array("\u{1F6A2}ing".utf8), Array("'".utf8), Array("ies".utf8), Array("ées".utf8),
    ]
    for language in Stemmer.languages {
      let stemmer = try Stemmer.known(language)
      for word in words { _ = stemmer.stem(word) }
    }
  }
}
