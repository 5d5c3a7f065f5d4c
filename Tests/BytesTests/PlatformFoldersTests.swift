import Bytes
import Foundation
import Testing

@Suite struct PlatformFoldersTests {
  @Test func `a folder's names are sorted by their bytes and told by kind`() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a", "Z", "é", ".hidden"] {
      try Data().write(to: URL(fileURLWithPath: folder.file(name)))
    }
    try makeFolder(folder.file("sub"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: "nowhere")
    let entries = try listFolder(folder.path)
    #expect(entries.map(\.name) == [".hidden", "Z", "a", "b", "link", "sub", "é"])
    #expect(entries.map(\.kind) == [.file, .file, .file, .file, .link, .folder, .file])
  }

  @Test func `kinds and paths follow links`() throws {
    let folder = try TemporaryFolder()
    try makeFolder(folder.file("real"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: "real")
    #expect(try fileKind(folder.file("link")) == .folder)
    #expect(try resolvedPath(folder.file("link/../link/.")) == folder.file("real"))
  }

  @Test func `a stamp tells a file's states apart`() throws {
    let folder = try TemporaryFolder()
    let url = URL(fileURLWithPath: folder.file("a"))
    try Data("one".utf8).write(to: url)
    let first = try fileStatus(folder.file("a"))
    #expect(first.kind == .file && first.stamp.size == 3)
    #expect(try fileStatus(folder.file("a")) == first)
    let handle = try FileHandle(forUpdating: url)
    handle.write(Data("two".utf8))
    var times = [
      timespec(tv_sec: 1_700_000_000, tv_nsec: 5), timespec(tv_sec: 1_700_000_000, tv_nsec: 7),
    ]
    #expect(futimens(handle.fileDescriptor, &times) == 0)
    let second = try fileStatus(folder.file("a")).stamp
    #expect(second.modified == 1_700_000_000_000_000_007)
    #expect(second != first.stamp && second.inode == first.stamp.inode)
    try Data("six".utf8).write(to: url, options: .atomic)
    #expect(try fileStatus(folder.file("a")).stamp.inode != second.inode)
  }
}
