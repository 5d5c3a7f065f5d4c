import Testing

@testable import Articles

@Suite struct LanguageCodeTests {
  @Test func namesAndOtherCodesBecomeISO6391() {
    let cases: [(String, String)] = [
      ("en", "en"), ("EN", "en"), ("en-GB", "en"), ("en_US.UTF-8", "en"), ("eng", "en"),
      ("English", "en"), ("English (UK)", "en"), (" english ", "en"), ("es_ES", "es"),
      ("Spanish; Castilian", "es"), ("Español", "es"), ("espanol", "es"), ("French", "fr"),
      ("fre", "fr"), ("fra", "fr"), ("ger", "de"), ("deu", "de"), ("Deutsch", "de"),
      ("zh-Hant-TW", "zh"), ("cmn", "zh"), ("中文", "zh"), ("iw", "he"), ("in", "id"),
      ("ji", "yi"), ("nb-NO", "no"), ("nn-NO", "nn"), ("pt-br", "pt"), ("sr-Latn-RS", "sr"),
      ("العربية", "ar"), ("Русский", "ru"),
    ]
    for (written, code) in cases {
      #expect(LanguageCode.code(named: written) == code, "\(written)")
    }
  }

  @Test func anUnknownNameIsKeptInLowerCase() {
    #expect(LanguageCode.code(named: "Klingon") == "klingon")
    #expect(LanguageCode.code(named: "tlh-XX") == "tlh-xx")
    #expect(LanguageCode.code(named: "Old Norse") == "old norse")
  }

  @Test func whatSaysNothingIsNone() {
    for written in ["", "  ", "und", "Unknown", "-", "12", "MUL", "zxx"] {
      #expect(LanguageCode.code(named: written) == nil, "\(written)")
    }
  }
}
