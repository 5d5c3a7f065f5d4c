import Foundation
import LedeTestSupport
import Testing

@testable import Bytes

final class SectionFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "sections-\(UUID().uuidString)")
  private var path: String { folder.path + "/file" }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private let numbers = (0..<40_000).map { UInt32($0) &* 2_654_435_761 }
  private let texts = ["", "ferry", "Überfahrt", ""]

  private func write() throws {
    let writer = try SectionWriter(path)
    try writer.append(1, numbers)
    try writer.append(2, [] as [UInt64])
    try writer.append(3, texts: texts)
    try writer.append(4, [Int16.min, .max])
    try writer.finish()
  }

  private func expectWhole(_ path: String) throws {
    var reader = SectionReader(try SectionFile(path))
    #expect(Array(try reader.read(1, of: UInt32.self)) == numbers)
    #expect(Array(try reader.read(2, of: UInt64.self)).isEmpty)
    #expect(try reader.readTexts(3) == texts)
    #expect(Array(try reader.read(4, of: Int16.self)) == [.min, .max])
    #expect(reader.nextName == nil)
  }

  @Test func whatIsWrittenIsRead() throws {
    try write()
    try expectWhole(path)
    #expect(try SectionFile(path).damagedPages(Cancellation()) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }

  @Test func anotherSectionThanWasAskedForIsRefused() throws {
    try write()
    var reader = SectionReader(try SectionFile(path))
    #expect(throws: SectionFile.Refusal.self) { _ = try reader.read(2, of: UInt32.self) }
    #expect(throws: SectionFile.Refusal.self) { _ = try reader.read(1, of: UInt64.self) }
  }

  /// Each flipped bit is found: at opening in the frame, by its page anywhere else.
  @Test func everyFlippedByteIsFound() throws {
    try write()
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SplitMix64(seed: 8)
    let ends = Array(0..<70) + Array((whole.count - 200)..<whole.count)
    for place in ends + (0..<300).map({ _ in Int(random.next() % UInt64(whole.count)) }) {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(random.next() % 8)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do {
        let damaged = try SectionFile(path).damagedPages(Cancellation())
        #expect(damaged == [(place - SectionFormat.headerSize) / SectionFormat.pageSize + 1])
      } catch let refusal as SectionFile.Refusal {
        let isFrame = place < SectionFormat.headerSize || place > whole.count - 400
        #expect(isFrame, "\(refusal) for byte \(place)")
      }
    }
  }

  @Test func aFileCutShortIsRefusedWithItsSizes() throws {
    try write()
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for end in [0, 1, 15, 16, 63, 64, 1_000, whole.count - 1] {
      try Data(whole[..<end]).write(to: URL(fileURLWithPath: path))
      let refusal = #expect(throws: SectionFile.Refusal.self) { _ = try SectionFile(self.path) }
      switch end {
      case ..<16: #expect(refusal?.reason == .foreign)
      case ..<64: #expect(refusal?.reason == .truncated(bytes: end, expected: 64))
      default: #expect(refusal?.reason == .truncated(bytes: end, expected: whole.count))
      }
    }
  }

  @Test(arguments: [
    (UInt8(9), SectionFile.Refusal.Reason.newer(version: 9)), (1, .older(version: 1)),
    (2, .older(version: 2)),
  ])
  func anotherVersionIsNamed(version: UInt8, reason: SectionFile.Refusal.Reason) throws {
    try write()
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    bytes[16] = version
    let sum = bytes[..<56].withUnsafeBytes { PageSum.sum($0) }
    withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(56..<64, with: $0) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let refusal = #expect(throws: SectionFile.Refusal.self) { _ = try SectionFile(self.path) }
    #expect(refusal?.reason == reason)
  }

  @Test func whatIsFoundDamagedFirstIsRemembered() throws {
    try write()
    let file = try SectionFile(path)
    #expect(file.damage == nil)
    file.note(damage: "one")
    file.note(damage: "another")
    #expect(file.damage == SectionFile.Refusal(path: path, reason: .damaged("one")))
  }

  // MARK: Writing

  @Test func asLongAsItIsNotFinishedTheOldFileStays() throws {
    try write()
    do {
      let writer = try SectionWriter(path)
      try writer.append(9, numbers)
    }
    try expectWhole(path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }

  @Test func aSecondWriterIsRefused() throws {
    let first = try SectionWriter(path)
    let problem = #expect(throws: FileProblem.self) { _ = try SectionWriter(self.path) }
    #expect(problem?.what == .beingWritten)
    try first.append(1, numbers)
    try first.append(2, [] as [UInt64])
    try first.append(3, texts: texts)
    try first.append(4, [Int16.min, .max])
    try first.finish()
    try expectWhole(path)
  }

  @Test func whatAKilledProcessLeftIsWrittenOver() throws {
    try Data("half a file".utf8).write(to: URL(fileURLWithPath: path + ".saving"))
    try write()
    try expectWhole(path)
  }

  @Test func aFolderAndAPipeAreRefused() throws {
    let folderProblem = #expect(throws: FileProblem.self) {
      _ = try SectionWriter(self.folder.path)
    }
    #expect(folderProblem?.what == .isFolder)
    let pipe = #expect(throws: FileProblem.self) { _ = try SectionWriter("/dev/null") }
    #expect(pipe?.what == .notFile)
    let missing = #expect(throws: FileProblem.self) {
      _ = try SectionWriter(self.folder.path + "/none/file")
    }
    #expect(missing?.what == .missing)
  }

  @Test func aCancelledWriterLeavesNothing() throws {
    let cancellation = Cancellation()
    do {
      let writer = try SectionWriter(path, cancellation: cancellation)
      cancellation.cancel()
      #expect(throws: Cancelled.self) { try writer.append(1, self.numbers) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
