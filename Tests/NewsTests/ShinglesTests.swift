import Articles
import Testing

@testable import News

struct ShinglesTests {
  private func shingles(_ body: String, headline: String = "", caption: String = "") -> [UInt64] {
    var article = Article(id: "x")
    article[.headline] = headline
    article[.body] = body
    article[.caption] = caption
    var cutter = Shingles()
    var shingles: [UInt64] = []
    cutter.cut(article, into: &shingles)
    return shingles
  }

  private let ten = "one two three four five six seven eight nine ten"

  @Test func threeWordsEach() {
    #expect(shingles(ten).count == 8)
    #expect(Set(shingles(ten)).count == 8)
    #expect(shingles(ten, headline: "A headline is not read").count == 8)
    #expect(shingles(ten, caption: "eleven twelve").count == 10)
  }

  @Test func caseAccentsAndMarksMakeNoDifference() {
    #expect(shingles("Oné, TWO three: four five six seven eight nine “ten”.") == shingles(ten))
  }

  @Test func wordsArePartedAtMarks() {
    #expect(shingles("Angola's 1,000 men") == shingles("Angola 's 1 000 men"))
    #expect(shingles("Angola’s 1,000 men").count == 3)
    #expect(shingles("the U.S. navy") == shingles("the US navy"))
  }

  @Test func theOrderOfTheWordsCounts() {
    #expect(Set(shingles("a b c")).isDisjoint(with: shingles("c b a")))
    #expect(Set(shingles("a b c")).isDisjoint(with: shingles("b a c")))
  }

  @Test func shortTextsTakeTheirHeadline() {
    #expect(
      shingles("nine ten", headline: "one two three four five six seven eight")
        == shingles(ten))
    #expect(shingles("two words").count == 1)
    #expect(shingles("word").count == 1)
    #expect(shingles("").isEmpty)
    #expect(shingles("two words") != shingles("words two"))
  }
}
