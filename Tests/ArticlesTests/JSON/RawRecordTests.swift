import Testing

@testable import Articles

struct RawRecordTests {
  @Test func scalarsInWords() {
    #expect(RawValue.text(" a ").scalarText == "a")
    #expect(RawValue.text(" ").scalarText == nil)
    #expect(RawValue.number(2, literal: "2").scalarText == "2")
    #expect(RawValue.boolean(false).scalarText == "false")
    #expect(RawValue.null.scalarText == nil)
    #expect(RawValue.list([.text("a")]).scalarText == nil)
  }

  @Test func objectsAreNamedByTheirNames() {
    let object = RawValue.object([
      RawField("value", .text("v")), RawField("Name", .text("n")), RawField("id", .text("i")),
    ])
    #expect(object.nameText == "n")
    #expect(RawValue.object([RawField("id", .text("i"))]).nameText == nil)
    #expect(RawValue.list([object, .text("t"), .null]).nameTexts == ["n", "t"])
  }
}
