import Articles
import LedeTestSupport
import Testing

@Suite(.enabled(if: SharedFolder.isPresent))
struct SeedTests {
  @Test func x() throws {
    let a = try Loaded(corpus: "seed").articles[0]
    for z in Zone.allCases {
      print("##", z.name)
      print(a[z])
    }
    print(a.id, a.file ?? "", a.authors)
  }
}
