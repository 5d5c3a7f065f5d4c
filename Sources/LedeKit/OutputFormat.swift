import Rendering

/// How an answer is written out.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// What reads best: a ranked list, a concordance, an article, a timeline, a picture or a table.
  case auto
  /// Columns with lines between them.
  case table
  /// A line a cell, an empty one between rows.
  case line
  /// Comma-separated values (RFC 4180), names first.
  case csv
  /// Tab-separated values, names first.
  case tsv
  /// One array of objects.
  case json
  /// An object a line.
  case jsonl
  /// A table of GitHub's Markdown.
  case markdown

  func rowFormat(for columns: [Column]) -> any RowFormat.Type {
    RowFormats.named(rawValue) ?? TerminalViews.format(for: columns)
  }
}

extension Answer {
  /// Writes the answer batch by batch, so that streaming formats need no memory of their own.
  ///
  /// - Parameters:
  ///   - limit: rows to write at most; nil for all.
  ///   - sink: takes bytes in order; returns false once nobody reads them any more.
  /// - Returns: the rows written and the rows there are.
  /// - Throws: `QueryCancelled`.
  @discardableResult
  package func write(
    as format: OutputFormat, options: RenderOptions, limit: Int? = nil,
    cancellation: QueryCancellation = QueryCancellation(), to sink: ([UInt8]) -> Bool
  ) throws -> (written: Int, total: Int) {
    let columns = result.columns
    guard !columns.isEmpty else { return (0, 0) }
    if case .plot(let plot) = result, format == .auto {
      var bytes: [UInt8] = []
      TerminalChart(plot.chart, options: options).draw(into: &bytes)
      _ = sink(bytes)
      return (plot.table.rows.count, plot.table.rows.count)
    }
    var renderer = format.rowFormat(for: columns).init(columns: columns, options: options)
    var bytes: [UInt8] = []
    var written = 0
    return try cancellable {
      var stream = try result.rows(cancellation.token, wanted: limit ?? .max)
      let total = stream.total
      let wanted = min(limit ?? total, total)
      renderer.begin(into: &bytes)
      while written < wanted, let batch = try stream.next() {
        try refuseDamage()
        let rows = batch.prefix(wanted - written)
        renderer.append(rows, into: &bytes)
        written += rows.count
        if bytes.count >= 1 << 16 {
          guard sink(bytes) else { return (written, total) }
          bytes.removeAll(keepingCapacity: true)
        }
      }
      renderer.end(into: &bytes)
      _ = sink(bytes)
      return (written, total)
    }
  }

  /// The whole answer as text.
  ///
  /// - Throws: `QueryCancelled`.
  public func text(as format: OutputFormat = .table) throws -> String {
    var all: [UInt8] = []
    try write(as: format, options: RenderOptions()) { bytes in
      all += bytes
      return true
    }
    return String(decoding: all, as: UTF8.self)
  }
}
