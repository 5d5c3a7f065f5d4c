import Bytes
import Foundation
import Testing

struct PlatformOpenFileTests {
  private func read(_ file: OpenFile, at offset: Int, count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0xFF, count: count)
    let read = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: offset) }
    return Array(bytes[..<read])
  }

  @Test func aFileIsReadFromAnyPlace() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("open-\(UUID())")
    try Data([1, 2, 3, 4, 5]).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try OpenFile(url.path)
    #expect(file.size == 5)
    #expect(try read(file, at: 0, count: 5) == [1, 2, 3, 4, 5])
    #expect(try read(file, at: 3, count: 9) == [4, 5])
    #expect(try read(file, at: 5, count: 1).isEmpty)
    #expect(try read(file, at: -1, count: 1).isEmpty)
    #expect(try read(file, at: 0, count: 0).isEmpty)
  }

  @Test func foldersAndMissingFilesAreRefused() {
    #expect(throws: FileProblem(path: "/", what: .isFolder)) { try OpenFile("/") }
    #expect(throws: FileProblem(path: "/no/such", what: .missing)) { try OpenFile("/no/such") }
  }
}
