import Articles
import Bytes
import Testing

/// The same story comes out of every format that can say it.
struct WireSampleTests {
  /// 2024-03-01T10:11:12+01:00: day 19,783 after 1970-01-01, second 10·3,600 + 11·60 + 12.
  private let date = NewsDate(
    day: CivilDate(daysSinceEpoch: 19_783), secondOfDay: 36_672, utcOffsetMinutes: 60)

  @Test(arguments: [
    ("a.nitf", WireSamples.nitf, "Sandvik, Norland – "), ("g2.xml", WireSamples.newsMLG2, ""),
    ("a1.xml", WireSamples.newsML1, "SANDVIK, March 1 (Tidal) - "),
    ("a.ninjs", WireSamples.ninjs, ""),
  ])
  func theStoryIsTheSame(name: String, text: String, dateline: String) throws {
    let loaded = try load(name, text)
    let article = try #require(loaded.articles.first)
    #expect(loaded.articles.count == 1)
    #expect(loaded.report.skipped == [])
    #expect(article[.headline] == "Ferry runs aground")
    #expect(article[.highlights] == "Nobody hurt off Sandvik")
    #expect(article[.body].hasPrefix(dateline + "The ferry ran aground on Friday.\n\n"))
    #expect(article[.body].contains("\n\nNobody was hurt, the port said."))
    #expect(article[.caption] == "The Nora off the mole")
    #expect(article.authors == ["Ann Reed"])
    #expect(article.date == date)
    #expect(article.source == "Tidal Press")
    #expect(article.language == "en")
    #expect(article.metadata.contains(MetadataField("urgency", .number(2))))
  }

  @Test(arguments: WireSamples.all)
  func everySampleIsOfAFormatOfItsOwn(name: String, text: String, articles: Int) throws {
    let plain = try load("a", text)
    #expect(plain.articles.count == articles)
    #expect(
      withoutFile(try load(name, text).articles).map { $0[.body] }
        == plain.articles.map { $0[.body] })
  }

  @Test(arguments: WireSamples.all)
  func otherEncodingsAndLineEndsChangeNothing(name: String, text: String, articles: Int) throws {
    let expected = withoutFile(try load(name, text).articles)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(withoutFile(try load(name, mark + Array(text.utf8)).articles) == expected)
    let carriageReturns = text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(withoutFile(try load(name, carriageReturns).articles) == expected)
    let wide = ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(withoutFile(try load(name, wide).articles) == expected)
    let eleven = text.replacing("version=\"1.0\"", with: "version=\"1.1\"", maxReplacements: 1)
    #expect(withoutFile(try load(name, eleven).articles) == expected)
  }

  @Test(arguments: WireSamples.all)
  func truncationAnywhereGivesArticlesOrAReason(name: String, text: String, articles: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Array(text.utf8)
    for length in stride(from: 1, to: bytes.count, by: 7) {
      let loaded = try Loaded([folder.write(name, Array(bytes[..<length]))])
      #expect(loaded.articles.count <= articles)
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
      #expect(!loaded.articles.contains { $0[.body].contains("Ã") || $0[.headline].contains("Ã") })
    }
  }

  @Test(arguments: WireSamples.all)
  func wrongBytesGiveArticlesOrAReason(name: String, text: String, articles: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Array(text.utf8)
    let wrong: [UInt8] = [0x00, 0x26, 0x3C, 0x3E, 0x22, 0x5D, 0x80, 0xFF]
    for index in stride(from: 0, to: bytes.count, by: 11) {
      var broken = bytes
      broken[index] = wrong[index / 11 % wrong.count]
      let loaded = try Loaded([folder.write(name, broken)])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(index)")
    }
  }
}
