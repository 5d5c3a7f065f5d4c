import Articles
import Foundation
import LedeTestSupport
import Testing

/// What comes of the wire samples that lie beside the repository: the IPTC's own examples and the
/// fixtures of Superdesk. What is expected was read in the files by eye.
@Suite(.enabled(if: SharedFolder.isPresent))
struct WireCorpusTests {
  /// The articles of a file: how each one's headline begins, empty for none, and its day.
  private struct Expected: Sendable {
    let file: String
    let articles: [(headline: String, day: String)]

    init(_ file: String, _ articles: (headline: String, day: String)...) {
      self.file = file
      self.articles = articles
    }
  }

  private static let readable: [Expected] = [
    Expected(
      "newsml-g2_iptc/LISTING_1_A_NewsML-G2_News_Item.xml", ("Fed to halt QE", "2018-10-21")),
    Expected(
      "newsml-g2_iptc/LISTING_22_Sports_story_in_NewsML-G2NITF.xml",
      ("Preview: Arizona Diamondbacks (29-23)", "2018-10-19")),
    Expected(
      "newsml-g2_iptc/LISTING_27_Company_Financial_Information.xml",
      ("Acme Widgets announces", "2018-10-19")),
    Expected(
      "superdesk_fixtures/LISTING 1 A NewsML-G2 News Item.xml", ("Fed to halt QE", "2016-10-21")),
    Expected("superdesk_fixtures/aap-1.xml", ("F1 Test", "2013-10-20")),
    Expected("superdesk_fixtures/aap-cyber.xml", ("Headline", "2016-04-13")),
    Expected(
      "superdesk_fixtures/aap-finance1.xml", ("Highlights of the AAP Finance", "2015-02-20")),
    Expected("superdesk_fixtures/aap-sports.xml", ("RL:Ferguson returns", "2015-02-18")),
    Expected("superdesk_fixtures/aap.xml", ("The main stories on today's 1900", "2013-10-20")),
    Expected("superdesk_fixtures/afp.xml", ("Sweden court accepts", "2014-08-29")),
    Expected("superdesk_fixtures/ana1.xml", ("Wage employment balance", "2018-04-04")),
    Expected("superdesk_fixtures/ansa-newsmlg2-text.xml", ("Catalan independence", "2017-10-11")),
    Expected("superdesk_fixtures/ansa_culture.xml", ("TEST FROM XAWES", "2019-07-01")),
    Expected("superdesk_fixtures/ap_media_text_nitf.xml", ("BC-BBN--Top Ten", "2019-07-03")),
    Expected("superdesk_fixtures/efe_nitf.xml", ("Honduran president", "2017-01-02")),
    Expected("superdesk_fixtures/nitf-fishing.xml", ("Weather and Tide Updates", "2002-02-25")),
    Expected("superdesk_fixtures/nitf-ntb.xml", ("Faktisk.no: Nei, dette", "2020-09-07")),
    Expected("superdesk_fixtures/pa1.xml", ("PA SPORT TRIVIA (OCTOBER 14)", "2015-10-14")),
    Expected("superdesk_fixtures/pa2.xml", ("1 SOCCER INT-Teams", "2015-10-14")),
    Expected("superdesk_fixtures/pa3.xml", ("UK BREAK-UP 'NOT INCONCEIVABLE'", "2016-09-08")),
    Expected("superdesk_fixtures/pa5.xml", ("HARD BREXIT TO COST UK UP TO £66BN", "2016-10-11")),
    Expected(
      "superdesk_fixtures/ritzau_feed.xml", ("PR / Spire Global, Inc.", "2018-02-01"),
      ("Kort om sport", "2018-02-01")),
    Expected("superdesk_fixtures/ritzau_news.xml", ("", "2018-01-30")),
    Expected("superdesk_fixtures/ritzau_news_test_ednote.xml", ("", "2018-01-30")),
    Expected("superdesk_fixtures/scoop.xml", ("Dick Smith receivers install", "2016-01-12")),
    Expected("superdesk_fixtures/stt1.xml", ("Mikko Moilanen siirtyy", "2019-04-15")),
    Expected("superdesk_fixtures/stt_newsml_abstract_test.xml", ("", "2018-04-19")),
    Expected("superdesk_fixtures/stt_newsml_endash.xml", ("Reilu kolmannes", "2018-04-04")),
    Expected("superdesk_fixtures/stt_newsml_location_test.xml", ("", "2013-02-22")),
    Expected("superdesk_fixtures/stt_newsml_note_test.xml", ("Jussi Niinistö:", "2017-01-31")),
    Expected("superdesk_fixtures/stt_newsml_subject_test.xml", ("", "2013-02-22")),
    Expected("superdesk_fixtures/stt_newsml_test.xml", ("Parliament passed", "2017-10-18")),
    Expected("superdesk_fixtures/stt_newsml_test_no_hl.xml", ("", "2017-12-19")),
    Expected("superdesk_fixtures/text.xml", ("Soccer-Smiling Benitez", "2013-03-01")),
    Expected(
      "superdesk_fixtures/wenn.xml", ("Suge Knight involved", "2015-01-30"),
      ("Jagged Edge singer", "2015-01-29")),
    Expected("superdesk_fixtures/wordpress_wxr_funke.xml", ("Löst einen Mord in", "2017-12-02")),
    Expected("superdesk_fixtures/ap_media_text_item.json", ("BC-BBN--Top Ten", "2019-07-03")),
    Expected("superdesk_fixtures/ninjs2.json", ("Oil prices edge up", "2017-08-24")),
    Expected("superdesk_fixtures/ninjsExMediumText1.json", ("Captain of wrecked", "2013-07-09")),
    Expected(
      "ninjs_iptc/1.4/businesswire-newsml-20130605006126.json", ("Cambrios被Gartner", "2013-06-05")),
    Expected(
      "ninjs_iptc/1.4/businesswire-newsml-20130731006140.json",
      ("Lunch Taking a Toll?", "2013-07-31")),
    Expected("ninjs_iptc/1.4/ninjs-1-4-examples.json", ("Test of three new", "2022-04-21")),
    Expected("ninjs_iptc/1.4/ninjsExComplex1.json", ("Captain of wrecked", "2013-07-09")),
    Expected("ninjs_iptc/1.4/ninjsExMediumText1.json", ("Captain of wrecked", "2013-07-09")),
    Expected("ninjs_iptc/2.1/SIPA_image_2.json", ("Italy: Italy Demonstration", "2020-10-27")),
    Expected(
      "ninjs_iptc/2.1/businesswire-newsml-20130605006126.json", ("Cambrios被Gartner", "2013-06-05")),
    Expected(
      "ninjs_iptc/2.1/businesswire-newsml-20130731006140.json",
      ("Lunch Taking a Toll?", "2013-07-31")),
    Expected("ninjs_iptc/2.1/ninjsExSimpleText_2.json", ("Captain of wrecked", "2013-07-09")),
    Expected("ninjs_iptc/2.1/ntb_text.json", ("Google har kjøpt", "2019-08-09")),
    Expected(
      "ninjs_iptc/3.0/20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json",
      ("Anti-doping measures at the 'Tour", "2023-10-08")),
    Expected("ninjs_iptc/3.0/SIPA_image_3.json", ("Italy: Italy Demonstration", "2020-10-27")),
    Expected(
      "ninjs_iptc/3.0/businesswire-newsml-20130605006126.json", ("Cambrios被Gartner", "2013-06-05")),
    Expected(
      "ninjs_iptc/3.0/businesswire-newsml-20130731006140.json",
      ("Lunch Taking a Toll?", "2013-07-31")),
    Expected("ninjs_iptc/3.0/ninjsExSimpleText_3.json", ("Captain of wrecked", "2013-07-09")),
    Expected("ninjs_iptc/3.0/ntb_text.json", ("Google har kjøpt", "2019-08-09")),
    Expected(
      "ninjs_iptc/schema-extension/extension-example.json",
      ("Militärövning i jätteformat", "2021-05-26")),
  ]

