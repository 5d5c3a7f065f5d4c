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
  ])
  func completesByThePlaceInTheGrammar(text: String, expected: [String]) throws {
    #expect(try candidates(text) == expected, "\(text)")
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
