import Foundation
import LedeTestSupport
import Testing

/// The command without a terminal: formats, streams, exit codes.
struct CommandTests {
  private struct Run {
    var output: String
    var errors: String
    var status: Int32
  }

  private func lede(_ arguments: [String], input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PtyProcess.lede)
    process.arguments = arguments
    let pipes = (Pipe(), Pipe(), Pipe())
    process.standardInput = pipes.0
    process.standardOutput = pipes.1
    process.standardError = pipes.2
    try process.run()
    try pipes.0.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.0.fileHandleForWriting.close()
    let output = pipes.1.fileHandleForReading.readDataToEndOfFile()
    let errors = pipes.2.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self),
      status: process.terminationStatus)
  }

  @Test func answersAndNothingElseGoToStandardOutput() throws {
    let run = try lede(["-c", "* | count", "--format", "json"])
    #expect(run.output == "[{\"hits\":0,\"articles\":66}]\n")
    #expect(run.errors == "no path given: the sample collection, 66 articles\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (
      "csv",
      """
      source,hits,articles
      Harbour Wire,8,4
      Daily Lantern,1,1
      Radio Caldria,1,1
      The Meridian,1,1

      """
    ),
    (
      "tsv",
      """
      source\thits\tarticles
      Harbour Wire\t8\t4
      Daily Lantern\t1\t1
      Radio Caldria\t1\t1
      The Meridian\t1\t1

      """
    ),
    (
      "jsonl",
      """
      {"source":"Harbour Wire","hits":8,"articles":4}
      {"source":"Daily Lantern","hits":1,"articles":1}
      {"source":"Radio Caldria","hits":1,"articles":1}
      {"source":"The Meridian","hits":1,"articles":1}

      """
    ),
    (
      "line",
      """
      source = Harbour Wire
      hits = 8
      articles = 4

      source = Daily Lantern
      hits = 1
      articles = 1

      source = Radio Caldria
      hits = 1
      articles = 1

      source = The Meridian
      hits = 1
      articles = 1

      """
    ),
  ])
  func formatsAreAsNamed(format: String, output: String) throws {
    #expect(
      try lede(["-q", "-c", "“coast guard” | count by source", "--format", format]).output == output
    )
  }

  @Test func searchesHaveTheirColumnsInJSON() throws {
    let run = try lede(["-q", "-c", "ferry", "--format", "json"])
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 12)
    #expect(
      Set(rows[0].keys) == ["id", "date", "source", "headline", "score", "hits", "snippet"])
    let scores = rows.compactMap { $0["score"] as? Double }
    #expect(scores == scores.sorted(by: >))
  }

  @Test func statementsRunInOrderAndErrorsTellTheirPlace() throws {
    let run = try lede([
      "-q", "--format", "tsv", "-c", "zebra | count", "-c", "headlne:x", "-c", "* | count",
    ])
    #expect(run.output == "hits\tarticles\n0\t0\nhits\tarticles\n0\t66\n")
    #expect(run.errors.hasPrefix("error: there is no field `headlne`\n  headlne:x\n  ^^^^^^^\n"))
    #expect(run.status == 1)
    let bailed = try lede(["-q", "--bail", "-c", "headlne:x", "-c", "* | count"])
    #expect(bailed.output.isEmpty)
    #expect(bailed.status == 1)
  }

  @Test func whatACommandIsAskedForIsAnAnswer() throws {
    let questions = try lede(["-q", "-c", ".help near", "-c", ".set now 2024-01-28", "-c", ".set"])
    #expect(questions.output.hasPrefix("a NEAR/5 b"))
    #expect(questions.output.hasSuffix("now       2024-01-28\nlanguage  own\n"))
    #expect(questions.output.split(separator: "\n").count { $0.hasPrefix("now") } == 1)
    #expect(questions.errors.isEmpty)
  }

  @Test func aPipeIsAScript() throws {
    let run = try lede(
      ["-q", "--format", "tsv"],
      input: "# two\n$a = ferry\n$a\n  | count\n\nbad:x\n.quit\n* | count\n")
    #expect(run.output == "hits\tarticles\n30\t12\n")
    #expect(run.errors.hasPrefix("$a keeps") || run.errors.hasPrefix("standard input:6:1: error:"))
    #expect(run.errors.contains("standard input:6:1: error: there is no field `bad`"))
    #expect(run.status == 1)
  }

  @Test func usageAndLoadingHaveTheirOwnStatus() throws {
    #expect(try lede(["--nonsense"]).status == 2)
    #expect(try lede(["--format", "xml", "-c", "x"]).status == 2)
    #expect(try lede(["--let", "9", "-c", "x"]).status == 2)
    #expect(try lede(["-f", "/no/such/script"]).status == 2)
    let missing = try lede(["/no/such/path", "-c", "*"])
    #expect(missing.status == 3)
    #expect(missing.errors.contains("/no/such/path: no such file or folder"))
    let version = try lede(["--version"])
    #expect(version.status == 0 && version.output.hasPrefix("lede "))
    #expect(try lede(["--help"]).output.contains("Exit status"))
  }

  @Test func standardInputCanBeArticles() throws {
    let run = try lede(
      ["-", "-q", "--format", "tsv", "-c", "rain | count"],
      input:
        "{\"title\":\"Rain\",\"body\":\"It rained: rain.\"}\n{\"title\":\"Sun\",\"body\":\"None.\"}\n"
    )
    #expect(run.output == "hits\tarticles\n2\t1\n")
  }

  @Test func parametersReachTheSearch() throws {
    let run = try lede(["-q", "--let", "who=coast guard", "--format", "tsv", "-c", "$who | count"])
    #expect(run.output == "hits\tarticles\n11\t7\n")
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      "{ \"$0\" -q --format jsonl -c '*' -c '*' -c '*'; echo \"status $?\" >&2; } | head -c 10",
      PtyProcess.lede,
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let shown = output.fileHandleForReading.readDataToEndOfFile()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(shown.count == 10)
    #expect(String(decoding: said, as: UTF8.self) == "status 0\n")
  }
}
