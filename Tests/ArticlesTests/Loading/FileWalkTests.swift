import Foundation
import Testing

@testable import Articles

struct FileWalkTests {
  private func walk(_ paths: [String]) throws -> FileWalk {
    var walk = FileWalk(cancellation: nil)
    for path in paths { try walk.visit(path) }
    walk.finish()
    return walk
  }

  @Test func foldersAreWalkedInTheOrderOfBytes() throws {
    let folder = try TemporaryFolder([
      "b.txt": "x", "a/2.txt": "x", "a/10.txt": "x", "B.txt": "x", "a.txt": "x", "é.txt": "x",
      "a/deep/er/1.txt": "x",
    ])
    let found = try walk([folder.path])
    #expect(
      found.files.map(\.relative) == [
        "B.txt", "a/10.txt", "a/2.txt", "a/deep/er/1.txt", "a.txt", "b.txt", "é.txt",
      ])
    #expect(found.files.allSatisfy { $0.path == folder.path + "/" + $0.relative && !$0.isGiven })
    #expect(found.skipped.isEmpty && found.notes.isEmpty)
  }

  @Test func hiddenNamesAreLeftOut() throws {
    let folder = try TemporaryFolder([".git/a.txt": "x", ".DS_Store": "x", "a.txt": "x"])
    let found = try walk([folder.path + "/"])
    #expect(found.files.map(\.relative) == ["a.txt"])
    #expect(found.skipped.map { fileName($0.path) }.sorted() == [".DS_Store", ".git"])
    #expect(try walk([folder.path + "/.git"]).files.count == 1)
  }

  @Test func linksLeadNowhereTwice() throws {
    let folder = try TemporaryFolder(["a/1.txt": "x", "b/2.txt": "x"])
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
    try manager.createSymbolicLink(atPath: folder.path + "/c", withDestinationPath: "b")
    try manager.createSymbolicLink(atPath: folder.path + "/d.txt", withDestinationPath: "a/1.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/e.txt", withDestinationPath: "nowhere")
    let found = try walk([folder.path])
    #expect(found.files.map(\.relative) == ["a/1.txt", "b/2.txt"])
    #expect(found.skipped.map { fileName($0.path) } == ["e.txt"])
    #expect(found.notes.count == 1)
    #expect(found.notes[0].contains("3 files"))
  }

  @Test func givenTwiceIsReadOnce() throws {
    let folder = try TemporaryFolder(["a.txt": "x", "b.txt": "x"])
    let found = try walk([
      folder.path + "/a.txt", folder.path, folder.path + "/./a.txt", folder.path,
    ])
    #expect(found.files.map(\.relative) == ["a.txt", "b.txt"])
    #expect(found.notes.count == 3)
  }

  @Test func missingPathsAreNamed() throws {
    let folder = try TemporaryFolder()
    let found = try walk([folder.path + "/none.txt", "", "a\u{0}b"])
    #expect(found.files.isEmpty)
    #expect(found.skipped.count == 3)
    #expect(found.skipped.allSatisfy { !$0.reason.isEmpty && !$0.reason.contains(folder.path) })
  }
}
