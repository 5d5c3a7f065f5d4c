import Foundation
import FoundationXML
import LedeKit
import LedeTestSupport
import Testing

@testable import Shell

/// A folder of saved scripts, run one after the other.
final class ScriptSuiteTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "suite-\(UUID().uuidString)")

  init() throws {
    try write("b.lede", "ferry | assert articles > 3\n# a note\nferry | assert articles = 0\n")
    try write("deep/a.lede", "ferry | count\nferry | cuont\nzebra | assert empty\n")
    try write("c.lede", "$a = ferry\n$a | assert NOT empty\n")
    try write("notes.txt", "ferry | nonsense")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ name: String, _ text: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  private func outcomes() throws -> [ScriptSuite.Outcome] {
    let suite = ScriptSuite(Collection.sample)
    return try ScriptSuite.scripts([folder.path]).map {
      try suite.run($0, cancellation: QueryCancellation())
    }
  }

  @Test func everyStatementRunsAndFailuresHaveTheirPlace() throws {
    let outcomes = try outcomes()
    #expect(
      outcomes.map { $0.path.dropFirst(folder.path.count) } == [
        "/b.lede", "/c.lede", "/deep/a.lede",
      ])
    #expect(outcomes.map(\.assertions) == [2, 1, 1])
    #expect(outcomes.map(\.failed) == [1, 0, 0])
    #expect(outcomes.map(\.passes) == [false, true, false])
    #expect(
      outcomes[0].errors.first?.hasPrefix(
        "\(folder.path)/b.lede:3:9: error: wanted articles = 0, got articles = 12") == true)
    #expect(
      outcomes[2].errors.first?.contains("a.lede:2:9: error: there is no stage `cuont`") == true)
    #expect(outcomes[1].text.hasPrefix("ok      "))
    #expect(outcomes[0].text.contains("1 of 2 assertions failed"))
  }

  @Test func aNameOfOneScriptIsNotThatOfAnother() throws {
    try write("d.lede", "$a | assert empty\n")
    #expect(try outcomes().first { $0.path.hasSuffix("d.lede") }?.passes == false)
  }

  @Test func theCommandSumsUpAndReports() throws {
    let report = folder.appending(path: "report.xml").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PtyProcess.lede)
    process.arguments = ["test", folder.path, "--junit", report]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(text.hasSuffix("1 of 3 scripts hold; 4 assertions, 1 failed\n"))
    let xml = try XMLDocument(contentsOf: URL(fileURLWithPath: report))
    #expect(try xml.nodes(forXPath: "/testsuite/testcase").count == 3)
    #expect(try xml.nodes(forXPath: "/testsuite/testcase/failure").count == 2)
  }
}
