import Articles
import Bytes
import Testing

/// What holds of every format.
struct FormatLawTests {
  @Test func theSameArticlesComeOfEveryRecordFormat() throws {
    let lines = withoutFile(try load("a.jsonl", Samples.jsonLines).articles)
    #expect(lines.count == 2)
    #expect(withoutFile(try load("a.json", Samples.json).articles) == lines)
    #expect(withoutFile(try load("a.csv", Samples.csv).articles) == lines)
    #expect(withoutFile(try load("a.tsv", Samples.tsv).articles) == lines)
  }

  @Test func theArticlesSayWhatTheSampleSays() throws {
    let articles = try load("a.jsonl", Samples.jsonLines).articles
    var first = Article(id: "a1")
    first[.headline] = "Ferry \"Nora\" runs aground"
    first[.body] = "The ferry ran aground on Friday.\n\nNobody was hurt, the port said."
    // 2024-03-01 is 19,783 days after 1970-01-01.
    first.date = NewsDate(day: CivilDate(daysSinceEpoch: 19_783))
    first.source = "Harbour Post"
    first.authors = ["Ann Reed"]
    first.language = LanguageDetector.isAvailable ? "en" : nil
    first.url = "https://example.org/1"
    first.metadata = [
      MetadataField("page", .number(3)), MetadataField("front", .boolean(true)),
      MetadataField("plate", .text("007")),
    ]
    #expect(withoutFile(articles)[0] == first)
    #expect(articles[1].section == "Money")
    #expect(articles[1].metadata == [MetadataField("page", .number(4.5))])
  }

  @Test(arguments: Samples.all)
  func contentDecidesWhateverTheName(name: String, text: String) throws {
    let expected = try load(name, text)
    for other in ["a", "a.txt", "a.json", "a.jsonl", "a.ndjson"] {
      let loaded = try load(other, text)
      #expect(withoutFile(loaded.articles) == withoutFile(expected.articles), "as \(other)")
    }
  }

  @Test(arguments: Samples.all)
  func lineEndsAndByteOrderMarksChangeNothing(name: String, text: String) throws {
    let expected = withoutFile(try load(name, text).articles)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(withoutFile(try load(name, mark + Array(text.utf8)).articles) == expected)
    let carriageReturns = text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(withoutFile(try load(name, carriageReturns).articles) == expected)
    let units = [0xFEFF] + Array(text.utf16)
    let wide = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(withoutFile(try load(name, wide).articles) == expected)
  }

  @Test(arguments: Samples.all)
  func truncationAnywhereNeverTraps(name: String, text: String) throws {
    let folder = try TemporaryFolder()
    let bytes = Array(text.utf8)
    let whole = try load(name, text).articles.count
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write(name, Array(bytes[..<length]))])
      #expect(loaded.articles.count <= whole + 1)
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
  }

  @Test(arguments: Samples.all)
  func oneWrongByteNeverTraps(name: String, text: String) throws {
    let folder = try TemporaryFolder()
    let bytes = Array(text.utf8)
    let wrong: [UInt8] = [0x00, 0x0A, 0x22, 0x2C, 0x5C, 0x7B, 0x80, 0xFF]
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var broken = bytes
      broken[index] = wrong[index / 3 % wrong.count]
      let loaded = try Loaded([folder.write(name, broken)])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(index)")
    }
  }
}
