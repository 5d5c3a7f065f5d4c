import Foundation
import LedeTestSupport
import Testing

/// What the prompt asks before a file is replaced.
@Suite(.serialized) struct SaveQuestionTests {
  private func save(_ answer: String, in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/out.csv"
    try "before".write(toFile: path, atomically: true, encoding: .utf8)
    let session = try ShellSession(in: folder, columns: 200)
    try session.type("* | count | save \"\(path)\"")
    try session.process.send("\r")
    try session.process.wait(forText: "is there already. Replace it? [y/N]")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    try session.process.send(answer)
    try session.process.wait(for: "the next prompt") { $0.lines[$0.row] == "lede>" }
    if !answer.hasPrefix("y") {
      #expect(session.process.screen.text.contains("`force` after it replaces it"))
    }
    #expect(try session.quit() == 0)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func yesReplacesIt() throws {
    #expect(try save("y\r", in: TemporaryFolder()) == "hits,articles\n0,66\n")
  }

  @Test(arguments: ["\r", "n\r", "maybe\r", "\u{03}"])
  func anythingElseLeavesItAsItIs(answer: String) throws {
    #expect(try save(answer, in: TemporaryFolder()) == "before")
  }

  @Test func aScriptIsRefusedUnasked() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/out.csv"
    try "before".write(toFile: path, atomically: true, encoding: .utf8)
    try "* | count | save \"\(path)\"".write(
      toFile: folder.path + "/s.lede", atomically: true, encoding: .utf8)
    let session = try ShellSession(in: folder, columns: 200)
    try session.type(".include \"\(folder.path)/s.lede\"")
    try session.enter()
    #expect(session.process.screen.text.contains("`force` after it replaces it"))
    #expect(!session.process.screen.text.contains("[y/N]"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    #expect(try session.quit() == 0)
  }
}
