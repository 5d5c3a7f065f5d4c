import Articles
import Bytes
import Foundation
import Testing

struct LoaderTests {
  @Test func aFolderOfFormats() throws {
    let folder = try TemporaryFolder([
      "one.txt": "Storm hits\n\nRain fell.", "sub/two.json": #"{"title": "Two"}"#,
      "three.jsonl": "{\"title\":\"A\"}\n{\"id\":\"own\",\"title\":\"B\"}\n",
      "four.csv": "title,text\nC,Text.\n", "plain": "No ending here.", "notes.md": "Some notes.",
    ])
    let loaded = try Loaded([folder.path])
    #expect(loaded.ids == ["four", "notes", "one", "plain", "sub/two", "three:1", "own"])
    #expect(loaded.report.articles == 7)
    #expect(loaded.report.files == 6)
    #expect(loaded.report.bytes == 22 + 16 + 39 + 19 + 15 + 11)
    #expect(loaded.report.skipped.isEmpty && loaded.report.notes.isEmpty)
    #expect(loaded.articles[5].file == folder.path + "/three.jsonl:1")
    #expect(loaded.articles[2].file == folder.path + "/one.txt")
  }

  @Test func everyBadFileIsNamedAndTheRestIsLoaded() throws {
    let folder = try TemporaryFolder([
      "broken.jsonl": "{\"title\":\"A\"}\n{\"title\":\n{\"title\":\"C\"}\n", "empty.txt": "",
      "blank.txt": " \n\n", "truncated.json": "[{\"title\": \"A\"}, {\"ti",
      "good.txt": "Rain fell.",
      "deep.json": String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000),
      "huge.json": "{\"title\":\"A\",\"n\":1e999999}", "page.html": "<!DOCTYPE html><p>Hi</p>",
      "surrogate.jsonl": "{\"title\":\"\\ud800\"}\n{\"title\":\"\\ud83d\\ude00\"}\n",
      "unclosed.csv": "title,text\nA,\"open\nB,Text.\n", "script.py": "print('hello')",
      "LICENSE.md": "Do what is right.", "readme": "Read this.", "config.json": "{\"debug\":true}",
    ])
    try folder.write("image.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    try folder.write("hidden-image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2])
    try folder.write("latin1.txt", Array("Caf".utf8) + [0xE9] + Array(" closes.".utf8))
    try folder.write("zeros.jsonl", "{\"title\":\"a\\u0000b\"}\n{\"title\":\"c\"}\n")
    let loaded = try Loaded([folder.path, folder.path + "/nowhere"])
    #expect(
      loaded.ids == [
        "broken:1", "broken:3", "good", "latin1", "surrogate:2", "truncated:1", "unclosed:2",
        "zeros:1", "zeros:2",
      ])
    func places(_ name: String) -> [String?] { loaded.skipped("/" + name).map(\.place) }
    for name in [
      "empty.txt", "blank.txt", "deep.json", "huge.json", "page.html",
      "script.py",
      "LICENSE.md", "readme", "image.png", "hidden-image.txt", "nowhere",
    ] { #expect(places(name) == [nil], "\(name)") }
    #expect(places("broken.jsonl") == ["line 2"])
    #expect(places("truncated.json") == ["line 1"])
    #expect(places("surrogate.jsonl") == ["line 1"])
    #expect(places("unclosed.csv") == ["line 2"])
    #expect(places("config.json") == ["line 1"])
    #expect(loaded.report.skipped.count == 16)
    #expect(loaded.report.notes == [folder.path + "/latin1.txt: not UTF-8; read as Windows-1252"])
    #expect(loaded.articles.first { $0.id == "latin1" }?[.body] == "Café closes.")
    #expect(loaded.articles.first { $0.id == "zeros:1" }?[.headline] == "a b")
  }

  @Test func aGivenFileIsReadWhateverItsName() throws {
    let folder = try TemporaryFolder(["script.py": "Words of a script.", "README.md": "Read this."])
    let loaded = try Loaded([folder.path + "/script.py", folder.path + "/README.md"])
    #expect(loaded.ids == ["script", "README"])
  }

  @Test func filesWithTheSamePathInTheirFoldersHaveTheirOwnIds() throws {
    let folder = try TemporaryFolder(["a/001.txt": "One.", "b/001.txt": "Two."])
    var loader = Loader()
    #expect(
      try Loaded([folder.path + "/a", folder.path + "/b"], with: &loader).ids == ["001", "b/001"])
    #expect(try Loaded([folder.path + "/b"], with: &loader).ids == ["b/001"])
    #expect(try Loaded([folder.path + "/a"], with: &loader).ids == ["001"])
  }

  @Test func theSameIdTwiceIsHandedOnAndNoted() throws {
    let loaded = try load(
      "a.jsonl",
      "{\"id\":1,\"title\":\"A\"}\n{\"id\":\"1\",\"title\":\"B\"}\n{\"id\":1,\"title\":\"C\"}\n")
    #expect(loaded.ids == ["1", "1", "1"])
    #expect(loaded.report.articles == 3)
    #expect(loaded.report.notes.count == 1)
    #expect(loaded.report.notes[0].contains("2 articles"))
    #expect(loaded.report.notes[0].contains("“1”"))
  }

  @Test func unreadDatesAreNotedOnce() throws {
    let loaded = try load(
      "a.csv", "title,date\nA,soon\nB,2024-01-01\nC,03/04/2019\nD,\n")
    #expect(loaded.articles.map { $0.date != nil } == [false, true, false, false])
    #expect(loaded.report.notes.count == 1)
    #expect(loaded.report.notes[0].contains("2 dates"))
    #expect(loaded.report.notes[0].contains("“soon”"))
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func unreadableFilesAreNamed() throws {
    let folder = try TemporaryFolder(["a.txt": "One.", "b.txt": "Two."])
    #expect(chmod(folder.path + "/a.txt", 0) == 0)
    let loaded = try Loaded([folder.path])
    #expect(loaded.ids == ["b"])
    #expect(loaded.report.skipped.map(\.path) == [folder.path + "/a.txt"])
  }

  @Test func cancellingEndsTheLoad() throws {
    let lines = (1...500).map { "{\"title\":\"Number \($0)\"}" }.joined(separator: "\n")
    let folder = try TemporaryFolder(["a.jsonl": lines])
    let cancellation = Cancellation()
    var loader = Loader(cancellation: cancellation)
    var count = 0
    #expect(throws: Cancelled()) {
      _ = try loader.load([folder.path]) { _ in
        count += 1
        if count == 100 { cancellation.cancel() }
      }
    }
    #expect(count >= 100 && count <= 132)
  }

  @Test func progressIsTold() throws {
    let folder = try TemporaryFolder(["a.txt": "One.", "b.txt": "", "c.txt": "Three."])
    var told: [LoadProgress] = []
    var loader = Loader(progress: { told.append($0) })
    _ = try loader.load([folder.path]) { _ in }
    #expect(told.map(\.filesDone) == [1, 2, 3])
    #expect(told.map(\.articles) == [1, 1, 2])
    #expect(told.allSatisfy { $0.filesFound == 3 })
    #expect(told.last?.bytes == 10)
  }

  @Test(arguments: [1, 5, 33, 200, 4_096])
  func piecesGiveWhatTheWholeGives(chunk: Int) throws {
    let lines = (1...60).map {
      "{\"id\":\"\($0)\",\"title\":\"Ferry \($0)\",\"body\":\"Café \($0)\"}"
    }
    let rows = (1...60).map { "\($0),\"Ferry, \($0)\nsails\",Café \($0)" }
    let folder = try TemporaryFolder([
      "a.jsonl": lines.joined(separator: "\n"),
      "c.csv": "id,title,text\r\n" + rows.joined(separator: "\r\n"),
    ])
    for name in ["a.jsonl", "c.csv"] {
      let whole = try Loaded([folder.path + "/" + name])
      var loader = Loader(chunk: chunk)
      let pieces = try Loaded([folder.path + "/" + name], with: &loader)
      // A first piece without a whole line can't be told from other text.
      if chunk >= 200 || name == "c.csv" && chunk >= 33 {
        #expect(pieces.articles == whole.articles)
        #expect(pieces.report == whole.report)
      }
      #expect(whole.articles.count == 60)
      #expect(!pieces.articles.isEmpty || !pieces.report.skipped.isEmpty)
    }
  }

  @Test func aFileThatGrowsIsReadAsFarAsItWentAtTheStart() throws {
    let lines = (1...200).map { "{\"id\":\"\($0)\",\"title\":\"T\"}\n" }.joined()
    let folder = try TemporaryFolder(["a.jsonl": lines])
    let handle = try #require(FileHandle(forWritingAtPath: folder.path + "/a.jsonl"))
    try handle.seekToEnd()
    var loader = Loader(chunk: 256)
    var ids: [String] = []
    let report = try loader.load([folder.path]) { article in
      ids.append(article.id)
      handle.write(Data("{\"id\":\"more\",\"title\":\"T\"}\n".utf8))
    }
    #expect(ids == (1...200).map(String.init))
    #expect(report.skipped.isEmpty)
    #expect(report.notes.count == 1 && report.notes[0].contains("changed while it was read"))
    #expect(try Loaded([folder.path], with: &loader).articles.count == 400)
  }

  @Test func aFileThatIsCutShortEndsThere() throws {
    let lines = (1...200).map { "{\"id\":\"\($0)\",\"title\":\"T\"}\n" }.joined()
    let folder = try TemporaryFolder(["a.jsonl": lines])
    var loader = Loader(chunk: 256)
    var count = 0
    let report = try loader.load([folder.path]) { _ in
      count += 1
      if count == 30 { #expect(truncate(folder.path + "/a.jsonl", 300) == 0) }
    }
    #expect(count >= 30 && count < 60)
    #expect(report.notes.count == 1 && report.notes[0].contains("became shorter"))
  }

  @Test func aFileThatVanishesIsNamed() throws {
    let folder = try TemporaryFolder(["a.txt": "One.", "b.txt": "Two.", "c.txt": "Three."])
    var loader = Loader()
    var ids: [String] = []
    let report = try loader.load([folder.path]) { article in
      ids.append(article.id)
      if article.id == "a" { #expect(unlink(folder.path + "/b.txt") == 0) }
    }
    #expect(ids == ["a", "c"])
    #expect(report.skipped.map(\.path) == [folder.path + "/b.txt"])
  }

  @Test func aTextThatIsTooLongIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "long.txt", String(repeating: "Rain fell on the port. ", count: 100_000))
    #expect(truncate(path, off_t(TextStream.longestLine + 1)) == 0)
    let loaded = try Loaded([path])
    #expect(loaded.articles.isEmpty)
    #expect(loaded.report.skipped.count == 1)
    #expect(loaded.report.skipped[0].reason.contains("64 MB"))
  }

  @Test func oneLongLineOfALinesFileIsLeftOutUnread() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", "{\"title\":\"Short\"}\n{\"title\":\"")
    #expect(truncate(path, off_t(TextStream.longestLine + 100)) == 0)
    var loader = Loader(chunk: 1 << 16)
    let loaded = try Loaded([path], with: &loader)
    #expect(loaded.articles.map { $0[.headline] } == ["Short"])
    #expect(loaded.report.skipped.map(\.place) == ["line 2"])
    #expect(loaded.report.skipped[0].reason.contains("64 MB"))
  }

  @Test func onlyWhatIsNewOrChangedIsReadAgain() throws {
    let folder = try TemporaryFolder(["a.txt": "One.", "b.txt": "Two."])
    var loader = Loader()
    func newIDs() throws -> [String] {
      var ids: [String] = []
      _ = try loader.load([folder.path], onlyNew: true) { ids.append($0.id) }
      return ids
    }
    #expect(try newIDs() == ["a", "b"])
    #expect(try newIDs() == [])
    try folder.write("b.txt", "Two and more.")
    try folder.write("c.txt", "Three.")
    #expect(try newIDs() == ["b", "c"])
  }
}
