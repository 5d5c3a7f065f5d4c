import Corpus
import LedeKit
import LedeTestSupport
import Testing

@testable import Bytes

struct LanguageBranchesTests {
  private static let mixed = Collection([
    Article(id: "en1", body: "Two ferries sank. The bank released a report.", language: "en"),
    Article(id: "en2", body: "A ferry sinks; banks keep releasing figures.", language: "en-GB"),
    Article(id: "en3", body: "Ciudad and luces are film titles, luz is not.", language: "en"),
    Article(id: "es1", body: "Las ciudades apagan las luces. Declaraciones.", language: "es"),
    Article(id: "es2", body: "La ciudad, la luz y una declaración.", language: "es"),
    Article(id: "fr1", body: "Les journaux du mois. Il fut arrêté.", language: "fr"),
    Article(id: "fr2", body: "Un journal, et moi. Elle a été arrêtée.", language: "fr"),
    Article(id: "de1", body: "Das Haus und der Garten. Die Bank.", language: "de"),
    Article(id: "de2", body: "Die Häuser und die Gärten. Banks.", language: "de"),
  ])

  private func ids(_ query: String, set: String? = nil) throws -> String {
    let session = Session(Self.mixed)
    if let set { try session.run(".set language " + set) }
    let rows = try session.run(query)?.rows() ?? []
    return rows.compactMap { $0.text("id") }.sorted().joined(separator: " ")
  }

  @Test(arguments: [
    // Plurals by the language of the article.
    ("ferry", "en1 en2"), ("bank", "de1 en1 en2"), ("banks", "de2 en1 en2"),
    ("ciudad", "en3 es1 es2"), ("ciudades", "es1 es2"), ("luz", "en3 es1 es2"),
    ("journal", "fr1 fr2"), ("mois", "fr1"), ("moi", "fr2"), ("haus", "de1"),
    ("\"la ciudad\"", "es2"), ("\"(las|la) ciudad\"", "es1 es2"),
    ("las NEAR/1 ciudad", "es1"), ("ciudad NOT NEAR/4 luz", "en3"),
    ("-ciudad lang:(en OR es)", "en1 en2"), ("ATLEAST/2 (ciudad OR luz)", "en3 es1 es2"),
    // Inflections too.
    ("forms(release)", "en1 en2"), ("forms(sink)", "en2"), ("forms(declarar)", "es1 es2"),
    ("forms(arrêter)", "fr1 fr2"), ("forms(Häusern)", "de1 de2"), ("forms(garten)", "de1 de2"),
    ("forms(\"die gärten\")", "de2"), ("forms(bank) NEAR/3 forms(release)", "en1 en2"),
    ("body:forms(garten)", "de1 de2"), ("headline:forms(garten)", ""),
    ("-forms(release) lang:en", "en3"),
    ("forms(luz) forms(ciudad)", "en3 es1 es2"),
    // The language itself, however it is named.
    ("lang:en", "en1 en2 en3"), ("lang:English", "en1 en2 en3"), ("lang:de-AT", "de1 de2"),
    ("lang:(es OR fr)", "es1 es2 fr1 fr2"),
  ])
  func formsFollowTheArticlesLanguage(query: String, expected: String) throws {
    #expect(try ids(query) == expected, "\(query)")
  }

  @Test func aSettingChoosesOneStemmer() throws {
    // `releas` by the English stemmer; German leaves -ing as it is.
    #expect(try ids("forms(releasing)", set: "en") == "en1 en2")
    #expect(try ids("forms(releasing)", set: "german") == "en2")
    #expect(try ids("forms(releasing)", set: "own") == "en1 en2")
    #expect(throws: QueryError.self) { try ids("ferry", set: "zh") }
    #expect(throws: QueryError.self) { try ids("ferry", set: "klingon") }
  }

  @Test func keptResultsKeepTheirForms() throws {
    let session = Session(Self.mixed)
    try session.run("$c = ciudad OR ferry")
    let rows = try session.run("$c NEAR/3 (sank OR apagan)")?.rows() ?? []
    #expect(Set(rows.compactMap { $0.text("id") }) == ["en1", "es1"])
  }

