import Testing

@testable import Bytes

private func forms(_ word: String, capitalised: Bool = false) -> [String] {
  pluralForms(of: Array(word.utf8), capitalised: capitalised).map {
    String(decoding: $0, as: UTF8.self)
  }
}

/// Each word and its possessive.
private func withPossessives(_ words: [String]) -> [String] {
  (words + words.map { $0 + "'s" }).sorted()
}

@Suite struct PluralTests {
  @Test func numberGoesBothWays() {
    let cases: [(String, [String])] = [
      ("talks", ["talk", "talks"]), ("talk", ["talk", "talks"]),
      ("boxes", ["box", "boxe", "boxes"]), ("cities", ["citie", "cities", "city"]),
      ("city", ["cities", "city", "citys"]), ("monday", ["monday", "mondays"]),
      ("church", ["church", "churches", "churchs"]), ("hero", ["hero", "heroes", "heros"]),
      ("hostage", ["hostage", "hostages"]), ("hostages", ["hostage", "hostages"]),
      ("houses", ["hous", "house", "houses"]), ("tax", ["tax"]), ("cars", ["car", "cars"]),
    ]
    for (word, expected) in cases { #expect(forms(word) == withPossessives(expected)) }
  }

  @Test func someWordsHaveNoNumber() {
    for word in ["us", "war", "boss", "virus", "crisis", "texas", "news"] {
      #expect(forms(word) == [word, word + "'s"])
    }
    #expect(forms("burns", capitalised: true) == ["burns", "burns's"])
    #expect(forms("burns") == withPossessives(["burn", "burns"]))
    #expect(forms("talk", capitalised: true) == withPossessives(["talk", "talks"]))
  }

  @Test func possessivesAreReducedFirst() {
    #expect(forms("hostage's") == forms("hostage"))
    #expect(forms("burns's", capitalised: true) == ["burns", "burns's"])
    #expect(forms("it's") == ["it", "it's"])
  }

  @Test func onlyASCIILettersChange() {
    for word in ["3.5", "covid19", "don't", "москва", "o'brien", "'s", "", "o'brien's"] {
      #expect(forms(word) == [word])
    }
  }
}
