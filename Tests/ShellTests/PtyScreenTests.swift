import LedeTestSupport
import Testing

@Suite struct PtyScreenTests {
  private func screen(_ text: String, rows: Int = 3, columns: Int = 6) -> PtyScreen {
    var screen = PtyScreen(rows: rows, columns: columns)
    screen.feed(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("ab\r\ncd", "ab\ncd"), ("abcdefgh", "abcdef\ngh"), ("abc\u{8}\u{8}X", "aXc"),
    ("1\r\n2\r\n3\r\n4", "2\n3\n4"), ("abc\u{1B}[2D\u{1B}[K", "a"), ("a\r\nb\u{1B}[H\u{1B}[J", ""),
    ("a\r\nb\u{1B}[AX\u{1B}[1;5HY", "aX  Y\nb"), ("\u{1B}7abc\u{1B}8X", "Xbc"),
    ("abcd\u{1B}[2G\u{1B}[2P", "ad"), ("ab\u{1B}[1G\u{1B}[2@", "  ab"),
    ("\u{1B}[1;31mé\u{1B}[0m", "é"), ("漢字漢字", "漢字漢\n字"), ("12345漢", "12345\n漢"),
  ])
  func showsWhatATerminalShows(text: String, expected: String) {
    #expect(screen(text).text == expected)
    #expect(screen(text).unknown == [])
  }

  @Test func knowsTheCursorAndPasteMode() {
    let full = screen("abcdef")
    #expect((full.row, full.column) == (0, 6))
    #expect(screen("\u{1B}[?2004h").isPasteBracketed)
    #expect(!screen("\u{1B}[?2004h\u{1B}[?2004l").isPasteBracketed)
  }

  @Test func knowsTheStyleOfEachPiece() {
    let screen = screen("a\u{1B}[1m\u{1B}[35mb漢\u{1B}[0m\r\n\u{1B}[1m\u{1B}[35mc\u{1B}[md")
    #expect(screen.pieces(styled: "1;35") == ["b漢", "c"])
    let wiped = self.screen("\u{1B}[2mab\u{1B}[0m\u{8}\u{1B}[K")
    #expect(wiped.pieces(styled: "2") == ["a"])
  }

  @Test func keepsQuestionsToTheTerminal() {
    let screen = screen("a\u{1B}]11;?\u{1B}\\b")
    #expect(screen.questions == ["11;?"])
    #expect(screen.text == "ab")
  }

  @Test func namesWhatItDoesNotKnow() {
    #expect(screen("\u{1B}[5Z").unknown == ["CSI 5Z"])
  }
}
