import CLineEdit
import Testing

@testable import Shell

@Suite struct BackgroundTests {
  @Test(arguments: [
    ("15;0", Background.dark), ("0;15", .light), ("12;default;7", .light), ("0;8", .dark),
    ("0;default", nil), ("", nil), ("0;99", nil), (nil, nil),
  ])
  func isReadFromTheEnvironment(value: String?, expected: Background?) {
    #expect(Background(colorfgbg: value) == expected)
  }

  @Test(arguments: [
    ("xterm-256color", true), ("tmux", true), ("linux", false), ("vt100", false), (nil, false),
  ])
  func onlyTerminalsThatAnswerAreAsked(term: String?, expected: Bool) {
    #expect(Background.canBeAsked(term: term) == expected)
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}", CLE_BACKGROUND_LIGHT),
    ("\u{1B}]11;rgb:fd/f6/e3\u{1B}\\", CLE_BACKGROUND_LIGHT),
    ("\u{1B}]11;rgb:0/0/0\u{07}", CLE_BACKGROUND_DARK),
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{07}", CLE_BACKGROUND_DARK),
    ("\u{1B}]10;rgb:ffff/ffff/ffff\u{07}", CLE_BACKGROUND_UNKNOWN),
    ("\u{1B}]11;rgb:ffff/ffff\u{07}", CLE_BACKGROUND_UNKNOWN),
    ("\u{1B}]11;rgb://\u{07}", CLE_BACKGROUND_UNKNOWN), ("\u{1B}]11", CLE_BACKGROUND_UNKNOWN),
  ])
  func isReadFromTheTerminalsAnswer(answer: String, expected: cle_background) {
    let bytes = Array(answer.utf8)
    #expect(cle_decode_background(bytes, bytes.count) == expected)
  }
}
