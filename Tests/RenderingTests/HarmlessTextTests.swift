import Testing

@testable import Rendering

struct HarmlessTextTests {
  @Test func oneLineHasNoBreaksAndNoControls() {
    #expect(oneLine("a\nb\r\nc\td") == "a b c d")
    #expect(oneLine("x\u{1B}[2Jy\u{202E}z") == "x\u{241B}[2Jyz")
    #expect(oneLine("Istmeño 東京") == "Istmeño 東京")
  }

  @Test func onlyATerminalChangesText() {
    #expect(harmless("a\n\u{1B}b", RenderOptions()) == "a\n\u{1B}b")
    #expect(harmless("a\n\u{1B}b", RenderOptions(terminal: true)) == "a\n\u{241B}b")
  }
}
