import Bytes
import Foundation
import Testing

@Suite struct PlatformReadingTests {
  private func problem(_ work: () throws(FileProblem) -> Void) -> FileProblem.What? {
    do {
      try work()
      return nil
    } catch {
      return error.what
    }
  }

  @Test func `files of every size are read whole`() throws {
    let folder = try TemporaryFolder()
    for size in [0, 1, 4_095, 65_535, 65_536, 65_537, 3_000_001] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
      try Data(bytes).write(to: URL(fileURLWithPath: folder.file("f")))
      #expect(try readFile(folder.file("f")) == bytes)
      #expect(try readFile(folder.file("f"), limit: size) == bytes)
      if size > 0 {
        let what = problem { () throws(FileProblem) in
          _ = try readFile(folder.file("f"), limit: size - 1)
        }
        #expect(what == .tooLarge(limit: size - 1))
      }
    }
  }

  @Test func `missing files, folders and paths through files are told apart`() throws {
    let folder = try TemporaryFolder()
    try Data([1]).write(to: URL(fileURLWithPath: folder.file("f")))
    let paths: [(String, FileProblem.What)] = [
      (folder.file("none"), .missing), (folder.path, .isFolder), (folder.file("f/x"), .notFolder),
      ("", .missing), (folder.file("f\0x"), .missing),
    ]
    for (path, expected) in paths {
      #expect(problem { () throws(FileProblem) in _ = try readFile(path) } == expected, "\(path)")
    }
    #expect(
      problem { () throws(FileProblem) in _ = try listFolder(folder.file("f")) } == .notFolder)
    #expect(
      problem { () throws(FileProblem) in _ = try listFolder(folder.file("none")) } == .missing)
    #expect(problem { () throws(FileProblem) in _ = try fileKind(folder.file("none")) } == .missing)
    #expect(
      problem { () throws(FileProblem) in _ = try resolvedPath(folder.file("none")) } == .missing)
  }

  @Test func `a folder without rights is refused`() throws {
    guard getuid() != 0 else {
      print("notice: the root user may read everything; the test of missing rights is skipped")
      return
    }
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("shut"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o000])
    #expect(
      problem { () throws(FileProblem) in _ = try listFolder(folder.file("shut")) } == .notPermitted
    )
    #expect(
      problem { () throws(FileProblem) in _ = try readFile(folder.file("shut/f")) } == .notPermitted
    )
  }

  @Test func `a pipe is read to its end, also when it is closed at once`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try fileKind(path) == .other)
    for bytes in [[], Array(repeating: UInt8(7), count: 300_000)] as [[UInt8]] {
      let writer = Thread {
        let file = open(path, O_WRONLY)
        try? writeAll(file, bytes)
        close(file)
      }
      writer.start()
      #expect(try readFile(path) == bytes)
    }
    Thread { close(open(path, O_WRONLY)) }.start()
    #expect(try readFile(path, limit: 10).isEmpty)
  }

  @Test func `files without a size are read`() throws {
    guard FileManager.default.fileExists(atPath: "/proc/self/stat") else { return }
    #expect(try !readFile("/proc/self/stat").isEmpty)
    #expect(try readFile("/dev/null").isEmpty)
    let what = problem { () throws(FileProblem) in _ = try readFile("/dev/zero", limit: 100_000) }
    #expect(what == .tooLarge(limit: 100_000))
  }
}
