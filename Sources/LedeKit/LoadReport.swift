import Articles

/// What came of a load: how much was read, what was left out and why.
public struct LoadReport: Sendable, Equatable {
  /// A file, or a record of one, that gave no article.
  public struct Skipped: Sendable, Equatable {
    /// The file; for an entry of an archive, its name behind the archive's.
    public let path: String
    /// Where in the file, in its own terms: `line 17`; nil for the whole file.
    public let place: String?
    /// What is wrong with it, in a sentence without a full stop.
    public let reason: String
  }

  /// Articles added, replaced ones counted each time they came.
  public internal(set) var articles = 0
  /// Articles that were there before, just as they were read again.
  public internal(set) var unchanged = 0
  /// Files from which at least one article came.
  public internal(set) var files = 0
  /// Bytes read.
  public internal(set) var bytes = 0
  /// How long it took.
  public internal(set) var seconds = 0.0
  /// What gave no article, in the order met.
  public internal(set) var skipped: [Skipped] = []
  /// What a reader should know that cost no article.
  public internal(set) var notes: [String] = []

  /// A load of nothing.
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
    unchanged += other.unchanged
    files += other.files
    bytes += other.bytes
    seconds += other.seconds
    skipped += other.skipped
    notes += other.notes
  }

  mutating func noteReplaced(_ ids: [String]) {
    guard let first = ids.first else { return }
    let articles = CountText.count(ids.count, "article")
    notes.append("\(articles) replaced by a later one with the same id; the first is “\(first)”")
  }

  mutating func noteUnchanged(_ articles: Int) {
    guard articles > 0 else { return }
    self.articles -= articles
    unchanged = articles
    notes.append("\(CountText.count(articles, "article")) there already, just as before")
  }
}
