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
  private var skippedOfFile = 0
  /// The file's first article, held back until it is known whether the file has other records.
  private var first: (article: Article, record: Int, line: Int)?

  /// How many skipped records of one file are named; the others are counted.
  static let mostSkippedOfFile = 1_000
  private static let recordsBetweenChecks = 32

  init(cancellation: Cancellation?, receive: @escaping (Article) -> Void) {
    self.cancellation = cancellation
    self.receive = receive
  }

  /// Says that a record begins, whether or not an article will come of it.
  package mutating func beginRecord() throws(Cancelled) {
    records += 1
    if records % Self.recordsBetweenChecks == 1, let cancellation { try cancellation.check() }
    if records == 2 { sendFirst(isOnly: false) }
  }

  /// Adds the article that a record holds; one without text is skipped.
  /// - Parameter line: the line on which the record begins, from 1.
  package mutating func add(_ record: RawRecord, line: Int) {
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
    skippedOfFile += 1
    guard skippedOfFile <= Self.mostSkippedOfFile else { return }
    let place = line.map { "line \($0)" }
    report.skipped.append(SkippedItem(path: path, place: place, reason: reason))
  }

  /// Adds a note about the file.
  package mutating func note(_ text: String) { report.notes.append("\(path): \(text)") }

  /// Says that a file or folder was left out without being read.
  mutating func skip(path: String, reason: String) {
    report.skipped.append(SkippedItem(path: path, reason: reason))
  }

  /// Adds a note about the whole load.
  mutating func addNote(_ text: String) { report.notes.append(text) }

  mutating func beginFile(_ path: String, id: String, bytes: Int) {
    self.path = path
    pathID = id
    records = 0
    articlesOfFile = 0
    skippedOfFile = 0
    first = nil
    report.bytes += bytes
  }

  mutating func endFile() {
    sendFirst(isOnly: true)
    if articlesOfFile > 0 { report.files += 1 }
    let more = skippedOfFile - Self.mostSkippedOfFile
    if more > 0 {
      report.skipped.append(
        SkippedItem(path: path, reason: "\(counted(more, "more record")) gave no article"))
    }
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

extension String {
  /// The text on one line, cut where it would make a message long.
  fileprivate var shortened: String {
    let line = onOneLine
    return line.count <= 60 ? line : line.prefix(60) + "…"
  }
}
