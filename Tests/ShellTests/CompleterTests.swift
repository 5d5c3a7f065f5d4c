import LedeKit
import Testing

@testable import Shell

struct CompleterTests {
  private func candidates(_ text: String) throws -> [String] {
    let session = Session(.sample)
    try session.run("$ferries = ferry")
    return Completer(session: session).complete(text, cursor: text.utf8.count).candidates.map(
      \.text)
  }

  @Test(arguments: [
    ("headl", ["headline:"]), ("ferry AND capt", ["caption:"]), ("(sour", ["source:"]),
    ("NEAR", ["NEAR/5", "NEAR/s", "NEAR/p"]),
    ("ferry | cou", ["count"]), ("ferry | sort by", ["by"]), ("ferry | sort by sco", ["score"]),
    ("ferry | count by mon", ["month"]), ("ferry | count by source | sort by art", ["articles"]),
    ("ferry | timeline by qu", ["quarter"]), ("ferry | kwic sen", ["sentence"]),
    ("$fer", ["$ferries"]), (".lo", [".load"]), ("source:har", ["\"Harbour Wire\""]),
    ("source:\"the m", ["\"The Meridian\""]), ("zzzz", []), ("ferry | nosuch x", []),
    ("author:\"zzz", []), ("SINK", ["sinking", "sinks"]), ("headline:sinki", ["sinking"]),
    ("ferry AND \"the captai", ["captain"]),
    ("date:", ["2024-05", "2024-04", "2024-03"]),
    ("ferry date:>=2024-05", ["2024-05-03", "2024-05-02", "2024-05-01"]),
    ("date:2024-05-0", ["2024-05-03", "2024-05-02", "2024-05-01"]), ("date:1999", []),
    ("date:last", []),
  ])
  func completesByThePlaceInTheGrammar(text: String, expected: [String]) throws {
    #expect(try candidates(text) == expected, "\(text)")
  }

  @Test func anEmptyLineSaysWhatCanBeginAQuery() throws {
    let offered = try candidates("")
    for text in ["*", "headline:", "source:", "NOT", "LIKE", ".help", "$ferries"] {
      #expect(offered.contains(text), "\(text)")
    }
    #expect(!offered.contains("AND"))
  }

  @Test func smallLettersMayBeAWordOrAnOperator() throws {
    let offered = try candidates("ferry pre")
    #expect(offered.first == "PRE/5")
    #expect(offered.contains("press"))
    #expect(try candidates("ferry PRE") == ["PRE/5"])
  }

  @Test func wordsCarryTheArticlesThatHaveThem() throws {
    let session = Session(.sample)
    let words = Completer(session: session).complete("fe", cursor: 2).candidates
    #expect(words.first == Candidate("ferry", hint: "12"))
    for word in words {
      let counts = try session.run("=\(word.text) OR \(word.text)")?.counts()
      #expect((counts?.articles ?? 0) > 0, "\(word.text)")
    }
  }

  @Test func valuesCarryTheirCounts() {
    let completion = Completer(session: Session(.sample)).complete("source:", cursor: 7)
    #expect(completion.start == 7)
    #expect(completion.candidates.map(\.hint) == ["17", "12", "12", "11", "10", "4"])
  }

  @Test func everythingStartsTheReplacementWhereItWasTyped() {
    let completion = Completer(session: Session(.sample)).complete("été headl", cursor: 11)
    #expect(completion.start == 6)
  }
}
