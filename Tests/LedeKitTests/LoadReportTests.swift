import Foundation
import LedeKit
import LedeTestSupport
import Testing

struct LoadReportTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/lede-\(UUID().uuidString)"

  private func write(_ name: String, _ text: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  @Test func whatWasSkippedForOneReasonIsOneLine() throws {
    for number in 1...30 { try write("\(number).png", "x") }
    try write("a.jsonl", String(repeating: "{\"page\":1}\n", count: 5) + "{\"title\":\"One\"}\n")
    try write("b.txt", "")
    let report = try Collection(paths: [folder]).report
    let lines = report.lines
    #expect(lines[0].hasPrefix("loaded 1 article from 1 file ("))
    #expect(lines[0].hasSuffix("; skipped 36:"))
    #expect(
      Set(lines[1...]) == [
        "  30 files: files that end in .png hold no text; the first is \(folder)/1.png",
        "  5 records: the record has neither a headline nor a body; the first is \(folder)/a.jsonl, line 1",
        "  \(folder)/b.txt: the file is empty", "  `lede --load-report` lists each of them",
      ])
    #expect(report.skipped.count == 36)
  }

  @Test func fewThingsAreNamedOneByOne() throws {
    for name in ["a.png", "b.png", "c.png"] { try write(name, "x") }
    try write("d.txt", "Rain fell.")
    let lines = try Collection(paths: [folder]).report.lines
    #expect(
      lines.dropFirst() == [
        "  \(folder)/a.png: files that end in .png hold no text",
        "  \(folder)/b.png: files that end in .png hold no text",
        "  \(folder)/c.png: files that end in .png hold no text",
      ])
  }

  @Test func jsonHoldsEverything() throws {
    try write(
      "a.jsonl", String(repeating: "{\"page\":1}\n", count: 1_500) + "{\"title\":\"One\"}\n")
    try write("b \"c\"\u{1B}.png", "x")
    try write("d.jsonl", "{\"id\":1,\"title\":\"A\"}\n{\"id\":1,\"title\":\"B\"}\n")
    let json = try Collection(paths: [folder]).report.json
    #expect(!json.contains("\n") && !json.contains("\u{1B}"))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == ["articles", "files", "bytes", "seconds", "skipped", "notes"])
    #expect(object["articles"] as? Int == 3)
    #expect(object["files"] as? Int == 2)
    #expect(object["bytes"] as? Int == 1_500 * 11 + 16 + 42)
    #expect((object["notes"] as? [String])?.count == 1)
    let skipped = try #require(object["skipped"] as? [[String: Any]])
    #expect(skipped.count == 1_501)
    #expect(skipped.count { $0["place"] is NSNull } == 1)
    #expect(skipped.contains { ($0["path"] as? String) == folder + "/b \"c\"\u{1B}.png" })
    #expect(skipped.contains { ($0["place"] as? String) == "line 1500" })
  }
}
