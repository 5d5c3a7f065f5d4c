import Articles

/// What came of a load: how much was read, what was left out and why.
public struct LoadReport: Sendable, Equatable {
  /// A file, or a record of one, that gave no article.
  public struct Skipped: Sendable, Equatable {
    public let path: String
    /// Where in the file, in its own terms: `line 17`; nil for the whole file.
    public let place: String?
    public let reason: String
  }

  /// Articles read, replaced ones counted each time they came.
  public internal(set) var articles = 0
  /// Files from which at least one article came.
  public internal(set) var files = 0
  public internal(set) var bytes = 0
  public internal(set) var skipped: [Skipped] = []
  /// What a reader should know that cost no article.
  public internal(set) var notes: [String] = []

  public init() {}

  init(_ report: Articles.LoadReport) {
    articles = report.articles
    files = report.files
    bytes = report.bytes
    skipped = report.skipped.map { Skipped(path: $0.path, place: $0.place, reason: $0.reason) }
    notes = report.notes
  }

  mutating func add(_ other: LoadReport) {
    articles += other.articles
    files += other.files
    bytes += other.bytes
    skipped += other.skipped
    notes += other.notes
  }

  mutating func noteReplaced(_ ids: [String]) {
    guard let first = ids.first else { return }
    let articles = ids.count == 1 ? "1 article" : "\(ids.count) articles"
    notes.append("\(articles) replaced by a later one with the same id, the first `\(first)`")
  }
}

extension LoadReport {
  /// The report in sentences: what was loaded, what was skipped and why, and the notes.
  public var lines: [String] {
    var lines = [
      "loaded \(CountText.count(articles, "article")) from \(CountText.count(files, "file"))"
    ]
    if !skipped.isEmpty {
      lines[0] += "; skipped \(skipped.count):"
      lines += skipped.prefix(Self.mostShown).map { "  " + $0.line }
      let rest = skipped.count - Self.mostShown
      if rest > 0 { lines.append("  … and \(CountText.grouped(rest)) more") }
    }
    return lines + notes.map { "note: " + $0 }
  }

  private static let mostShown = 20
}

extension LoadReport.Skipped {
  /// The item in one line.
  var line: String { path + (place.map { ", " + $0 } ?? "") + ": " + reason }
}

/// How far a load has come.
public enum LoadProgress: Sendable, Equatable {
  /// Articles are being read from files.
  case reading(articles: Int)
  /// All are read, and so many are indexed.
  case indexing(articles: Int, of: Int)
}
