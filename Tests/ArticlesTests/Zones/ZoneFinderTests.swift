import Articles
import LedeTestSupport
import Testing

struct ZoneFinderTests {
  private func zones(
    _ text: String, _ source: ZoneFinder.Source = .flattened, headline: String = ""
  ) -> [Zone: String] {
    let texts = ZoneFinder.sort(text, from: source, headline: headline).texts
    var zones: [Zone: String] = [:]
    for zone in Zone.allCases where !texts[Int(zone.rawValue)].isEmpty {
      zones[zone] = texts[Int(zone.rawValue)]
    }
    return zones
  }

  @Test func aRepeatedLineCountsOnce() {
    let text = """
      The minister opened the new bridge today.
      Crowds came early in the morning.
      THE MINISTER opened “the new bridge” today
      Traffic follows on Monday.
      """
    #expect(
      zones(text) == [
        .body: """
        The minister opened the new bridge today.

        Crowds came early in the morning.

        Traffic follows on Monday.
        """,
        .caption: "THE MINISTER opened “the new bridge” today",
      ])
  }

  @Test func ofAMarkedAndAnUnmarkedCopyTheUnmarkedOneIsBody() {
    let text = """
      The minister (pictured) opened the new bridge.
      The minister opened the new bridge.
      Traffic follows.
      """
    #expect(zones(text)[.body] == "The minister opened the new bridge.\n\nTraffic follows.")
    #expect(zones(text)[.caption] == "The minister (pictured) opened the new bridge.")
  }

  @Test func aRepeatedSentenceLeavesItsParagraph() {
    let text = """
      The dam broke late on Tuesday night. People fled to the hills.

      Help is near. The dam broke late on Tuesday night. More rain will come.
      """
    for source in [ZoneFinder.Source.flattened, .record] {
      #expect(
        zones(text, source) == [
          .body: """
          The dam broke late on Tuesday night. People fled to the hills.

          Help is near. More rain will come.
          """,
          .caption: "The dam broke late on Tuesday night.",
        ])
    }
  }

  @Test func shortSentencesMayComeTwice() {
    let text = "“Is it true?” “No.” “Is it true?” “No,” he said."
    #expect(zones(text, .record) == [.body: text])
  }

  @Test func pullQuotesAreCaptionsOfFlattenedTextOnly() {
    let text = """
      The chancellor said taxes would not rise before the next election.
      Taxes will not rise before the next election
      Unions did not believe a word of it.
      """
    #expect(zones(text)[.caption] == "Taxes will not rise before the next election")
    #expect(zones(text, .record)[.caption] == nil)
  }

  @Test func highlightsLead() {
    let text =
      "- First point made\n• Second point made\n\nThe story begins here.\n- not a highlight"
    #expect(zones(text)[.highlights] == "First point made\n\nSecond point made")
    #expect(zones(text)[.body] == "The story begins here.\n- not a highlight")
    #expect(zones(text, .record)[.highlights] == nil)
  }

  @Test func theHeadlineIsNotRepeated() {
    let text = "Rates rise again.\n\nThe bank raised rates."
    #expect(zones(text, .record, headline: "Rates rise again") == [.body: "The bank raised rates."])
    #expect(zones(text, .record, headline: "Other")[.body] == text)
  }

  @Test func anArticleOfCaptionsKeepsThemAsItsBody() {
    let text = "The mayor (pictured) waves.\nThe queen (pictured left) smiles."
    #expect(zones(text, .record) == [.body: text.replacing("\n", with: "\n\n")])
  }

  @Test func longParagraphsAreNoCaptions() {
    let text = String(repeating: "Word after word came in. ", count: 40) + "Photo by Ann Reed"
    #expect(zones("Start.\n\n" + text, .record)[.caption]?.contains("Photo by") != true)
  }

  @Test func hardWrappedTextKeepsItsParagraphs() {
    let text = """
      THE ARMY SAID ON MONDAY THAT ITS TROOPS HAD TAKEN THE TOWN AFTER
      A FIGHT OF THREE DAYS IN WHICH THE REBELS LOST MORE THAN FORTY
      MEN.

      THE REBELS SAID THAT THEY HAD LEFT THE TOWN ON SUNDAY WITHOUT A
      FIGHT, AND THAT THEY HAD LOST NOBODY.
      """
    #expect(zones(text, .record) == [.body: text])
  }

  @Test func everyWordIsInOneZone() {
    // Of the words of a text none is lost and none is doubled, whatever the zones.
    let text = Samples.plainText
    let found = ZoneFinder.sort(text, from: .flattened).texts.joined(separator: " ")
    #expect(words(found) == words(text))
  }

  @Test(arguments: [
    "Tuesday, January 1, 2019", "martes, 1 de enero de 2019", "By Ann Reed",
  ])
  func theLeadIsTheFirstParagraph(line: String) {
    for source in [ZoneFinder.Source.flattened, .record] {
      let found = zones("\(line)\n\nThe dam broke. Help came.\n\nRain fell.", source)
      #expect(found == [.byline: line, .body: "The dam broke. Help came.\n\nRain fell."])
    }
  }

  @Test func aDateThatIsAllThereIsStaysBody() {
    #expect(zones("Tuesday, January 1, 2019", .record) == [.body: "Tuesday, January 1, 2019"])
  }

  @Test func aDatelineStaysInItsParagraph() {
    let text = "SKARSUND, March 8 (Reuters) — The dam broke.\n\nHelp came."
    #expect(zones(text, .record) == [.body: text])
  }

  @Test func standfirstsAreHighlights() {
    let text = "Town fears a second flood this week\n\nThe dam broke.\n\nHelp came.\n\nRain fell."
    #expect(zones(text, .record)[.highlights] == "Town fears a second flood this week")
  }

  @Test func linesWithoutStopsBetweenSentencesAreCaptions() {
    let caption = "Men of the fire brigade look at the water by the old mill"
    let text = "The dam broke.\n\n\(caption)\n\nHelp came.\n\nA section head\n\nRain fell."
    #expect(zones(text, .record)[.caption] == nil)
    let other = "The mayor stands on what is left of the dam after the flood"
    let found = zones(text + "\n\n\(other)\n\nNight fell.\n\nIt froze.", .record)
    #expect(found[.caption] == "\(caption)\n\n\(other)")
    #expect(found[.body]?.contains("A section head") == true)
  }

  @Test func aListOfSourcesIsBoilerplate() {
    let list = "Sources\n\nAnn Reed. The dam. Nordholm Post, May 3, 2031\n\nBo Lee. The mill"
    let text = "The dam broke.\n\nHelp came.\n\nRain fell.\n\nNight fell.\n\n"
    #expect(zones(text + list, .record)[.boilerplate] == list)
    #expect(zones("Sources\n\n" + text, .record)[.boilerplate] == nil)
  }

  @Test func emptyAndBlankTexts() {
    #expect(zones("").isEmpty)
    #expect(zones(" \n\n \t\n").isEmpty)
  }

  @Test func longListsStayBody() {
    let lines = (0..<20_000).map { "Item \($0) of a long list of things" }
    #expect(zones(lines.joined(separator: "\n")) == [.body: lines.joined(separator: "\n\n")])
  }

  @Test func noWordIsLostWhateverTheText() {
    let pool = [
      "The dam broke late on Tuesday night.", "The dam (pictured) broke late on Tuesday night.",
      "The dam broke late on Tuesday night", "Help is near. More rain will come to the valley.",
      "More rain will come to the valley", "", "By Ann Reed", "Read more", "Photo by Ann Reed",
      "“No.”", "Sources", "Tuesday, January 1, 2019", "Getty Images The dam after the flood",
      "All rights reserved. The dam broke.", "(Photo: Ann Reed) The dam broke.",
      "Town fears a second flood this week", "la", "Ann (@reed) May 3, 2017",
      "\u{A0}", "1,200 people… were moved! Were they? “They were,” she said.", "é\u{2028}à",
    ]
    var random = SplitMix64(seed: 11)
    for _ in 0..<1_500 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in
        (pool.randomElement(using: &random) ?? "")
          + (["\n", "\n", "\n\n", " "].randomElement(using: &random) ?? "")
      }.joined()
      let found = ZoneFinder.sort(text, from: .record).texts
      #expect(words(found.joined(separator: " ")) == words(text), "\(text.debugDescription)")
    }
  }

  @Test func noBytesTrap() {
    var random = SplitMix64(seed: 12)
    let alphabet = Array("aA.\n\n -(\"“”’©…é\u{A0}\u{AD}P@:G)9█•'?".utf8)
    for _ in 0..<3_000 {
      let length = Int.random(in: 0..<60, using: &random)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let text = String(decoding: bytes, as: UTF8.self)
      for source in [ZoneFinder.Source.flattened, .record] {
        let result = ZoneFinder.sort(text, from: source)
        #expect(result.texts.count == Zone.allCases.count)
      }
    }
  }

  private func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init).sorted()
  }
}
