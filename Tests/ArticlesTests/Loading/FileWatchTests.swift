import Bytes
import Foundation
import Testing

@testable import Articles

struct FileWatchTests {
  /// One whole look, a few names at a time.
  private func look(_ watch: FileWatch, _ files: LoadedFiles, names: Int = 2) -> [String] {
    watch.begin()
    while true {
      if let found = watch.step(names: names, files: files) { return found.map(\.relative) }
    }
  }

  @Test func aFileIsHandedOnOnceTwoLooksFindItTheSame() throws {
    let folder = try TemporaryFolder(["a.txt": "One.", "sub/b.txt": "Two."])
    let watch = FileWatch()
    watch.add(folder.path + "/")
    #expect(watch.paths == [folder.path])
    let files = LoadedFiles()
    #expect(look(watch, files) == [])
    try folder.write("a.txt", "One and more.")
    #expect(look(watch, files) == ["sub/b.txt"])
    #expect(look(watch, files) == ["a.txt", "sub/b.txt"])
    #expect(watch.filesSeen == 2)
  }

  @Test func whatWasLoadedIsLeftOutUntilItChanges() throws {
    let folder = try TemporaryFolder(["a.txt": "One.", "b.txt": "Two."])
    var loader = Loader()
    _ = try loader.load([folder.path]) { _ in }
    let watch = FileWatch()
    watch.add(folder.path)
    for _ in 0..<3 { #expect(look(watch, loader.files) == []) }
    try folder.write("b.txt", "Another.")
    try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
    #expect(look(watch, loader.files) == [])
    #expect(look(watch, loader.files) == ["b.txt"])
    #expect(watch.filesSeen == 1)
  }

  @Test func hiddenNamesAreLeftOutAndLinksLeadNowhereTwice() throws {
    let folder = try TemporaryFolder([".git/a.txt": "x", ".b": "x", "c/d.txt": "x"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/c/up", withDestinationPath: "..")
    try manager.createSymbolicLink(
      atPath: folder.path + "/same.txt", withDestinationPath: "c/d.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/lost", withDestinationPath: "nowhere")
    let watch = FileWatch()
    watch.add(folder.path)
    watch.add(folder.path + "/c/d.txt")
    _ = look(watch, LoadedFiles())
    #expect(look(watch, LoadedFiles()).count == 1)
  }

  @Test func aPathThatVanishesDisturbsNothing() throws {
    let folder = try TemporaryFolder(["a/1.txt": "x", "b/2.txt": "x"])
    let watch = FileWatch()
    watch.add(folder.path + "/a")
    watch.add(folder.path + "/b")
    try FileManager.default.removeItem(atPath: folder.path + "/a")
    _ = look(watch, LoadedFiles())
    #expect(look(watch, LoadedFiles()) == ["2.txt"])
  }
}
