import Foundation
import LedeTestSupport
import Testing

/// `.watch` at the prompt of the built `lede`.
@Suite(.serialized) struct WatchTests {
  private func write(_ folder: TemporaryFolder, _ name: String, _ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/news", withIntermediateDirectories: true)
    try text.write(toFile: folder.path + "/news/" + name, atomically: true, encoding: .utf8)
  }

  @Test func whatIsNewIsSaidAboveALineThatIsBeingTyped() throws {
    let folder = try TemporaryFolder()
    try write(folder, "a.txt", "Zeppelins landed.")
    let session = try ShellSession(in: folder, columns: 60)
    try session.process.send(".watch \"\(folder.path)/news\"\r")
    try session.process.wait(forText: "loaded 1 article from 1 file")
    try session.process.wait(forRow: ShellSession.prompt)
    // A line of two rows, the cursor in the first.
    try session.process.send("zeppelin* | count by source, section, author, lang, month")
    try session.process.wait(forRow: "nth")
    try session.process.send("\u{1B}[H")
    try session.process.wait(for: "the cursor at the start") { $0.column == 6 }
    try write(folder, "b.txt", "More zeppelins landed.")
    try session.process.wait(forText: "watch: loaded 1 article from 1 file")
    try session.process.wait(for: "the line as it was, below") { screen in
      let rows = screen.lines
      guard let first = rows.lastIndex(where: { $0.hasPrefix("lede> zeppelin*") }) else {
        return false
      }
      return rows[first - 1].hasPrefix("watch: loaded 1 article") && rows[first + 1] == "nth"
        && screen.row == first && screen.column == 6
    }
    try session.process.send("\u{0B}zeppelin* | count")
    try session.process.wait(forRow: "lede> zeppelin* | count")
    try session.enter()
    #expect(session.process.screen.lines.contains { $0.contains(" 2 ") })
    #expect(session.process.screen.unknown == [])
    #expect(try session.quit() == 0)
  }

  @Test func nothingIsLoadedTwiceAndOffEndsIt() throws {
    let folder = try TemporaryFolder()
    try write(folder, "a.txt", "Zeppelins landed.")
    let session = try ShellSession(in: folder)
    try session.process.send(".watch \"\(folder.path)/news\"\r")
    try session.process.wait(forText: "loaded 1 article from 1 file")
    try write(folder, "b.txt", "Rain fell.")
    try session.process.wait(forText: "watch: loaded 1 article from 1 file")
    try write(folder, "c.txt", "Snow fell.")
    try session.process.wait(for: "a second load") {
      $0.text.components(separatedBy: "watch: loaded 1 article from 1 file").count == 3
    }
    #expect(!session.process.screen.text.contains("there already"))
    try session.process.send(".watch off\r.watch\r")
    try session.process.wait(forText: "nothing is watched")
    #expect(try session.quit() == 0)
  }
}
