import Bytes
import Postings

/// A line of a query file: mode, class and query, with tabs between.
struct BenchQuery {
  enum Mode: String {
    case count = "COUNT"
    case top10 = "TOP_10"
    case top10Count = "TOP_10_COUNT"
    /// The text is in Lede's own language, for `UserBench`.
    case user = "USER"
  }

  let mode: Mode
  let kind: String
  let text: String

  /// The queries of a file, those of unknown modes left out.
  static func read(_ path: String) throws -> [BenchQuery] {
    let file = try FileReader(path)
    var bytes: [UInt8] = []
    while !file.isAtEnd { try file.read(1 << 20, into: &bytes) }
    return bytes.split(separator: 0x0A).compactMap { line in
      let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 3, let mode = Mode(rawValue: fields[0]) else { return nil }
      return BenchQuery(mode: mode, kind: fields[1], text: fields[2])
    }
  }

  /// Parses and runs the query: how many documents match, or in `TOP_10` how many are given.
  func run(
    _ index: PostingsIndex, _ words: BenchWords, _ cancellation: Cancellation
  ) -> Int {
    let plan = GameQuery.plan(text, words)
    do {
      switch mode {
      case .count: return try index.documentCount(plan, cancellation: cancellation)
      case .top10:
        return try index.search(plan, k: 10, counting: false, cancellation: cancellation).total
      case .top10Count: return try index.search(plan, k: 10, cancellation: cancellation).total
      case .user: return 0
      }
    } catch {
      return 0
    }
  }
}