  /// The files that hold no article: how many things are refused and a word of the reason.
  private static let refused: [(file: String, count: Int, word: String)] = [
    ("newsml-g2_iptc/LISTING_13_Complete_Catalog_Item.xml", 1, "catalogue"),
    ("newsml-g2_iptc/LISTING_15_Two_Related_Events_in_a_Knowledge_Item.xml", 1, "knowledge item"),
    ("newsml-g2_iptc/LISTING_17_Planning_Item_a_CCL.xml", 1, "planning item"),
    ("newsml-g2_iptc/LISTING_18_Planning_Item_at_PCL.xml", 1, "planning item"),
    ("newsml-g2_iptc/LISTING_20_Planning_Item_with_delivery_at_PCL.xml", 1, "planning item"),
    ("newsml-g2_iptc/LISTING_21_A_complete_sample_SportsML-G2_document.xml", 1, "SportsML"),
    ("newsml-g2_iptc/LISTING_23_SportsML-G2_Package.xml", 1, "package"),
    // Four items of dots.
    ("newsml-g2_iptc/LISTING_24_News_Message_conveying_a_complete_News_Package.xml", 4, "neither"),
    (
      "newsml-g2_iptc/LISTING_26_Embedded_photo_metadata_fields_mapped_to_NewsML-G2.xml", 1,
      "picture"
    ),
    ("newsml-g2_iptc/LISTING_28_Illustrating_Located_Subject_and_Dateline.xml", 1, "contentMeta"),
    ("newsml-g2_iptc/LISTING_29_Hop_History.xml", 1, "neither"),
    ("newsml-g2_iptc/LISTING_6_Simple_NewsML-G2_Package.xml", 1, "package"),
    (
      "newsml-g2_iptc/LISTING_7_Group_Set_example_showing_Hierarchical_Package_Structure.xml", 1,
      "group set"
    ),
    ("newsml-g2_iptc/LISTING_9_Group_Set_example_showing_a_SEQ_Package_Mode.xml", 1, "group set"),
    ("newsml-g2_iptc/ap_metadata_example.xml", 1, "video"),
    ("newsml-g2_iptc/facet-example-2.xml", 1, "neither"),
    ("superdesk_fixtures/picture.xml", 1, "picture"), ("superdesk_fixtures/snep.xml", 1, "package"),
    ("superdesk_fixtures/ninjs4_mock.json", 1, "neither"),
    ("superdesk_fixtures/upload_from_url_mock.json", 1, "neither"),
    ("ninjs_iptc/2.1/ap_audio.json", 1, "audio"),
    ("ninjs_iptc/2.1/imageLinkedRights.json", 1, "picture"),
    ("ninjs_iptc/3.0/20231005-65-addb-event.json", 1, "event"),
    ("ninjs_iptc/3.0/ap_audio.json", 1, "audio"),
    ("ninjs_iptc/3.0/imageLinkedRights.json", 1, "picture"),
    ("ninjs_iptc/collection/20231016-event-timeline-sample.json", 14, "event"),
    ("ninjs_iptc/schema-extension/extension-schema.json", 1, "schema"),
  ]

