import Foundation
import LedeTestSupport
import Testing

/// The part of the manual page that is written by hand, and what the page is made from.
struct ManualTests {
  private let page: String

  init() throws {
    page = try String(
      contentsOfFile: Repository.root + "/Scripts/manual.mdoc", encoding: .utf8)
  }

  @Test func namesTheVariablesThatAreRead() throws {
    let folder = URL(filePath: Repository.root + "/Sources/Shell")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var read: Set<String> = []
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /"([A-Z]+(?:_[A-Z]+)*)"/) { read.insert(String(match.1)) }
    }
    let named = Set(page.matches(of: /Ev ([A-Z_]+)/).map { String($0.1) })
    // The locale's variables are the system's; the others are words of the language and of answers.
    let others: Set<String> = [
      "LC_ALL", "LC_CTYPE", "LANG", "AND", "OR", "NOT", "LIKE", "FAILED",
    ]
    #expect(named == read.subtracting(others))
  }

  @Test func everySectionOfItsListsIsClosed() {
    let lines = page.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix(".Bl") } == lines.count { $0 == ".El" })
    #expect(lines.allSatisfy { $0.hasPrefix(".") || !$0.hasPrefix(" ") })
  }

  private func lede(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PtyProcess.lede)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowEveryFlag(shell: String) throws {
    let script = try lede(["--generate-completion-script", shell])
    let flags = try (lede(["--help"]) + lede(["test", "--help"]))
      .matches(of: /--([a-z-]+)/).map { String($0.1) }
    #expect(Set(flags).isSuperset(of: ["format", "new-since", "on", "junit", "no-rc"]))
    for flag in flags { #expect(script.contains(flag), "\(flag)") }
    for format in ["markdown", "jsonl"] { #expect(script.contains(format), "\(format)") }
  }

  @Test func completionsOfBashCanBeRead() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-n", "-c", try lede(["--generate-completion-script", "bash"])]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
