import Foundation
import LedeTestSupport
import Testing

@testable import Shell

@Suite(.serialized) struct EditCommandTests {
  @Test(arguments: [
    (["LEDE_EDITOR": "a -n", "VISUAL": "b", "EDITOR": "c"], "a -n"),
    (["LEDE_EDITOR": " ", "VISUAL": "b", "EDITOR": "c"], "b"), (["EDITOR": "c"], "c"), ([:], "vi"),
  ])
  func editorIsTheFirstThatIsNamed(environment: [String: String], expected: String) {
    #expect(EditCommand.editor { environment[$0] } == expected)
  }

  /// A session whose editor is a script.
  private func session(editor: String) throws -> ShellSession {
    let folder = try TemporaryFolder()
    let path = folder.path + "/my editor"
    try "#!/bin/sh\n\(editor)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return try ShellSession(
      in: folder, environment: ["EDITOR": "'\(path)' -x", "TMPDIR": folder.path])
  }

  @Test func lastStatementComesBackEdited() throws {
    let session = try session(
      editor: #"[ "$1" = -x ] && sed -i 's/ferry/harbour/; s/$/ |\ncount/' "$2""#)
    try session.type("ferry")
    try session.enter()
    try session.type(".edit")
    try session.process.send("\r")
    try session.process.wait(forText: "lede> harbour |\ncount")
    try session.enter()
    #expect(try session.history == ["ferry", ".edit", "harbour |\ncount"])
    let left = try FileManager.default.contentsOfDirectory(atPath: session.folder.path)
    #expect(!left.contains { $0.hasPrefix("lede-") })
  }

  @Test func givenStatementIsEditedPrivately() throws {
    let session = try session(
      editor:
        #"ls -l "$2" | cut -c 1-10 > "$2.rights"; cat "$2" >> "$2.rights"; mv "$2.rights" "$2""#)
    try session.type(".edit a AND b")
    try session.process.send("\r")
    try session.process.wait(forText: "lede> -rw-------\na AND b")
    #expect(try session.quitAfterClearing() == 0)
  }

  @Test func editorThatFailsChangesNothing() throws {
    let session = try session(editor: "exit 3")
    try session.type(".edit ferry")
    try session.enter()
    #expect(session.process.screen.text.contains("ended with status 3"))
    try session.type("* | count")
    try session.enter()
    #expect(try session.quit() == 0)
  }

  @Test func emptyFileIsNoStatement() throws {
    let session = try session(editor: #": > "$2""#)
    try session.type(".edit ferry")
    try session.enter()
    #expect(try session.quit() == 0)
  }
}