  @Test func everyReadableFileIsRead() throws {
    for expected in Self.readable {
      let loaded = try Loaded(corpus: "wireformats/" + expected.file)
      try #require(loaded.articles.count == expected.articles.count, "\(expected.file)")
      #expect(loaded.report.skipped == [], "\(expected.file)")
      for (article, known) in zip(loaded.articles, expected.articles) {
        #expect(article[.headline].hasPrefix(known.headline), "\(expected.file)")
        #expect(article[.headline].isEmpty == known.headline.isEmpty, "\(expected.file)")
        #expect(article.date?.description.hasPrefix(known.day) == true, "\(expected.file)")
        #expect(!article[.body].contains("</"), "\(expected.file)")
      }
    }
  }

  @Test func everyOtherFileIsRefusedByWhatItIs() throws {
    for expected in Self.refused {
      let loaded = try Loaded(corpus: "wireformats/" + expected.file)
      #expect(loaded.articles == [], "\(expected.file)")
      #expect(loaded.report.skipped.count == expected.count, "\(expected.file)")
      #expect(
        loaded.report.skipped.allSatisfy { $0.reason.contains(expected.word) }, "\(expected.file)")
    }
  }

  @Test func everyFileOfTheseKindsIsInTheTables() throws {
    let known = Set(Self.readable.map(\.file) + Self.refused.map(\.file))
    let all = FileManager.default.enumerator(atPath: try corpusPath("wireformats"))
    let found = (all?.compactMap { $0 as? String } ?? []).filter {
      $0.hasSuffix(".xml") || $0.hasSuffix(".json")
    }
    #expect(Set(found) == known)
  }

  /// Texts of which one can say by eye how they begin and end.
  @Test(arguments: [
    ("afp.xml", "STOCKHOLM, Aug 29, 2014 (AFP) - A Chinese-owned company", "hh/ph/ts/hd"),
    ("efe_nitf.xml", "Tegucigalpa, Jan 2 (EFE).- Test body.", "Test body."),
    ("aap-sports.xml", "Blake Ferguson has been named", "AAP RTV"),
    ("pa5.xml", "Treasury coffers will take a £66 billion annual hit", "ends"),
    ("scoop.xml", "Jan. 12 (BusinessDesk) - The receivers", "(BusinessDesk)"),
    ("stt1.xml", "Helsinki – Diplomi-insinööri Mikko Moilanen", "integraatiotyötä."),
    ("nitf-fishing.xml", "Newport News, VA – The weather was superb", "Happy fishing everybody!"),
    (
      "ninjs2.json", "Oil prices edged up on Monday, supported",
      "Saudi Arabia to restrict supplies."
    ),
  ])
  func textsBeginAndEndAsInTheirFiles(file: String, start: String, end: String) throws {
    let article = try #require(
      try Loaded(corpus: "wireformats/superdesk_fixtures/" + file).articles.first)
    #expect(article[.body].hasPrefix(start))
    #expect(article[.body].hasSuffix(end), "\(article[.body].suffix(60))")
  }

  /// Cut off at every 97th byte, each file still gives articles or a reason.
  @Test func truncatedFilesNeverTrap() throws {
    let folder = try TemporaryFolder()
    for file in Self.readable.map(\.file) + Self.refused.map(\.file) {
      let data = try Data(contentsOf: URL(fileURLWithPath: corpusPath("wireformats/" + file)))
      let bytes = Array(data)
      for length in stride(from: 97, to: bytes.count, by: 97) {
        let path = try folder.write(
          file.hasSuffix("json") ? "a.json" : "a.xml", Array(bytes[..<length]))
        let loaded = try Loaded([path])
        #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "\(file) at \(length)")
      }
    }
  }
}
