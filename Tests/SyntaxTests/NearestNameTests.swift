import Testing

@testable import Syntax

struct NearestNameTests {
  private let names = [
    "headline", "highlights", "body", "caption", "source", "date", "count", "kwic",
  ]

  @Test(arguments: [
    ("headlne", "headline"), ("haedline", "headline"), ("Headline", "headline"), ("cuont", "count"),
    ("sorce", "source"), ("cap", "caption"), ("dates", "date"), ("kwics", "kwic"),
  ])
  func findsWhatWasMeant(written: String, meant: String) {
    #expect(nearestName(to: written, among: names) == meant)
  }

  @Test(arguments: ["unique", "x", "", "source", "zzzzzz"])
  func findsNothingFar(written: String) {
    let nearest = nearestName(to: written, among: names)
    #expect(nearest == nil)
  }
}
