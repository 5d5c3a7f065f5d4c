import Bytes
import LedeKit
import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times what somebody at the prompt waits for: queries in Lede's own language with its usual words, hits
/// counted and 20 snippets made; and the loading of articles as they are.
struct UserBench {
  private static let snippets = 20
  /// What goes over every article.
  private static let overviews = [
    "* | count", "* | count by source", "* | timeline by month", "* | facets",
  ]

  let session: Session

  init(_ path: String) throws {
    var bytes = 0
    var reader = try BodyReader(path)
    while try reader.nextBody({ bytes += $0.count }) {}
    let before = Self.memory()
    let start = monotonicNanoseconds()
    var collection = Collection()
    try collection.load([path])
    let seconds = Double(monotonicNanoseconds() - start) / 1e9
    let memory = Self.memory() - before
    let megabytes = Double(bytes) / 1e6
    LedeBench.report(
      "lede load n=\(collection.count) body_MB=\(megabytes) s=\(seconds) "
        + "MBps=\(megabytes / seconds) bytes_per_article=\(memory / max(1, collection.count)) "
        + "memory_per_text_byte=\(Double(memory) / Double(max(1, bytes))) "
        + "peak_MB=\(Double(peakMemory()) / 1e6)")
    session = Session(collection)
  }

  /// A line for each query: `USER`, class, query, articles, median microseconds of `runs`.
  func measure(_ queries: [BenchQuery], runs: Int) throws -> [String] {
    var seen: Set<String> = []
    let searches = queries.filter { seen.insert($0.text).inserted }
      .map { (kind: $0.kind, text: $0.mode == .user ? $0.text : UserQuery.text($0.text)) }
    let all = searches + Self.overviews.map { (kind: "overview", text: $0) }
    for query in all { _ = try run(query.text) }
    return try all.map { query in
      var articles = 0
      var times: [UInt64] = []
      for _ in 0..<runs {
        let start = monotonicNanoseconds()
        articles = try run(query.text)
        times.append(monotonicNanoseconds() - start)
      }
      times.sort()
      return "USER\t\(query.kind)\t\(query.text)\t\(articles)\t\(Double(times[runs / 2]) / 1e3)\n"
    }
  }

  /// The number of articles, or of rows where they stand for groups.
  private func run(_ text: String) throws -> Int {
    guard let answer = try session.run(text) else { return 0 }
    let (_, rows) = try answer.write(
      as: .auto, options: RenderOptions(width: 100), limit: Self.snippets
    ) { _ in true }
    return try answer.counts()?.articles ?? rows
  }

  /// The bytes of memory that the process has now.
  private static func memory() -> Int {
    #if os(Linux)
      guard let file = fopen("/proc/self/statm", "r") else { return 0 }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
      let text = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let fields = text.split(separator: UInt8(ascii: " "))
      return (fields.count > 1 ? Int(String(decoding: fields[1], as: UTF8.self)) ?? 0 : 0)
        * sysconf(Int32(_SC_PAGESIZE))
    #else
      return peakMemory()
    #endif
  }
}
