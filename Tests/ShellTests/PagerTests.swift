import Testing

@testable import Shell

@Suite struct PagerTests {
  @Test(arguments: [
    (["LEDE_PAGER": "most -s", "PAGER": "more"], "most -s"), (["PAGER": "less -S"], "less -S"),
    (["LEDE_PAGER": "", "PAGER": "more"], nil), (["PAGER": " "], nil),
    (["PATH": "/opt:/bin"], "less -RFX"), (["PATH": "/opt"], nil), ([:], nil),
  ])
  func environmentChooses(variables: [String: String], expected: String?) {
    let pager = Pager(environment: { variables[$0] }, isExecutable: { $0 == "/bin/less" })
    #expect(pager.command == expected)
  }

  @Test(arguments: [
    ("", 0), ("a\n", 1), ("a\nb", 2), ("\n\n", 2), ("12345678901\n", 2), ("1234567890\n", 1),
    ("\u{1B}[1m1234567890\u{1B}[0m\n", 1), ("漢字漢字漢字\n", 2), ("123456789漢\n", 2),
  ])
  func rowsAreCountedOnATerminalOfTenColumns(text: String, rows: Int) {
    #expect(displayRows(Array(text.utf8), columns: 10) == rows)
  }
}
