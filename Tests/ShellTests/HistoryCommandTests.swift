import LedeTestSupport
import Testing

@Suite(.serialized) struct HistoryCommandTests {
  @Test func showsTheNewestAndThoseWithAText() throws {
    let session = try ShellSession()
    for statement in ["zebra one", "Zébra two", "zebra-three", "nosuch:x"] {
      try session.type(statement)
      try session.enter()
    }
    try session.type(".history 2")
    try session.enter()
    #expect(session.process.screen.text.contains("lede> .history 2\nnosuch:x\n.history 2\nlede>"))
    try session.type(".history ZEBRA T")
    try session.enter()
    #expect(
      session.process.screen.text.contains("ZEBRA T\nZébra two\n.history ZEBRA T\nlede>"))
    try session.type(" .history unheard")
    try session.enter()
    #expect(session.process.screen.text.contains("none has `unheard`"))
  }

  @Test func shellsShareIt() throws {
    let first = try ShellSession()
    let second = try ShellSession(in: first.folder)
    for round in 1...3 {
      try first.type("first \(round)")
      try first.enter()
      try second.type("second \(round)")
      try second.enter()
    }
    let all = ["first 1", "second 1", "first 2", "second 2", "first 3", "second 3"]
    #expect(try first.history == all)
    try second.type(".history 7")
    try second.enter()
    #expect(
      second.process.screen.text.contains((all + [".history 7", "lede>"]).joined(separator: "\n")))
  }
}
