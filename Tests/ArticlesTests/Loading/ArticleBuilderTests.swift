import Articles
import Bytes
import Testing

struct ArticleBuilderTests {
  private func build(_ fields: (String, RawValue)...) -> Article? {
    var builder = ArticleBuilder()
    return builder.article(from: RawRecord(fields.map { RawField($0.0, $0.1) }))
  }

  private func number(_ number: Double) -> RawValue { .number(number, literal: "\(Int(number))") }

  @Test func aRecordWithoutTextIsNoArticle() {
    #expect(build() == nil)
    #expect(build(("date", .text("2024-01-01")), ("summary", .text("Short."))) == nil)
    #expect(build(("title", .text("  ")), ("body", .text("\n"))) == nil)
    #expect(build(("title", .null), ("body", .object([]))) == nil)
    #expect(build(("title", .text("A"))) != nil)
  }

  @Test func idsBecomeText() {
    #expect(build(("title", .text("A")), ("_id", number(1_234_567_890_123)))?.id == "1234567890123")
    #expect(
      build(("title", .text("A")), ("_id", .object([RawField("$oid", .text("5f"))])))?.id == "5f")
    #expect(build(("title", .text("A")), ("guid", .text("g")), ("id", .text("i")))?.id == "i")
    #expect(build(("title", .text("A")))?.id == "")
  }

  @Test func highlightsThatRepeatTheBodyAreDropped() {
    let body = RawValue.text("The ferry ran aground. Nobody was hurt.")
    func highlights(_ value: RawValue) -> String? {
      build(("body", body), ("description", value))?[.highlights]
    }
    #expect(highlights(.text("The ferry ran aground.")) == "")
    #expect(highlights(.text("The ferry ran agro…")) == "")
    #expect(highlights(.text("the ferry “ran” aground")) == "")
    #expect(highlights(.text("Aground: the ferry.")) == "Aground: the ferry.")
    #expect(highlights(.list([.text("One."), .text("Two.")])) == "One.\n\nTwo.")
  }

  @Test func authorsComeInManyShapes() {
    func authors(_ name: String, _ value: RawValue) -> [String]? {
      build(("title", .text("A")), (name, value))?.authors
    }
    #expect(authors("author", .text("Ann Reed")) == ["Ann Reed"])
    #expect(
      authors("authors", .list([.text("Ann Reed"), .text("Bo Lee")])) == ["Ann Reed", "Bo Lee"])
    let object = RawValue.object([RawField("id", number(3)), RawField("name", .text("Ann Reed"))])
    #expect(authors("creator", object) == ["Ann Reed"])
    #expect(authors("authors", .list([object, object])) == ["Ann Reed"])
    #expect(authors("byline", .text("By Ann Reed and Bo Lee")) == ["Ann Reed", "Bo Lee"])
    #expect(authors("author", .null) == [])
  }

  @Test func aBylineIsKeptAsText() {
    #expect(
      build(("title", .text("A")), ("byline", .text("By Ann Reed, in Rome")))?[.byline]
        == "By Ann Reed, in Rome")
    #expect(
      build(("title", .text("A")), ("author", .text("By Ann Reed")))?[.byline] == "By Ann Reed")
    #expect(build(("title", .text("A")), ("author", .text("Ann Reed")))?[.byline] == "")
  }

  @Test func sourcesAreNamesOrObjectsWithNames() {
    #expect(
      build(("title", .text("A")), ("source", .object([RawField("name", .text("Post"))])))?.source
        == "Post")
    #expect(build(("title", .text("A")), ("site_name", .text(" Post ")))?.source == "Post")
  }

  @Test func captionsAreParagraphs() {
    let article = build(
      ("body", .text("Text.")), ("captions", .list([.text("One."), .text("Two.")])),
      ("image_caption", .text("Three.")))
    #expect(article?[.caption] == "One.\n\nTwo.\n\nThree.")
  }

  @Test func theFirstReadableDateCounts() {
    // 2024-03-01 is 19,783 days after 1970-01-01.
    let day = NewsDate(day: CivilDate(daysSinceEpoch: 19_783))
    #expect(
      build(
        ("title", .text("A")), ("created", .text("2023-01-01")), ("published", .text("soon")),
        ("pub_date", .text("2024-03-01")))?.date == day)
    #expect(
      build(("title", .text("A")), ("timestamp", number(1_709_251_200)))?.date?.day == day.day)
    #expect(build(("title", .text("A")), ("date", .text("")))?.date == nil)
  }

  @Test func aDatelineDatesAnUndatedArticle() {
    // 2019-01-05 is 17,901 days after 1970-01-01.
    let day = NewsDate(day: CivilDate(daysSinceEpoch: 17_901))
    func date(_ body: String, _ date: String = "") -> NewsDate? {
      build(("body", .text(body)), ("date", .text(date)))?.date
    }
    #expect(date("Saturday, January 5, 2019\n\nThe dam broke.") == day)
    #expect(date("NORDHOLM, Jan. 5, 2019 (AP) — The dam broke.") == day)
    #expect(date("NORDHOLM, Jan. 5 (AP) — The dam broke.") == nil)
    #expect(date("NORDHOLM, Jan. 5, 2020 (AP) — The dam broke.", "2019-01-05") == day)
  }

  @Test func unreadDatesAreCounted() {
    var builder = ArticleBuilder()
    for date in ["soon", "2024-03-01", "later"] {
      let fields = [RawField("title", .text("A")), RawField("date", .text(date))]
      _ = builder.article(from: RawRecord(fields))
    }
    #expect(builder.unreadDates == 2)
    #expect(builder.firstUnreadDate == "soon")
  }

  @Test func unknownFieldsBecomeMetadata() {
    let article = build(
      ("Title", .text("A")), ("Page No", number(3)), ("Front", .boolean(true)),
      ("tags", .list([.text("a"), number(2), .null, .object([])])), ("empty", .text(" ")),
      ("none", .null), ("rows", .list([.object([RawField("x", number(1))])])),
      ("geo", .object([RawField("City", .text("Rome")), RawField("deep", .object([]))])),
      ("front", .boolean(false)))
    #expect(
      article?.metadata == [
        MetadataField("page_no", .number(3)), MetadataField("front", .boolean(true)),
        MetadataField("tags", .text("a, 2")), MetadataField("geo.city", .text("Rome")),
      ])
  }

  @Test func aSecondNameOfAKnownFieldIsMetadata() {
    let article = build(
      ("headline", .text("A")), ("title", .text("B")), ("body", .text("C.")),
      ("content", .text("D.")))
    #expect(article?[.headline] == "A")
    #expect(article?[.body] == "C.")
    #expect(
      article?.metadata == [
        MetadataField("title", .text("B")), MetadataField("content", .text("D.")),
      ])
  }

  @Test func aHeadlineIsOneLine() {
    #expect(build(("title", .text(" A\r\n B ")))?[.headline] == "A B")
  }
}
