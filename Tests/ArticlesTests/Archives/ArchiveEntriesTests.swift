import Bytes
import Testing

@testable import Articles

/// Archives as a user loads them.
struct ArchiveEntriesTests {
  private let files = ArchiveWriter.files([
    "b.txt": "Storm hits\n\nRain fell.", "sub/two.json": #"{"title": "Two"}"#,
    "three.jsonl": "{\"title\":\"A\"}\n{\"id\":\"own\",\"title\":\"B\"}\n",
    "Café.txt": "Zinc\n\nTin.",
  ])

  @Test(arguments: ArchiveWriter.Format.allCases.filter { $0 != .raw })
  func anArchiveIsAFolder(format: ArchiveWriter.Format) throws {
    let loaded = try load("news.tar", ArchiveWriter.write(files, format))
    #expect(loaded.ids == ["b", "sub/two", "three:1", "own", "Café"])
    let files = loaded.articles.map { $0.file?.split(separator: "/news.tar/").last }
    #expect(
      files == ["b.txt", "sub/two.json", "three.jsonl:1", "three.jsonl:2", "Café.txt"])
    #expect(loaded.report.skipped.isEmpty && loaded.report.notes.isEmpty)
    #expect(loaded.report.files == 4)
    #expect(loaded.report.bytes == 22 + 16 + 39 + 10)
  }

  @Test(arguments: ArchiveWriter.Filter.allCases.filter { $0 != .none })
  func aCompressedFileIsTheFile(filter: ArchiveWriter.Filter) throws {
    let lines = "{\"title\":\"A\"}\n{\"id\":\"own\",\"title\":\"B\"}\n"
    let plain = try load("wire.jsonl", lines)
    let file = ArchiveWriter.files(["wire.jsonl": lines])
    let loaded = try load("wire.jsonl.gz", ArchiveWriter.write(file, .raw, filter))
    #expect(withoutFile(loaded.articles) == withoutFile(plain.articles))
    #expect(loaded.ids == ["wire:1", "own"])
    #expect(loaded.articles[1].file?.hasSuffix("/wire.jsonl.gz:2") == true)
    let tar = try load("news.tar.gz", ArchiveWriter.write(files, .gnutar, filter))
    #expect(tar.ids == ["b", "sub/two", "three:1", "own", "Café"])
  }

  @Test func anArchiveInAFolderIsAFolderInIt() throws {
    let folder = try TemporaryFolder(["b.txt": "Rain."])
    try folder.write("sub/news.zip", ArchiveWriter.write(files, .zip))
    try folder.write("wire.jsonl.xz", ArchiveWriter.write([files[2]], .raw, .xz))
    let loaded = try Loaded([folder.path])
    #expect(
      loaded.ids == [
        "b", "sub/news.zip/b", "sub/news.zip/sub/two", "sub/news.zip/three:1", "own",
        "sub/news.zip/Café", "wire:1", "own",
      ])
  }

  @Test func archivesLieInArchives() throws {
    let wire = try ArchiveWriter.write([files[2]], .raw, .gzip)
    let tar = try ArchiveWriter.write(
      [files[0], .init(name: "wire.jsonl.gz", bytes: wire)], .pax, .xz)
    let zip = try ArchiveWriter.write([.init(name: "in/news.tar.xz", bytes: tar)], .zip)
    let loaded = try load("all.zip", zip)
    #expect(loaded.ids == ["in/news.tar.xz/b", "in/news.tar.xz/wire:1", "own"])
    #expect(
      loaded.articles[1].file?.hasSuffix("/all.zip/in/news.tar.xz/wire.jsonl.gz:1") == true)
    #expect(loaded.report.skipped.isEmpty)
    let deeper = try load(
      "deep.zip", ArchiveWriter.write([.init(name: "all.zip", bytes: zip)], .zip))
    #expect(deeper.ids == ["all.zip/in/news.tar.xz/b"])
    #expect(deeper.skipped("/wire.jsonl.gz").count == 1)
  }

  @Test func theSameRulesHoldAsForFolders() throws {
    let entries =
      ArchiveWriter.files([
        "README.md": "About.", "a.txt": "Rain.", ".git/one.txt": "x", ".git/two.txt": "x",
        "__MACOSX/._a.txt": "x", "__MACOSX/._b.txt": "x", "pic.png": "x", "data.xyz": "Words.",
        "empty.txt": "",
      ]) + [
        .init(name: "folder", kind: 0o040000), .init(name: "link", kind: 0o120000, link: "a.txt"),
        .init(name: "twin.txt", link: "a.txt", isHardLink: true),
        .init(name: "device", kind: 0o020000), .init(name: "pipe", kind: 0o010000),
      ]
    let loaded = try load("news.tar", ArchiveWriter.write(entries, .pax))
    #expect(loaded.ids == ["a"])
    let skipped = loaded.report.skipped.map { $0.path.split(separator: "/news.tar/").last }
    #expect(
      skipped == [
        "README.md", ".git", "__MACOSX", "pic.png", "data.xyz", "empty.txt", "link", "twin.txt",
        "device", "pipe",
      ])
    #expect(loaded.skipped("/README.md").first?.reason.contains("unpacked") == true)
  }

  @Test func namesThatLeadOutAreReadInside() throws {
    let entries = ArchiveWriter.files([
      "../../up.txt": "One.", "up.txt": "Two.", "/etc/abs.txt": "Three.", "..": "Four.",
    ])
    let loaded = try load("news.tar", ArchiveWriter.write(entries, .pax))
    #expect(Set(loaded.ids).count == 4)
    let files = loaded.articles.map { $0.file?.split(separator: "/news.tar/").last }
    #expect(files == ["up.txt", "up.txt", "etc/abs.txt", "entry 4"])
    #expect(loaded.report.notes.count == 1)
    #expect(loaded.report.notes[0].contains("3 entries"))
    #expect(loaded.report.notes[0].contains("../../up.txt"))
  }

  @Test func theLaterOfTwoEntriesOfOneNameTakesItsPlace() throws {
    let entries = ArchiveWriter.files(["a.txt": "Old.", "a.txt": "New."])
    let loaded = try load("news.tar", ArchiveWriter.write(entries, .pax))
    #expect(loaded.ids == ["a", "a"])
    #expect(loaded.articles[1][.body] == "New.")
    #expect(loaded.report.notes.count == 1)
  }

  @Test func emptyArchivesGiveAReason() throws {
    let folder = ArchiveWriter.Entry(name: "folder/", kind: 0o040000)
    let archives: [[UInt8]] = [
      ZipBytes().bytes, [UInt8](repeating: 0, count: 1_024),
      try ArchiveWriter.write([folder], .pax), try ArchiveWriter.write([folder], .zip),
      try ArchiveWriter.write(ArchiveWriter.files(["a": ""]), .raw, .gzip),
    ]
    for archive in archives {
      let loaded = try load("news.tar", archive)
      #expect(loaded.articles.isEmpty)
      #expect(loaded.report.skipped.count == 1)
    }
  }

  @Test func programsOwnZipsAreNotOpened() throws {
    let zip = try ArchiveWriter.write(files, .zip)
    let loaded = try load("letter.docx", zip)
    #expect(loaded.articles.isEmpty && loaded.report.skipped.count == 1)
  }

  @Test func anEncryptedEntryIsNamed() throws {
    var zip = ZipBytes()
    zip.add(Array("a.txt".utf8), Array("Rain.".utf8))
    zip.add(Array("secret.txt".utf8), Array("0123456789abcdef".utf8), flags: 1)
    zip.add(Array("b.txt".utf8), Array("Snow.".utf8))
    let loaded = try load("news.zip", zip.bytes)
    #expect(loaded.ids == ["a", "b"])
    #expect(loaded.report.skipped.count == 1)
    #expect(loaded.skipped("/secret.txt").first?.reason.contains("password") == true)
  }

  @Test func textsInOtherEncodingsAndFormatsAreReadAsFromFiles() throws {
    var zip = ZipBytes()
    zip.add([0x43, 0x61, 0x66, 0x82, 0x2E, 0x74, 0x78, 0x74], Array("Caf".utf8) + [0xE9, 0x2E])
    zip.add(Array("Ž.txt".utf8), Array("Zoo.".utf8), flags: 0x800)
    let loaded = try load("news.zip", zip.bytes)
    #expect(loaded.ids == ["Café", "Ž"])
    #expect(loaded.articles.first?[.body] == "Café.")
    #expect(loaded.report.notes.count == 1)
  }

  @Test func cancellingEndsAnArchive() throws {
    let entries = (0..<200).map { ArchiveWriter.Entry(name: "\($0).txt", bytes: [0x41]) }
    let folder = try TemporaryFolder()
    let path = try folder.write("news.zip", ArchiveWriter.write(entries, .zip))
    let cancellation = Cancellation()
    var loader = Loader(cancellation: cancellation)
    var count = 0
    #expect(throws: Cancelled()) {
      _ = try loader.load([path]) { _ in
        count += 1
        if count == 10 { cancellation.cancel() }
      }
    }
    #expect(count == 10)
  }

  @Test func cancellingEndsTheUnpacking() throws {
    let long = ArchiveWriter.Entry(name: "a", bytes: [UInt8](repeating: 0x41, count: 2_000_000))
    for (format, filter) in [(ArchiveWriter.Format.zip, ArchiveWriter.Filter.none), (.raw, .gzip)] {
      let input = ArchiveInput(.memory(try ArchiveWriter.write([long], format, filter)))
      let kind = try #require(ArchiveKind(beginning: input.bytes(at: 0, count: 512), ending: ""))
      let cancellation = Cancellation()
      let reader = ArchiveReader(
        input, kind, budget: ArchiveBudget(of: input), cancellation: cancellation)
      guard case .entry(let entry) = try reader.next() else {
        Issue.record("no entry")
        continue
      }
      cancellation.cancel()
      #expect(throws: Cancelled()) { try reader.content(of: entry) }
      #expect(throws: Cancelled()) { try reader.next() }
    }
  }

  @Test func readingAgainKeepsTheIds() throws {
    let folder = try TemporaryFolder(["wire.jsonl": "{\"title\":\"P\"}\n{\"title\":\"Q\"}\n"])
    let other = ArchiveWriter.files(["x": "{\"title\":\"A\"}\n{\"title\":\"B\"}\n"])
    try folder.write("wire.jsonl.gz", ArchiveWriter.write(other, .raw, .gzip))
    var loader = Loader()
    let first = try Loaded([folder.path], with: &loader)
    #expect(Set(first.ids).count == 4)
    #expect(
      try Loaded([folder.path + "/wire.jsonl.gz"], with: &loader).ids == [
        first.ids[2], first.ids[3],
      ])
  }
}
