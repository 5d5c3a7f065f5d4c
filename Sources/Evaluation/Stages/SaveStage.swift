import Bytes
import Rendering
import Semantics
import Syntax

/// `save "x.csv"`: writes the rows to a file, whole or not at all, and passes them on.
struct SaveStage: Stage {
  private static let formats = [
    "csv": "csv", "tsv": "tsv", "json": "json", "jsonl": "jsonl", "md": "markdown",
  ]

  static let signature = StageSignature(
    "save", summary: "writes the rows to a file: csv, tsv, json, jsonl or md, by its ending",
    synopsis: "save \"file.csv\" [force]", example: "ferry | count by source | save \"ferry.csv\"",
    accepts: [.articles, .hits, .table, .text],
    parameters: [
      StageParameter("file", .texts, required: true), StageParameter("force", .word(["force"])),
    ])

  private let path: Located<String>
  private let format: any RowFormat.Type
  private let isForced: Bool

  init(_ call: CheckedStage) throws(Diagnostic) {
    let paths = call.arguments.texts("file")
    path = paths.first ?? Located("", call.range)
    isForced = call.arguments.word("force") != nil
    if paths.count > 1 {
      throw Diagnostic(.badArgument, paths[1].range, [call.name, paths[1].value, "one file"])
    }
    let ending = path.value.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard path.value.contains("."), let name = Self.formats[ending],
      let format = RowFormats.named(name)
    else {
      throw Diagnostic(
        .badArgument, path.range,
        [call.name, path.value, "a file that ends in .csv, .tsv, .json, .jsonl or .md"])
    }
    self.format = format
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    var bytes: [UInt8] = []
    var renderer = format.init(
      columns: input.columns, options: RenderOptions(disarmsFormulas: true))
    renderer.begin(into: &bytes)
    var rows = try input.rows(context.cancellation)
    while let batch = try rows.next() { renderer.append(batch, into: &bytes) }
    renderer.end(into: &bytes)
    let isWritten: Bool
    do throws(FileProblem) {
      isWritten = try context.save(path.value, bytes, isForced)
    } catch {
      throw Diagnostic(.fileProblem, path.range, [error.description])
    }
    guard isWritten else { throw Diagnostic(.fileExists, path.range, [path.value]) }
    return input
  }
}
