import LedeTestSupport
import Testing

@testable import Articles

@Suite(.enabled(if: LanguageDetector.isAvailable)) struct LanguageDetectorTests {
  @Test(arguments: LanguageTexts.all.map(\.code))
  func shortNewsIsRecognised(code: String) {
    let texts = LanguageTexts.all.first { $0.code == code }?.texts ?? []
    #expect(texts.count == 3)
    for text in texts { #expect(LanguageDetector.language(of: [text]) == code, "\(text)") }
  }

  @Test func capitalsAreReadLikeSmallLetters() {
    for (code, texts) in LanguageTexts.all {
      for text in texts {
        #expect(LanguageDetector.language(of: [text.uppercased()]) == code, "\(text)")
      }
    }
  }

  @Test func whatIsTooShortOrNoLanguageIsNotGuessed() {
    let texts = [
      "", " ", "Ferry sinks", "Paris", "12 30 45 8 19 22 31 40 7 12 99 3 41 25 66 78 14 20 51 30",
      "!!! ??? ... --- *** ((( ))) ;;; ,,, ::: /// \u{1F6A2}\u{1F6A2}\u{1F6A2}\u{1F6A2}\u{1F6A2}",
      "\u{0}\u{1}\u{2}\u{FFFF}\u{FFFE}\u{10FFFF}\u{FEFF}\u{200B}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
      "qxz wvk jjq zzx qqk vxw kzj xqv wwz jkq zvx qkw jxz vqk xzw kjv qzx wkj vzq xkw",
    ]
    for text in texts { #expect(LanguageDetector.language(of: [text]) == nil, "\(text)") }
    #expect(LanguageDetector.language(of: []) == nil)
  }

  @Test func theMostOfAMixedTextCounts() {
    let english = LanguageTexts.all[0].texts
    let french = LanguageTexts.all[1].texts
    let mostlyFrench = french.joined(separator: " ") + " " + english[0]
    #expect(LanguageDetector.language(of: [mostlyFrench]) == "fr")
    // A quotation at the start does not decide.
    let quoted = "«The ferry has been towed to the harbour and nobody was badly hurt at all», "
    #expect(LanguageDetector.language(of: [quoted + french.joined(separator: " ")]) == "fr")
  }

  @Test func laterTextsFillUpShortOnes() {
    let text = LanguageTexts.all[2].texts[0]
    #expect(LanguageDetector.language(of: ["", "El 12.", text]) == "es")
    #expect(LanguageDetector.language(of: [text, LanguageTexts.all[0].texts[0]]) == "es")
  }

  @Test func namesAndFiguresDoNotMislead() {
    let table = """
      Results of the Verrin Open: Ana Kovač beat Li Wei 6-4 6-3, Jean Moreau beat Omar Haddad 7-5
      6-2, Piotr Nowak beat Lars Berg 6-1 6-0. The final is on Sunday, and the winner takes 40,000.
      """
    #expect(LanguageDetector.language(of: [table]) == "en")
  }

  @Test(
    .enabled(if: SharedFolder.isPresent),
    arguments: [
      "bbc/raw", "wikinews/articles.jsonl", "polnear/articles.jsonl", "giveme5w1h/articles.jsonl",
      "timeml/articles.jsonl", "muc34/articles.jsonl", "time1963/articles.jsonl",
      "gum_news/articles.jsonl",
    ])
  func realEnglishNewsIsEnglish(corpus: String) throws {
    let articles = try Loaded(corpus: corpus).articles
    let others = articles.filter { $0.language != "en" }
    #expect(
      others.count * 200 <= articles.count, "\(others.map { "\($0.id): \($0.language ?? "none")" })"
    )
  }
}
