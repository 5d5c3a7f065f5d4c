import Testing

@testable import Articles

struct FieldLayoutTests {
  private func fields(_ names: [String]) -> [RawField] { names.map { RawField($0, .null) } }

  private func found(_ layout: FieldLayout) -> [String] {
    layout.candidates.map { "\($0.role) \($0.rank) \($0.index)" }
  }

  @Test func theMostTellingNamesComeFirst() {
    var layout = FieldLayout()
    layout.adapt(to: fields(["Text", "x", "body", "title"]))
    #expect(found(layout) == ["body 0 2", "headline 1 3", "body 7 0"])
  }

  @Test func itFollowsTheNames() {
    var kept = FieldLayout()
    for names in [
      ["id", "body"], ["id", "body"], ["body", "id"], ["id"], [], ["id", "text", "x"],
    ] {
      var own = FieldLayout()
      own.adapt(to: fields(names))
      kept.adapt(to: fields(names))
      #expect(found(kept) == found(own), "\(names)")
    }
  }
}
