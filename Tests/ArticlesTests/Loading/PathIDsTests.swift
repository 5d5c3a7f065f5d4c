import Testing

@testable import Articles

struct PathIDsTests {
  @Test func anIdIsThePathInItsFolder() {
    var ids = PathIDs()
    #expect(
      ids.id(resolved: "/c/raw/politics/001.txt", relative: "politics/001.txt") == "politics/001")
    #expect(ids.id(resolved: "/c/raw/sport/001.txt", relative: "sport/001.txt") == "sport/001")
    #expect(ids.id(resolved: "/c/seed.txt", relative: "seed.txt") == "seed")
  }

  @Test func laterFilesAreLengthenedByTheirFolders() {
    var ids = PathIDs()
    #expect(ids.id(resolved: "/x/a/001.txt", relative: "001.txt") == "001")
    #expect(ids.id(resolved: "/x/b/001.txt", relative: "001.txt") == "b/001")
    #expect(ids.id(resolved: "/y/b/001.txt", relative: "001.txt") == "y/b/001")
    #expect(ids.id(resolved: "/x/b/001.txt", relative: "001.txt") == "b/001")
  }

  @Test func filesThatDifferInTheirEndingOnlyStayApart() {
    var ids = PathIDs()
    let found = ["txt", "json", "csv", "jsonl"].map {
      ids.id(resolved: "/a/x.\($0)", relative: "x.\($0)")
    }
    #expect(found == ["x", "a/x", "/a/x.csv", "/a/x.jsonl"])
  }

  @Test(arguments: [
    ("a/b.TXT", "txt"), ("b", ""), (".hidden", ""), ("a.b/c", ""), ("v1.2", ""), ("x.tar.gz", "gz"),
    ("a.", ""), ("The U.S", "s"), ("a.verylongending", ""), ("a.mp4", "mp4"), ("", ""),
  ])
  func endings(path: String, ending: String) {
    #expect(fileEnding(path) == ending)
  }
}
