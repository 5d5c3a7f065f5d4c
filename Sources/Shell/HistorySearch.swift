import CLineEdit

/// A search through older statements that follows each letter typed (Ctrl-R).
struct HistorySearch {
  /// What a key does to the search.
  enum Step: Equatable {
    case goOn
    /// Ends it with the text from before.
    case restore
    /// Ends it with the statement found.
    case take
    /// Ends it with the statement found; the key is then to be read as one that edits it.
    case takeAndType
    /// The line itself has ended.
    case stop
  }

  private let statements: [String]
  private var query = ""
  private var index: Int?
  private var hasFailed = false

  /// - Parameter statements: oldest first.
  init(statements: [String]) { self.statements = statements }

  var prompt: String { "(\(hasFailed ? "no " : "")older `\(query)`) " }

  /// The statement that the search stands on.
  var found: String? { index.map { statements[$0] } }

  /// Where the query begins in `found`, in scalars from its start.
  var matchOffset: Int {
    guard let found, let place = Self.place(of: query, in: found) else { return 0 }
    return place
  }

  mutating func press(_ key: Int32) -> Step {
    switch key {
    case -1: return .stop
    case 0x07: return .restore
    case 0x12: search(below: (index ?? statements.count) - 1)
    case 0x08, 0x7F:
      if !query.isEmpty { query.removeLast() }
      search(below: statements.count - 1)
    case 0x1B: return .take
    case 0x20..<Int32(CLE_KEY):
      guard let scalar = Unicode.Scalar(UInt32(key)) else { return .goOn }
      query.unicodeScalars.append(scalar)
      search(below: index ?? statements.count - 1)
    default: return .takeAndType
    }
    return .goOn
  }

  /// Goes to the newest match at `last` or before it; stays where there is none.
  private mutating func search(below last: Int) {
    hasFailed = false
    guard !query.isEmpty else {
      index = nil
      return
    }
    var candidate = last
    while candidate >= 0 {
      let isRepeated = candidate != index && statements[candidate] == found
      if !isRepeated, Self.place(of: query, in: statements[candidate]) != nil {
        index = candidate
        return
      }
      candidate -= 1
    }
    hasFailed = true
  }

  private static func place(of query: String, in statement: String) -> Int? {
    let sought = Array(query.lowercased().unicodeScalars)
    let text = Array(statement.lowercased().unicodeScalars)
    guard !sought.isEmpty, sought.count <= text.count else { return nil }
    return (0...(text.count - sought.count)).first { start in
      text[start..<(start + sought.count)].elementsEqual(sought)
    }
  }
}
