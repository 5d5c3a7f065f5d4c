import Testing

@testable import Shell

@Suite struct ColourTests {
  @Test(arguments: [
    (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false), (true, [:], false),
    (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (true, ["TERM": "xterm", "NO_COLOR": ""], true), (false, ["CLICOLOR_FORCE": "1"], true),
    (false, ["CLICOLOR_FORCE": "0"], false), (false, ["CLICOLOR_FORCE": ""], false),
    (true, ["TERM": "xterm", "NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
  ])
  func environmentDecides(isTerminal: Bool, variables: [String: String], expected: Bool) {
    #expect(Colour.isWanted(isTerminal: isTerminal, environment: { variables[$0] }) == expected)
  }
}
