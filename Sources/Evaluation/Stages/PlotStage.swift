import Bytes
import Corpus
import Rendering
import Semantics
import Syntax

/// `plot [column]`: the table as bars, or over time as columns and lines; the data stay as they are.
struct PlotStage: Stage {
  static let signature = StageSignature(
    "plot",
    summary: "draws a table as bars, a timeline as columns or lines; only `save` may follow",
    synopsis: "plot [column]", example: "ferry | timeline by week | plot", accepts: [.table],
    parameters: [StageParameter("column", .keys(.columns))],
    output: { shape, _ in ResultShape(.plot, shape.columns) })

  private let call: CheckedStage
  private let column: StageKey?

  init(_ call: CheckedStage) throws(Diagnostic) {
    self.call = call
    let keys = call.arguments.keys("column")
    column = keys.first
    if let wrong = keys.dropFirst().first ?? keys.first(where: \.isDescending) {
      throw Diagnostic(.badArgument, wrong.range, [call.name, wrong.name, "one column of numbers"])
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard case .table(let table) = input else { return input }
    try context.cancellation.check()
    guard
      let chart = Chart(
        columns: table.columns, rows: table.rows, measure: column?.name,
        title: title(context.query), note: try note(context))
    else {
      if let column {
        throw Diagnostic(
          .badArgument, column.range,
          [call.name, column.name, "a column of numbers that has others before it"])
      }
      throw Diagnostic(
        .missingArgument, call.range,
        [call.name, "a column that names the rows before one of numbers", "count by source | plot"])
    }
    return .plot(PlotResult(table: table, chart: chart))
  }

  /// The query up to here, on one line.
  private func title(_ query: String) -> String {
    let line = query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let pipe = line.indices.last { index in
      line[index] == "|"
        && line[line.index(after: index)...].drop { $0 == " " }.lowercased().hasPrefix(call.name)
    }
    let end = pipe ?? line.endIndex
    return line[..<end].split(separator: " ").joined(separator: " ")
  }

  /// What was counted in: all loaded articles, and from when to when they are.
  private func note(_ context: StageContext) throws -> String {
    let corpus = context.corpus
    var days: (first: CivilDate, last: CivilDate)?
    var dated = 0
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      if document & 1023 == 0 { try context.cancellation.check() }
      guard let day = corpus.articles.dates[document]?.day else { continue }
      dated += 1
      days = (min(days?.first ?? day, day), max(days?.last ?? day, day))
    }
    var note = "Source: \(corpus.count) \(corpus.count == 1 ? "article" : "articles")"
    if let days { note += ", \(days.first.description) to \(days.last.description)" }
    return dated < corpus.count ? note + ", \(corpus.count - dated) without a date" : note
  }
}
