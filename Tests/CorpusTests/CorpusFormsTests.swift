import Articles
import Bytes
import LedeTestSupport
import Testing

@testable import Corpus

@Suite struct CorpusFormsTests {
  private func corpus(_ texts: [String]) throws -> Corpus {
    var corpus = Corpus()
    try corpus.append(
      texts.enumerated().map { number, text in
        var article = Article(id: "\(number)")
        article[.body] = text
        return article
      }, cancellation: Cancellation())
    return corpus
  }

  private func forms(_ corpus: Corpus, _ word: String, _ language: String?) -> [String] {
    corpus.forms(of: Array(word.utf8), language: language).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func findsTheInflectionsThatTheIndexHas() throws {
    let corpus = try corpus([
      "He released two. The release's terms. Releasing relays. Dying men die; the sky, skies.",
      "Las canciones y la canción. Häuser im Haus. Élections, élection.",
    ])
    #expect(
      forms(corpus, "releases", "en") == ["release's", "released", "releasing"])
    #expect(forms(corpus, "release's", "en") == forms(corpus, "release", "en"))
    #expect(forms(corpus, "die", "en") == ["die", "dying"])
    #expect(forms(corpus, "skies", "en") == ["skies", "sky"])
    #expect(forms(corpus, "cancion", "es") == ["cancion", "canciones"])
    #expect(forms(corpus, "haus", "de") == ["haus", "hauser"])
    #expect(forms(corpus, "election", "fr") == ["election", "elections"])
    #expect(forms(corpus, "released", nil) == ["released"])
    #expect(forms(corpus, "releases", nil).isEmpty)
    #expect(forms(corpus, "zebra", "en").isEmpty)
    #expect(forms(corpus, "", "en").isEmpty)
  }

  @Test func aRemovedArticlesWordsAreNoForms() throws {
    var corpus = try corpus(["released", "releasing"])
    let isRemoved = corpus.remove(id: "1")
    #expect(isRemoved)
    #expect(forms(corpus, "release", "en") == ["released"])
  }

  /// The slow twin: the stem of every word in the index.
  private func bruteForce(_ corpus: Corpus, _ word: [UInt8], _ stemmer: borrowing Stemmer)
    -> [[UInt8]]
  {
    func plain(_ word: [UInt8]) -> [UInt8] {
      word.count > 2 && word.suffix(2).elementsEqual("'s".utf8) ? word.dropLast(2) : word
    }
    let stem = stemmer.stem(plain(word))
    var forms: [[UInt8]] = []
    for term in corpus.index.terms(withPrefix: []) where stemmer.stem(plain(term)) == stem {
      forms.append(term)
    }
    return forms
  }

  @Test(arguments: Stemmer.languages)
  func narrowingLosesNoForm(language: String) throws {
    let endings = [
      "", "s", "es", "ed", "ing", "ies", "y", "ied", "ation", "ational", "izing", "cion", "ciones",
      "ar", "aba", "ada", "amente", "ee", "ees", "er", "aux", "al", "eaux", "en", "ern", "heit",
      "keiten", "ung", "ungen", "cao", "coes", "are", "ato", "issimo", "a", "ом", "ами", "ого",
      "or", "orna", "ene", "nya", "kan", "an", "ssa", "issa", "nak", "ban", "lar", "ler", "ence",
      "ement", "logie", "logia", "iveness", "fulness", "ously", "bly", "ll", "tt", "pp", "ie",
    ]
    let roots = [
      "releas", "negoci", "di", "sk", "ly", "cit", "nation", "publi", "hap", "stra", "haus", "don",
      "vol", "univers", "publiq", "meng", "mem", "ber", "паром", "говор", "ταχ", "ال", "معلم",
      "arret", "exist", "am", "o", "gener", "commun", "arsen", "inn", "sch", "maan", "man", "vi",
    ]
    var random = SplitMix64(seed: 5)
    var words = roots.flatMap { root in endings.map { root + $0 } }
    for _ in 0..<1_500 {
      let root = roots.randomElement(using: &random) ?? ""
      words.append(
        root + (endings.randomElement(using: &random) ?? "")
          + (endings.randomElement(using: &random) ?? ""))
    }
    let corpus = try corpus([words.joined(separator: " ")])
    let stemmer = try Stemmer.known(language)
    for word in words.shuffled(using: &random).prefix(60) {
      let word = Array(foldText(word).utf8)
      #expect(
        corpus.forms(of: word, language: language) == bruteForce(corpus, word, stemmer),
        "\(String(decoding: word, as: UTF8.self))")
    }
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func narrowingLosesNoFormOfARealDictionary() throws {
    let path = try #require(SharedFolder.path) + "/corpora/polnear/articles.jsonl"
    var articles: [Article] = []
    var loader = Loader()
    _ = try loader.load([path]) { articles.append($0) }
    var corpus = Corpus()
    try corpus.append(articles, cancellation: Cancellation())
    let stemmer = try Stemmer.known("en")
    func plain(_ word: [UInt8]) -> [UInt8] {
      word.count > 2 && word.suffix(2).elementsEqual("'s".utf8) ? word.dropLast(2) : word
    }
    let terms = corpus.index.terms(withPrefix: []).filter { $0.first.map { $0 < 0x80 } ?? false }
    var byStem: [[UInt8]: [[UInt8]]] = [:]
    for term in terms { byStem[stemmer.stem(plain(term)), default: []].append(term) }
    #expect(terms.count > 10_000)
    for (number, term) in terms.enumerated() where number % 7 == 0 {
      let expected = byStem[stemmer.stem(plain(term))]
      #expect(
        corpus.forms(of: term, language: "en") == expected,
        "\(String(decoding: term, as: UTF8.self))")
    }
  }
}
