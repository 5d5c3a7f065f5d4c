import Foundation
import Testing

@testable import Shell

@Suite struct HistoryFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/state/lede/history.jsonl" }

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: String) throws -> Int {
    try (FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? -1
  }

  private func write(_ text: String) throws {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test func statementsComeBackWhole() {
    let statements = ["one", "two |\n  count", #"body:"a \ b" é "#, "tab\tbell\u{7}", "漢\u{2028}字"]
    let file = HistoryFile(path: path)
    for statement in statements { #expect(file.append(statement)) }
    #expect(HistoryFile(path: path).load(limit: 100) == statements)
    #expect(HistoryFile(path: path).load(limit: 2) == Array(statements.suffix(2)))
    #expect(HistoryFile(path: path).load(limit: 0) == [])
  }

  @Test func eachLineIsAnObjectOfJSON() throws {
    HistoryFile(path: path).append("say \"é\"\n\\\t\u{1}")
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(data.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["statement"] as? String == "say \"é\"\n\\\t\u{1}")
    let time = try #require(object["time"] as? Double)
    #expect(abs(time - Date().timeIntervalSince1970) < 60)
  }

  @Test func fileAndFolderAreTheOwnersOwn() throws {
    HistoryFile(path: path).append("one")
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder.path + "/state/lede") == 0o700)
  }

  @Test func repeatedAndSecretStatementsAreNotKept() {
    let file = HistoryFile(path: path)
    for statement in ["one", "one", " secret", "two", "one", ""] { #expect(file.append(statement)) }
    #expect(HistoryFile(path: path).load(limit: 100) == ["one", "two", "one"])
    let later = HistoryFile(path: path)
    #expect(later.load(limit: 100).last == "one")
    later.append("one")
    #expect(HistoryFile(path: path).load(limit: 100) == ["one", "two", "one"])
  }

  @Test func damagedLinesArePassedOverAndStay() throws {
    let damage = [
      "not json", #"{"time":1}"#, #"{"time":x,"statement":"a"}"#, #"{"time":1,"statement":"a\q"}"#,
      #"{"time":1,"statement":"\u0041"}"#, #"{"time":1,"statement":"a""}"#, #"{"time":1,"#,
      #"{"time":99999999999999999999,"statement":"a"}"#, #"{"time":1,"statement":"a\"}"#,
      #"{"time":1,"statement":"\u00"}"#, #"{"time":1,"statement":""#, "",
    ]
    let good = #"{"time":1,"statement":"good"}"#
    let before = damage.joined(separator: "\n") + "\n" + good + "\n" + #"{"time":1,"stat"#
    try write(before)
    let file = HistoryFile(path: path)
    #expect(file.load(limit: 100) == ["good"])
    file.append("new")
    #expect(HistoryFile(path: path).load(limit: 100) == ["good", "new"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(before))
  }

  @Test func brokenTextIsDamage() throws {
    try write("")
    let line = Array(#"{"time":1,"statement":"a"#.utf8) + [0xFF] + Array("\"}\n".utf8)
    try Data(line).write(to: URL(fileURLWithPath: path))
    #expect(HistoryFile(path: path).load(limit: 100) == [])
  }

  @Test func fileThatCannotBeIsSaidSo() throws {
    try write("")
    let below = HistoryFile(path: path + "/lede/history.jsonl")
    #expect(!below.append("one"))
    #expect(below.load(limit: 100) == [])
    #expect(!HistoryFile(path: folder.path).append("one"))
  }

  @Test func writersAtTheSameTimeLoseNothing() async {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let file = HistoryFile(path: path)
          for number in 0..<200 { file.append("\(writer) |\n \(number)") }
        }
      }
    }
    let statements = HistoryFile(path: path).load(limit: 10_000)
    #expect(statements.count == 800)
    for writer in 0..<4 {
      #expect(
        statements.filter { $0.hasPrefix("\(writer) ") } == (0..<200).map { "\(writer) |\n \($0)" })
    }
  }

  @Test func placeFollowsTheEnvironment() {
    func path(_ environment: [String: String]) -> String? {
      HistoryFile(environment: { environment[$0] })?.path
    }
    #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/lede/history.jsonl")
    #expect(path(["HOME": "/h"]) == "/h/.local/state/lede/history.jsonl")
    #expect(
      path(["XDG_STATE_HOME": "relative", "HOME": "/h"]) == "/h/.local/state/lede/history.jsonl")
  }
}
