import Bytes

/// Takes the records of one file after the other, makes articles of them and hands those on.
///
/// Formats call `beginRecord` once for each record, then `add` or `skip`.
package struct RecordSink {
  /// What came of the load so far.
  package private(set) var report = LoadReport()

  let cancellation: Cancellation?
  private let receive: (Article) -> Void
  private var builder = ArticleBuilder()
  private var ids: Set<String> = []
  private var repeatedIDs = 0
  private var firstRepeatedID: String?

  private var path = ""
  private var pathID = ""
  private var records = 0
  private var articlesOfFile = 0
  /// The file's first article, held back until it is known whether the file has other records.
  private var first: (article: Article, record: Int, line: Int)?

  private static let recordsBetweenChecks = 32

  /// How far the load has come.
  var progress = LoadProgress()
  private let tell: ((LoadProgress) -> Void)?
  /// Bytes of the file that are read so far; those of the files before it are in the report.
  private var bytesOfFile = 0
  private var lastReason = ""

  init(
    cancellation: Cancellation?, progress: ((LoadProgress) -> Void)? = nil,
    receive: @escaping (Article) -> Void
  ) {
    self.cancellation = cancellation
    self.receive = receive
    tell = progress
  }

  /// Says that a record begins, whether or not an article will come of it.
  package mutating func beginRecord() throws(Cancelled) {
    records += 1
    if records % Self.recordsBetweenChecks == 0 {
      try cancellation?.check()
      tellProgress()
    }
    if records == 2 { sendFirst(isOnly: false) }
  }

  /// Adds the article that a record holds; one without text is skipped.
  /// - Parameter line: the line on which the record begins, from 1.
  package mutating func add(_ record: RawRecord, line: Int) {
    guard record.fields.allSatisfy({ $0.value.isShort }) else {
      skip(line: line, reason: "a text " + TextStream.tooLong)
      return
    }
    guard let article = builder.article(from: record) else {
      skip(line: line, reason: "the record has neither a headline nor a body")
      return
    }
    add(article, line: line)
  }

  /// Adds an article; an empty id is made from the file's path.
  package mutating func add(_ article: Article, line: Int) {
    if records > 1 {
      send(article, record: records, line: line, isOnly: false)
    } else {
      first = (article, records, line)
    }
  }

  /// Says that a record, or with nil the whole file, gave no article.
  package mutating func skip(line: Int?, reason: String) {
    // Many records of a file fail alike: they share one text.
    if reason != lastReason { lastReason = reason }
    let place = line.map { "line \($0)" }
    report.skipped.append(SkippedItem(path: path, place: place, reason: lastReason))
  }

  /// Adds a note about the file.
  package mutating func note(_ text: String) { report.notes.append("\(path): \(text)") }

  /// Says that a file or folder was left out without being read.
  mutating func skip(path: String, reason: String) {
    report.skipped.append(SkippedItem(path: path, reason: reason))
  }

  /// Adds a note about the whole load.
  mutating func addNote(_ text: String) { report.notes.append(text) }

  /// Says how many bytes of the file are read so far.
  package mutating func reached(_ bytes: Int) { bytesOfFile = max(bytesOfFile, bytes) }

  mutating func beginFile(_ path: String, id: String, bytes: Int = 0) {
    self.path = path
    pathID = id
    records = 0
    articlesOfFile = 0
    first = nil
    bytesOfFile = bytes
  }

  mutating func endFile() {
    sendFirst(isOnly: true)
    if articlesOfFile > 0 { report.files += 1 }
    report.bytes += bytesOfFile
    bytesOfFile = 0
  }

  /// Says that one more of the files that were found is done.
  mutating func fileIsDone() {
    progress.filesDone += 1
    tellProgress()
  }

  private mutating func tellProgress() {
    progress.articles = report.articles
    progress.bytes = report.bytes + bytesOfFile
    tell?(progress)
  }

  /// Adds the notes that speak of all files together.
  mutating func endLoad() {
    if let date = builder.firstUnreadDate {
      let fields = counted(builder.unreadDates, "date")
      addNote("\(fields) could not be read and stayed empty, the first is “\(date.shortened)”")
    }
    if let id = firstRepeatedID {
      let articles = counted(repeatedIDs, "article")
      addNote(
        "\(articles) had an id that came before and took its place, the first is “\(id.shortened)”")
    }
  }

  private mutating func sendFirst(isOnly: Bool) {
    guard let (article, record, line) = first else { return }
    first = nil
    send(article, record: record, line: line, isOnly: isOnly)
  }

  private mutating func send(_ article: Article, record: Int, line: Int, isOnly: Bool) {
    var article = article
    if article.id.isEmpty { article.id = isOnly ? pathID : "\(pathID):\(record)" }
    article.file = isOnly ? path : "\(path):\(line)"
    article.settleLanguage()
    if !ids.insert(article.id).inserted {
      repeatedIDs += 1
      firstRepeatedID = firstRepeatedID ?? article.id
    }
    articlesOfFile += 1
    report.articles += 1
    receive(article)
  }
}

extension RawValue {
  /// Whether the value's own text is short enough for an article.
  fileprivate var isShort: Bool {
    switch self {
    case .text(let text): text.utf8.count <= TextStream.longestLine
    case .list(let values): values.allSatisfy { $0.isShort }
    default: true
    }
  }
}

extension String {
  /// The text on one line, cut where it would make a message long.
  fileprivate var shortened: String {
    let line = onOneLine
    return line.count <= 60 ? line : line.prefix(60) + "…"
  }
}
