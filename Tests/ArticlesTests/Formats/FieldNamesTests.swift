import Articles
import Testing

struct FieldNamesTests {
  @Test(arguments: [
    ("Title", FieldRole.headline), ("HEADLINE", .headline), ("articleBody", .body),
    ("article_body", .body), ("Content", .body), ("maintext", .body), ("Sub-Headline", .highlights),
    ("publishedAt", .date), ("pub_date", .date), ("date-published", .date), ("Pub Date", .date),
    ("site_name", .source), ("authors", .author), ("Byline", .byline), ("web_url", .url),
    ("desk", .section), ("Locale", .language), ("image_caption", .caption), ("_id", .id),
    ("article_id", .id), ("GUID", .id),
  ])
  func namesAreKnownInEverySpelling(name: String, role: FieldRole) {
    #expect(FieldNames.role(of: name)?.role == role)
  }

  @Test(arguments: ["", "page", "titles", "bodies", "idx", "datum", "_"])
  func otherNamesHaveNoRole(name: String) {
    #expect(FieldNames.role(of: name) == nil)
  }

  @Test func noNameHasTwoRoles() {
    let names = FieldRole.allCases.flatMap(FieldNames.names(of:))
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { FieldNames.folded($0) == $0 })
  }

  @Test func earlierNamesTellMore() throws {
    let published = try #require(FieldNames.role(of: "published_at"))
    let created = try #require(FieldNames.role(of: "created"))
    #expect(published.rank < created.rank)
  }
}
