import Bytes
import Rendering
import Semantics
import Syntax

/// `save "x.csv"`: writes the rows to a file, whole or not at all, and passes them on.
struct SaveStage: Stage {
  private static let formats = [
    "csv": "csv", "tsv": "tsv", "json": "json", "jsonl": "jsonl", "md": "markdown",
  ]
  private static let endings = "a file that ends in .csv, .tsv, .json, .jsonl, .md or .svg"

  static let signature = StageSignature(
    "save",
    summary: "writes the rows to a file: csv, tsv, json, jsonl, md or svg (a plot), by its ending",
    synopsis: "save \"file.csv\" [force]", example: "ferry | count by source | save \"ferry.csv\"",
    accepts: [.articles, .hits, .table, .text, .plot],
    parameters: [
      StageParameter("file", .texts, required: true), StageParameter("force", .word(["force"])),
    ])

  private let path: Located<String>
  /// nil for a picture.
  private let format: (any RowFormat.Type)?
  private let isForced: Bool

  init(_ call: CheckedStage) throws(Diagnostic) {
    let paths = call.arguments.texts("file")
    path = paths.first ?? Located("", call.range)
    isForced = call.arguments.word("force") != nil
    if paths.count > 1 {
      throw Diagnostic(.badArgument, paths[1].range, [call.name, paths[1].value, "one file"])
    }
    let ending = path.value.lowercased().split(separator: ".").last.map(String.init) ?? ""
    format = Self.formats[ending].flatMap { RowFormats.named($0) }
    guard path.value.contains("."), format != nil || ending == "svg" else {
      throw Diagnostic(.badArgument, path.range, [call.name, path.value, Self.endings])
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    let bytes = try bytes(of: input, context.cancellation)
    let isWritten: Bool
    do throws(FileProblem) {
      isWritten = try context.save(path.value, bytes, isForced)
    } catch {
      throw Diagnostic(.fileProblem, path.range, [error.description])
    }
    guard isWritten else { throw Diagnostic(.fileExists, path.range, [path.value]) }
    return input
  }

  private func bytes(of input: ResultSet, _ cancellation: Cancellation) throws -> [UInt8] {
    guard let format else {
      if case .plot(let plot) = input { return SVGChart(plot.chart).bytes }
      throw Diagnostic(
        .badArgument, path.range, ["save", path.value, "an .svg of a plot: `| plot` before it"])
    }
    var bytes: [UInt8] = []
    var renderer = format.init(
      columns: input.columns, options: RenderOptions(disarmsFormulas: true))
    renderer.begin(into: &bytes)
    var rows = try input.rows(cancellation)
    while let batch = try rows.next() { renderer.append(batch, into: &bytes) }
    renderer.end(into: &bytes)
    return bytes
  }
}
