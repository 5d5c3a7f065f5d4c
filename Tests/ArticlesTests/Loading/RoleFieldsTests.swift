import Testing

@testable import Articles

struct RoleFieldsTests {
  private let record = RawRecord([
    RawField("Text", .text("b")), RawField("x", .text("1")), RawField("body", .null),
    RawField("content", .text("a")), RawField("text", .text("c")),
  ])

  @Test func theMostTellingFieldIsTakenFirst() {
    var fields = RoleFields(record)
    // `body` tells most and holds nothing, `content` tells more than `text`.
    #expect(fields.takeFirst(.body, \.paragraphText) == "a")
    #expect(fields.takeFirst(.body, \.paragraphText) == "b")
    #expect(fields.takeFirst(.body, \.paragraphText) == "c")
    #expect(fields.takeFirst(.body, \.paragraphText) == nil)
    #expect(fields.takeFirst(.headline, \.nameText) == nil)
  }

  @Test func whatIsLeftIsMetadata() {
    var fields = RoleFields(record)
    _ = fields.takeFirst(.body, \.paragraphText)
    #expect(fields.metadata.map(\.name) == ["text", "x"])
    #expect(fields.metadata.map(\.value) == [.text("b"), .text("1")])
    #expect(fields.takeAll(.body) == [.null, .text("b"), .text("c")])
    #expect(fields.metadata.map(\.name) == ["x"])
  }
}
