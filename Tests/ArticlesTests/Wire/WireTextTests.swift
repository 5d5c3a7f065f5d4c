import Testing

@testable import Articles

struct WireTextTests {
  @Test(arguments: [
    ("R&amp;D", "R&D"), ("&amp;amp;apos;x&amp;apos;", "'x'"), ("&#233;&#xE9;&eacute;", "ééé"),
    ("AT&T; & so on &;", "AT&T; & so on &;"), ("&#0;&#xD800;&#1114112;", "&#0;&#xD800;&#1114112;"),
    ("&bogus;", "&bogus;"), ("&", "&"), ("&#", "&#"), ("&#99999999999;", "&#99999999999;"),
    ("", ""),
  ])
  func entitiesAreDecoded(text: String, decoded: String) {
    #expect(WireText.decoded(text) == decoded)
  }

  @Test func tagsAreSeen() {
    #expect(WireText.hasTags("a <b>c"))
    #expect(WireText.hasTags("</p>"))
    #expect(!WireText.hasTags("2 < 3 and 4 > 1"))
  }

  @Test func aLineLosesTagsThatWereEscaped() {
    #expect(WireText.line("35&lt;endash>-&lt;/endash>40  per\tcent") == "35-40 per cent")
    #expect(WireText.line(markup: "A <b>bold</b> &amp;lt;3") == "A bold <3")
  }

  @Test func blocksAreCutWhereLinesAreIndentedOrBlank() {
    let wire = "   One goes\non.\n   Two goes\non."
    #expect(
      WireText.paragraphs(block: wire, blankLinesEnd: false) == ["One goes on.", "Two goes on."])
    // As Reuters sets its stories: bullets and bylines end without a stop.
    let story =
      "(Adds detail)\n    * Gold is up\n    * Oil is down\n\n    By Ann Reed\n    Gold rose\n"
      + "on Friday\nas ships\nsank.\n    It fell."
    #expect(
      WireText.paragraphs(block: story, blankLinesEnd: false) == [
        "(Adds detail)", "* Gold is up", "* Oil is down", "By Ann Reed",
        "Gold rose on Friday as ships sank.", "It fell.",
      ])
    let pretty = "One goes\n     on\n     and on."
    #expect(WireText.paragraphs(block: pretty, blankLinesEnd: false) == ["One goes on and on."])
    #expect(WireText.paragraphs(block: "One\n\nTwo", blankLinesEnd: true) == ["One", "Two"])
    #expect(WireText.paragraphs(block: "One\n\nTwo", blankLinesEnd: false) == ["One Two"])
  }
}
