import Bytes
import Foundation
import Testing

struct FileReaderTests {
  private func all(_ reader: FileReader, by count: Int) throws -> String {
    var bytes: [UInt8] = []
    while !reader.isAtEnd { try reader.read(count, into: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [1, 3, 8, 100]) func piecesAreTheWhole(count: Int) throws {
    let folder = try TemporaryFolder()
    try Data("eight...".utf8).write(to: URL(fileURLWithPath: folder.file("a")))
    let reader = try FileReader(folder.file("a"))
    #expect(reader.size == 8)
    #expect(try all(reader, by: count) == "eight...")
    #expect(reader.count == 8 && !reader.hasChanged)
  }

  @Test func whatIsAddedIsNotReadAndIsTold() throws {
    let folder = try TemporaryFolder()
    try Data("first".utf8).write(to: URL(fileURLWithPath: folder.file("a")))
    let reader = try FileReader(folder.file("a"))
    let writer = try #require(FileHandle(forWritingAtPath: folder.file("a")))
    try writer.seekToEnd()
    writer.write(Data(" second".utf8))
    #expect(try all(reader, by: 2) == "first")
    #expect(reader.hasChanged)
  }

  @Test func aFileThatIsCutEndsEarly() throws {
    let folder = try TemporaryFolder()
    try Data("first and second".utf8).write(to: URL(fileURLWithPath: folder.file("a")))
    let reader = try FileReader(folder.file("a"))
    var bytes: [UInt8] = []
    try reader.read(2, into: &bytes)
    #expect(truncate(folder.file("a"), 5) == 0)
    #expect(String(decoding: bytes, as: UTF8.self) + (try all(reader, by: 100)) == "first")
    #expect(reader.count == 5)
  }

  @Test func filesWithoutASizeAreReadToTheirEnd() throws {
    let reader = try FileReader("/dev/null")
    #expect(reader.size == nil)
    #expect(try all(reader, by: 10).isEmpty)
  }

  @Test func aFolderAndWhatIsNotThereAreRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem(path: folder.path, what: .isFolder)) {
      _ = try FileReader(folder.path)
    }
    #expect(throws: FileProblem(path: folder.file("no"), what: .missing)) {
      _ = try FileReader(folder.file("no"))
    }
  }

  @Test func aPipeWithoutAWriterGivesWayToTheCancellation() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    // Open for reading and writing, so that opening the other end waits for nobody.
    let end = open(folder.file("pipe"), O_RDWR)
    defer { close(end) }
    let cancellation = Cancellation()
    let reader = try FileReader(folder.file("pipe"), cancellation: cancellation)
    cancellation.cancel()
    var bytes: [UInt8] = []
    #expect(throws: FileProblem.self) { try reader.read(10, into: &bytes) }
  }
}