  @Test func hitsAndScoresAreCountedOnce() throws {
    let rows = try Self.mixed.run("ciudad").rows()
    #expect(rows.map { $0.integer("hits") } == [1, 1, 1])
    let counts = try Self.mixed.run("ciudad OR journal OR bank").counts()
    #expect(counts?.hits == 8 && counts?.articles == 8)
  }

  /// Random articles of a few words in a few languages, and what each word stands for told article
  /// by article.
  @Test func agreesWithTheSlowTwin() throws {
    let words = [
      "casa", "casas", "casae", "luz", "luces", "city", "cities", "citys", "journal", "journals",
      "journaux", "mes", "meses", "moi", "mois", "homem", "homens", "talk", "talks", "talked",
      "talking", "haus", "hauser", "arrete", "arretee", "arreter", "cancion", "canciones",
    ]
    let languages: [String?] = ["en", "es", "fr", "pt", "de", "zh", nil]
    var random = SplitMix64(seed: 21)
    for round in 0..<12 {
      let known = languages.shuffled(using: &random).prefix(1 + round % languages.count)
      let texts = (0..<40).map { number in
        let body = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }
        // What is no language leaves the rules to English without a look at the text.
        return (id: "\(number)", language: known.randomElement(using: &random) ?? nil, body: body)
      }
      let collection = Collection(
        texts.map {
          Article(id: $0.id, body: $0.body.joined(separator: " "), language: $0.language)
        })
      let session = Session(collection)
      for _ in 0..<20 {
        let a = words.randomElement(using: &random) ?? ""
        let b = words.randomElement(using: &random) ?? ""
        let isForms = Bool.random(using: &random)
        func matches(_ word: String, _ text: String, _ language: String?) -> Bool {
          isForms ? isForm(text, of: word, language) : isNumber(text, of: word, language)
        }
        func term(_ word: String) -> String { isForms ? "forms(\(word))" : word }
        var expected: [String: Set<String>] = [:]
        for text in texts {
          let first = text.body.indices.filter { matches(a, text.body[$0], text.language) }
          let second = text.body.indices.filter { matches(b, text.body[$0], text.language) }
          let adjacent = first.contains { place in second.contains { $0 == place + 1 } }
          if !first.isEmpty { expected[term(a), default: []].insert(text.id) }
          if first.isEmpty { expected["-" + term(a), default: []].insert(text.id) }
          if !first.isEmpty || !second.isEmpty {
            expected["\(term(a)) OR \(term(b))", default: []].insert(text.id)
          }
          if !first.isEmpty, !second.isEmpty {
            expected["\(term(a)) \(term(b))", default: []].insert(text.id)
          }
          if adjacent {
            expected["\(term(a)) PRE/1 \(term(b))", default: []].insert(text.id)
            expected[isForms ? "forms(\"\(a) \(b)\")" : "\"\(a) \(b)\"", default: []].insert(
              text.id)
          }
        }
        for query in [
          term(a), "-" + term(a), "\(term(a)) OR \(term(b))", "\(term(a)) \(term(b))",
          "\(term(a)) PRE/1 \(term(b))", isForms ? "forms(\"\(a) \(b)\")" : "\"\(a) \(b)\"",
        ] {
          let rows = try session.run(query)?.rows() ?? []
          #expect(Set(rows.compactMap { $0.text("id") }) == expected[query] ?? [], "\(query)")
          #expect(rows.count == expected[query]?.count ?? 0)
        }
      }
    }
  }

  private func isNumber(_ text: String, of word: String, _ language: String?) -> Bool {
    pluralForms(
      of: Array(word.utf8), capitalised: false, rules: PluralRules(language: language ?? "en")
    ).contains(Array(text.utf8))
  }

  private func isForm(_ text: String, of word: String, _ language: String?) -> Bool {
    if isNumber(text, of: word, language) { return true }
    guard let stemmer = Stemmer(language: language ?? "en") else { return false }
    return stemmer.stem(Array(text.utf8)) == stemmer.stem(Array(word.utf8))
  }
}
