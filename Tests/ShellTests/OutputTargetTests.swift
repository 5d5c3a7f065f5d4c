import Foundation
import LedeTestSupport
import Testing

/// `.output`, `.once` and `.last`, at the prompt of the built `lede`.
@Suite(.serialized) struct OutputTargetTests {
  private let folder: TemporaryFolder
  private let session: ShellSession

  init() throws {
    folder = try TemporaryFolder()
    session = try ShellSession(in: folder, columns: 160)
    try run(".mode csv")
    try run(".timer off")
  }

  private func run(_ statement: String) throws {
    try session.type(statement)
    try session.enter()
  }

  private func waitForLine(_ line: String) throws {
    try session.process.wait(for: "the line \(line)") { $0.lines.contains(line) }
  }

  private func file(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test func onceIsForOneAnswer() throws {
    try run(".once \"\(folder.path)/a.csv\"")
    try run("* | count")
    #expect(!session.process.screen.text.contains("0,66"))
    #expect(try file("a.csv") == "hits,articles\n0,66\n")
    try run("* | count")
    try waitForLine("0,66")
    #expect(try session.quit() == 0)
  }

  @Test func outputIsForAllAnswersUntilItEnds() throws {
    try run(".output \"\(folder.path)/a.csv\"")
    try run("* | count")
    try run("ferry | count")
    try run(".output")
    #expect(try file("a.csv") == "hits,articles\n0,66\nhits,articles\n30,12\n")
    try run("* | count")
    try waitForLine("0,66")
    #expect(try session.quit() == 0)
  }

  @Test func aCommandGetsTheAnswer() throws {
    try run(".once | tr a-z A-Z")
    try run("* | count")
    try waitForLine("HITS,ARTICLES")
    #expect(try session.quit() == 0)
  }

  @Test func aCommandOfOutputIsWaitedForAtTheEnd() throws {
    try run(".output | tr a-z A-Z > \"\(folder.path)/a.txt\"")
    try run("* | count")
    #expect(try session.quit() == 0)
    #expect(try file("a.txt") == "HITS,ARTICLES\n0,66\n")
  }

  @Test func aCommandThatReadsLittleIsNoFault() throws {
    try run(".once | head -1")
    try run("* | select id")
    try waitForLine("id")
    try run("* | count")
    try waitForLine("0,66")
    #expect(try session.quit() == 0)
  }

  @Test func anOutputThatEndedIsSaidAndAnswersAreShownAgain() throws {
    try run(".output | true")
    for _ in 0..<50 where !session.process.screen.text.contains("reads no more") {
      try run("* | select id")
    }
    #expect(session.process.screen.text.contains("answers are shown again"))
    try run("* | count")
    try waitForLine("0,66")
    #expect(try session.quit() == 0)
  }

  @Test func anIncludedScriptIsNotAsked() throws {
    let path = folder.path + "/a.csv"
    try "before".write(toFile: path, atomically: true, encoding: .utf8)
    try ".once \"\(path)\"".write(
      toFile: folder.path + "/s.lede", atomically: true, encoding: .utf8)
    try run(".include \"\(folder.path)/s.lede\"")
    #expect(session.process.screen.text.contains("`force` after it replaces it"))
    #expect(try file("a.csv") == "before")
    #expect(try session.quit() == 0)
  }

  @Test func aFileThatIsThereIsAskedAbout() throws {
    let path = folder.path + "/a.csv"
    try "before".write(toFile: path, atomically: true, encoding: .utf8)
    try session.type(".once \"\(path)\"")
    try session.process.send("\r")
    try session.process.wait(forText: "is there already. Replace it? [y/N]")
    try session.process.send("n\r")
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(session.process.screen.text.contains("`force` after it replaces it"))
    #expect(try file("a.csv") == "before")
    try run(".once \"\(path)\" force")
    try run("* | count")
    #expect(try file("a.csv") == "hits,articles\n0,66\n")
    #expect(try session.quit() == 0)
  }

  @Test func aFullDiskIsSaidAndAnswersAreShownAgain() throws {
    try #require(FileManager.default.fileExists(atPath: "/dev/full"))
    try run(".output /dev/full")
    try run("* | count")
    try session.process.wait(for: "the reason") { $0.text.contains("error: /dev/full: ") }
    try run("* | count")
    try waitForLine("0,66")
    #expect(try session.quit() == 0)
  }

  @Test func lastShowsTheResultInAnotherFormat() throws {
    try run(".last")
    #expect(session.process.screen.text.contains("error: there is no result yet"))
    try run("$f = ferry")
    try run("| count")
    try waitForLine("30,12")
    try run(".last json")
    try waitForLine("[{\"hits\":30,\"articles\":12}]")
    try run("| head 1 | count")
    try waitForLine("rows")
    #expect(try session.quit() == 0)
  }
}
