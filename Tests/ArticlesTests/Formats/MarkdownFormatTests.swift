import Articles
import Bytes
import Testing

struct MarkdownFormatTests {
  private func article(_ text: String, name: String = "a.md") throws -> Article {
    try #require(try load(name, text).articles.first)
  }

  static let yaml = """
    ---
    title: "Ferry \\"Nora\\" runs aground"
    date: 2024-03-09T08:15:00+01:00 # local time
    author:
      - Ann Reed
      - name: Jo Hall
        email: jo@lantern.example
    tags: [ferry, 'harbour, port']
    summary: >
      Nobody was hurt
      in the night.
    draft: false
    page: 3
    seo:
      keyword: ferry
    ---
    The **ferry** [Nora](https://lantern.example/nora) ran _aground_ on
    Friday, `at last`, with 2 * 3 boats near snake_case_pier.[^1]

    ![The Nora in dock](nora.jpg "Nora")

    ## What happened

    - One boat came.
    * Then another <br>left.

    > It was wet.

    ***

    [^1]: By the port's count.
    [nora]: https://lantern.example/nora
    """

  @Test func frontMatterAndMarksAreRead() throws {
    let article = try article(Self.yaml)
    #expect(article[.headline] == "Ferry \"Nora\" runs aground")
    #expect(article.date == NewsDate(parsing: "2024-03-09T08:15+01:00"))
    #expect(article.authors == ["Ann Reed", "Jo Hall"])
    #expect(article[.highlights] == "Nobody was hurt in the night.")
    #expect(
      article[.body]
        == "The ferry Nora ran aground on Friday, at last, with 2 * 3 boats near snake_case_pier.\n\n"
        + "What happened\n\nOne boat came.\n\nThen another left.\n\nIt was wet.\n\n"
        + "By the port's count.")
    #expect(article[.caption] == "The Nora in dock")
    #expect(article.metadata.contains(MetadataField("tags", .text("ferry, harbour, port"))))
    #expect(article.metadata.contains(MetadataField("draft", .boolean(false))))
    #expect(article.metadata.contains(MetadataField("page", .number(3))))
    #expect(article.metadata.contains(MetadataField("seo.keyword", .text("ferry"))))
  }

  @Test func frontMatterIsReadWhateverTheFilesName() throws {
    #expect(
      try withoutFile([article(Self.yaml, name: "a.txt")]) == withoutFile([article(Self.yaml)]))
  }

  @Test func frontMatterInTOMLIsRead() throws {
    let text = """
      +++
      title = 'Port open again'
      date = 2024-03-10
      authors = [
        "Ann Reed", "Jo Hall"]
      [params]
      desk = "Harbour"
      +++
      # Port open again

      The port is open.
      """
    let article = try article(text)
    #expect(article[.headline] == "Port open again")
    #expect(article[.body] == "The port is open.")
    #expect(article.date == NewsDate(parsing: "2024-03-10"))
    #expect(article.authors == ["Ann Reed", "Jo Hall"])
    #expect(article.metadata == [MetadataField("params.desk", .text("Harbour"))])
  }

  @Test func withoutFrontMatterTheFirstHeadingIsTheHeadline() throws {
    let article = try article("# Port *open* again #\n\nBy Ann Reed\n\nThe port\nis open.\n")
    #expect(article[.headline] == "Port open again")
    #expect(article[.byline] == "By Ann Reed")
    #expect(article.authors == ["Ann Reed"])
    #expect(article[.body] == "The port is open.")
    let underlined = try self.article("Port open again\n====\n\nThe port is open.\n")
    #expect(underlined[.headline] == "Port open again")
  }

  @Test(arguments: [
    ("a \\*b\\* c", "a *b* c"), ("[a [b] c](x(1)y) d", "a [b] c d"), ("[open", "[open"),
    ("[x][1] y", "x y"), ("1 < 2 > 0", "1 < 2 > 0"), ("<https://a.example>", "https://a.example"),
    ("a {{< figure src=x >}} b", "a b"), ("~~old~~ new", "old new"), ("[![Nora](a.png)](b) x", "x"),
    ("C# and #tag", "C# and #tag"), ("2024. A year", "2024. A year"), ("a<P>b", "ab"),
  ])
  func linesAreReadAsTheyShow(source: String, expected: String) throws {
    #expect(try article("# Title\n\n" + source + "\n")[.body] == expected)
  }

  @Test(arguments: [
    "---\n\nThe ferry ran aground.\n\n---\n\nIt sank.", "---\napiVersion: v1\n---\nThe ferry sank.",
    "--- a dash", "+++",
  ])
  func rulesAreNoFrontMatter(text: String) throws {
    #expect(!MarkdownFormat.recognises(FileText(Array(text.utf8), ending: "txt")))
  }

  @Test func truncationAndWrongBytesNeverTrap() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(Self.yaml.utf8)
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write("a.md", Array(bytes[..<length]))])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = [0x00, 0x0A, 0x5B, 0x3A, 0xFF, 0x22][index % 6]
      _ = try Loaded([folder.write("a.md", broken)])
    }
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["[", "<a", "{{", "![", "[a](", "`*_", "> ", "[](", "{%"])
  func repeatedMarksEndInTime(mark: String) throws {
    _ = try load("a.md", String(repeating: mark, count: 20_000))
  }
}
