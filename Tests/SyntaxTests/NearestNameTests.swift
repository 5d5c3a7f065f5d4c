import Syntax
import Testing

@Suite struct NearestNameTests {
  private let names = ["headline", "highlights", "body", "caption", "count", "head", "date"]

  @Test(arguments: [
    ("headlne", "headline"), ("haedline", "headline"), ("Headline", "headline"), ("cuont", "count"),
    ("capt", "caption"), ("counts", "count"), ("bdoy", "body"), ("unique", nil), ("xyz", nil),
    ("x", nil), ("", nil), ("head", nil),
  ])
  func nearest(_ input: String, _ expected: String?) {
    let others = input == "head" ? ["head", "body"] : names
    #expect(nearestName(to: input, among: others) == expected)
  }
}
