import Foundation
import LedeKit
import LedeTestSupport
import Testing

/// Saving by the command, under everything that can stop it.
final class SavingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "save-\(UUID().uuidString)")
  private var file: String { folder.path + "/all.collection" }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var sample = Collection.sample
    try sample.save(to: file)
    let more = "{\"id\":\"more\",\"title\":\"Ferry\",\"body\":\"A ferry came in.\"}\n"
    try Data(more.utf8).write(to: folder.appending(path: "more.jsonl"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func process(_ command: String) -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command, PtyProcess.lede, file, folder.path + "/more.jsonl"]
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    return (process, errors)
  }

  /// Killed at 200 points of a run that does nothing but save: what is there is whole each time.
  @Test func aKilledSaveLeavesTheOldFileOrTheNewOne() throws {
    let saves = (0..<60).map { _ in "-c \".save $1\"" }.joined(separator: " ")
    var counts: Set<Int> = []
    for point in 0..<200 {
      let (process, errors) = process("exec \"$0\" \"$1\" \"$2\" \(saves)")
      try process.run()
      var heard = Data()
      while !heard.contains(Data("saved".utf8)) {
        let part = errors.fileHandleForReading.availableData
        if part.isEmpty { break }
        heard += part
      }
      usleep(UInt32(point * 230))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let opened = try Collection(opening: file)
      counts.insert(opened.count)
      #expect(try Collection.damagedPages(of: file) == [])
      #expect(try opened.run("ferry | count").rows().count == 1)
      if point % 8 == 7 {
        var sample = Collection.sample
        try sample.save(to: file)
      }
    }
    #expect(counts.isSubset(of: [66, 67]) && counts.contains(67))
  }

  @Test func noRoomOnTheDiskIsAnErrorAndLosesNothing() throws {
    let (process, errors) = process("ulimit -f 64; exec \"$0\" \"$1\" \"$2\" -c \".save $1\"")
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(said.contains("error: \(file): file too large"), "\(said)")
    #expect(try Collection(opening: file).count == 66)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "all.collection", "more.jsonl",
      ])
  }

  @Test func twoProcessesThatSaveOneFileLeaveItWhole() throws {
    let saves = (0..<30).map { _ in "-c \".save $1\"" }.joined(separator: " ")
    let runs = (0..<2).map { _ in process("exec \"$0\" \"$1\" \"$2\" \(saves)") }
    for run in runs { try run.0.run() }
    let said = runs.map {
      String(decoding: $0.1.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    for run in runs { run.0.waitUntilExit() }
    #expect(try Collection(opening: file).count == 67)
    #expect(try Collection.damagedPages(of: file) == [])
    for text in said {
      for line in text.split(separator: "\n") where line.contains("error:") {
        #expect(line.contains("another process is saving it"), "\(line)")
      }
    }
    // One of them may come too late each time.
    #expect(said.contains { $0.contains("saved 67 articles") })
  }
}
