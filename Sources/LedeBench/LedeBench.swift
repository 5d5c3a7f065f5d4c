import Bytes
import Postings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times queries over one frozen index of the bodies of a corpus, on one thread; with `--user` over the
/// articles as they are loaded, as somebody at the prompt asks them; with `--stops` how soon long ones end.
@main
enum LedeBench {
  static func main() {
    var arguments = CommandLine.arguments
    let words = arguments.contains("--plurals") ? BenchWords.plurals : .surface
    let isUser = arguments.contains("--user")
    let stops = arguments.contains("--stops")
    arguments.removeAll { ["--plurals", "--user", "--stops"].contains($0) }
    guard arguments.count == 5, let runs = Int(arguments[3]), runs > 0 else {
      report(
        "usage: lede-bench [--plurals | --user | --stops] CORPUS.jsonl QUERIES.tsv RUNS OUT.tsv")
      exit(2)
    }
    do {
      let queries = try BenchQuery.read(arguments[2])
      let lines: [String]
      if stops {
        lines = try StopBench(session: UserBench(arguments[1]).session).measure()
      } else if isUser {
        lines = try UserBench(arguments[1]).measure(queries, runs: runs)
      } else {
        let games = queries.filter { $0.mode != .user }
        lines = measure(games, try loadIndex(arguments[1]), words, runs: runs)
      }
      var results: [UInt8] = []
      for line in lines { results += line.utf8 }
      try writeFile(arguments[4], results)
    } catch {
      report("lede-bench: \(error)")
      exit(1)
    }
  }

  /// Indexes the bodies and reports how long it took.
  private static func loadIndex(_ path: String) throws -> PostingsIndex {
    let start = monotonicNanoseconds()
    var reader = try BodyReader(path)
    var builder = SegmentBuilder()
    var list = WordList()
    var document = DocumentWords()
    var bytes = 0
    var isMore = true
    while isMore {
      isMore = try reader.nextBody { text in
        bytes += text.count
        list.removeAll()
        cutWords(text, into: &list)
        document.fill(from: &list)
        builder.add(document)
      }
    }
    let read = monotonicNanoseconds()
    var index = PostingsIndex()
    index.append(builder.freeze())
    let end = monotonicNanoseconds()
    let megabytes = Double(bytes) / 1e6
    let seconds = Double(end - start) / 1e9
    report(
      "lede index n=\(index.documentCount) body_MB=\(megabytes) s=\(seconds)"
        + " freeze_s=\(Double(end - read) / 1e9) MBps=\(megabytes / seconds)")
    let size = index.size
    report(
      "lede bytes lists=\(size.lists) pairs=\(size.pairs) dictionary=\(size.dictionary) forms=\(size.forms)"
        + " layout=\(size.layout) total=\(size.total) per_text_byte="
        + "\(Double(size.total) / Double(max(1, bytes)))")
    return index
  }

  /// A line for each query: mode, class, query, count, median microseconds.
  private static func measure(
    _ queries: [BenchQuery], _ index: PostingsIndex, _ words: BenchWords, runs: Int
  ) -> [String] {
    let cancellation = Cancellation()
    let start = monotonicNanoseconds()
    for query in queries { _ = query.run(index, words, cancellation) }
    report("lede first_round_ms=\(Double(monotonicNanoseconds() - start) / 1e6)")
    return queries.map { query in
      var count = 0
      var times: [UInt64] = []
      for _ in 0..<runs {
        let start = monotonicNanoseconds()
        count = query.run(index, words, cancellation)
        times.append(monotonicNanoseconds() - start)
      }
      times.sort()
      let median = Double(times[runs / 2]) / 1e3
      return "\(query.mode.rawValue)\t\(query.kind)\t\(query.text)\t\(count)\t\(median)\n"
    }
  }

  static func report(_ line: String) { try? writeAll(2, Array("\(line)\n".utf8)) }
}
