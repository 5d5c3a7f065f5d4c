import Bytes
import Foundation
import Testing

@Suite struct PlatformWritingTests {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test func `a file is made and replaced, its rights kept and nothing left beside it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("out")
    try writeFile(path, Array("one".utf8), mode: 0o600)
    #expect(try readFile(path) == Array("one".utf8))
    #expect(try mode(path) == 0o600)
    chmod(path, 0o640)
    try writeFile(path, Array("two, longer".utf8), mode: 0o600)
    #expect(try readFile(path) == Array("two, longer".utf8))
    #expect(try mode(path) == 0o640)
    try writeFile(path, [])
    #expect(try readFile(path).isEmpty)
    #expect(try listFolder(folder.path).map(\.name) == ["out"])
  }

  @Test func `a private folder is a new one each time and its owner's alone`() throws {
    let folder = try TemporaryFolder()
    let first = try makePrivateFolder(in: folder.path, prefix: "a-")
    let second = try makePrivateFolder(in: folder.path, prefix: "a-")
    #expect(first != second)
    #expect(first.hasPrefix(folder.file("a-")))
    #expect(try mode(first) == 0o700)
    removeFolder(first)
    #expect(try listFolder(folder.path).count == 1)
    #expect(throws: FileProblem.self) {
      try makePrivateFolder(in: folder.file("missing"), prefix: "a-")
    }
  }

  @Test func `a link is written through`() throws {
    let folder = try TemporaryFolder()
    try writeFile(folder.file("real"), [1])
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: "real")
    try writeFile(folder.file("link"), [2])
    #expect(try readFile(folder.file("real")) == [2])
    #expect(try listFolder(folder.path).map(\.kind) == [.link, .file])
  }

  @Test func `what cannot be written is told and leaves nothing`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem(path: folder.path, what: .isFolder)) {
      try writeFile(folder.path, [1])
    }
    let deep = folder.file("none/out")
    #expect(throws: FileProblem(path: deep, what: .missing)) { try writeFile(deep, [1]) }
    #expect(try listFolder(folder.path).isEmpty)
  }

  @Test func `devices are written to directly`() throws {
    try writeFile("/dev/null", [1, 2, 3])
    #expect(try fileKind("/dev/null") == .other)
  }

  @Test func `a pipe whose reader has gone is told apart`() throws {
    ignoreWriteSignals()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    #expect(throws: FileProblem(path: "pipe", what: .brokenPipe)) {
      try writeAll(ends[1], [1, 2, 3], name: "pipe")
    }
    close(ends[1])
    #expect(throws: FileProblem(path: "pipe", what: .other(EBADF))) {
      try writeAll(-1, [1], name: "pipe")
    }
    try writeAll(-1, [], name: "nothing to write")
  }

  @Test func `what several threads append never mixes`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("log")
    await withTaskGroup(of: Void.self) { group in
      for letter in UInt8(ascii: "a")...UInt8(ascii: "h") {
        group.addTask {
          for _ in 0..<25 {
            let line = [UInt8](repeating: letter, count: 400) + [UInt8(ascii: "\n")]
            try? appendLocked(path: path, bytes: line)
          }
        }
      }
    }
    let lines = try readFile(path).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 200)
    #expect(lines.allSatisfy { $0.count == 400 && Set($0).count == 1 })
    #expect(try mode(path) == 0o600)
  }

  @Test func `folders are made with those above them`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem.self) { try makeFolder(folder.file("a/b/c")) }
    try makeFolder(folder.file("a/b/c"), mode: 0o700, parents: true)
    try makeFolder(folder.file("a/b/c/"), parents: true)
    #expect(try fileKind(folder.file("a/b/c")) == .folder)
    #expect(try mode(folder.file("a/b/c")) == 0o700)
    try writeFile(folder.file("f"), [])
    let file = folder.file("f")
    #expect(throws: FileProblem(path: file, what: .notFolder)) { try makeFolder(file) }
  }
}
