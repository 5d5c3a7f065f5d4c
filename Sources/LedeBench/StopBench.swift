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

/// Times how long a query goes on after it is stopped, of queries that go over all articles and keep much of
/// what they find.
struct StopBench {
  private static let queries = [
    "* | sentences | sort by date | head 3", "the | sentences | count",
    "* | count by author, day | head 3", "the | kwic 5 | sort by right 1 | head 3", "* | terms 5",
    "* | dedupe | head 3", "* | keyness | head 3", "the | collocates within 5 | head 3",
    "the NEAR/s of | count by author | head 3", "/.*a.*b.*/ | count",
    "* | distinct author | head 3", "the | ngrams 3 3",
    "* | select headline | sort by headline | head 3", "* | sort by -date, id | head 3",
  ]
  /// Milliseconds after which a query is stopped.
  private static let delays: [UInt32] = [20, 100, 400, 1_200]

  let session: Session

  /// A line for each query: `STOP`, nothing, the query, how often it was stopped, the worst microseconds from
  /// the call that stops it to its end.
  func measure() throws -> [String] {
    try Self.queries.map { query in
      var stopped = 0
      var worst: UInt64 = 0
      for delay in Self.delays {
        guard let time = try stop(query, after: delay) else { continue }
        stopped += 1
        worst = max(worst, time)
      }
      return "STOP\t\t\(query)\t\(stopped)\t\(Double(worst) / 1e3)\n"
    }
  }

  /// Nanoseconds from stopping the query to its end; nil where it had ended.
  private func stop(_ query: String, after milliseconds: UInt32) throws -> UInt64? {
    let cancellation = QueryCancellation()
    let stopping = Stopping()
    let worker = Worker()
    _ = worker.begin {
      usleep(milliseconds * 1_000)
      stopping.time = monotonicNanoseconds()
      cancellation.cancel()
    }
    var isStopped = false
    do {
      if let answer = try session.run(query, cancellation: cancellation) {
        _ = try answer.rows(cancellation: cancellation)
      }
    } catch is QueryCancelled {
      isStopped = true
    }
    let end = monotonicNanoseconds()
    _ = worker.wait()
    return isStopped && end > stopping.time ? end - stopping.time : nil
  }

  /// When a query was stopped: written by the worker, read after it.
  private final class Stopping: @unchecked Sendable {
    var time: UInt64 = 0
  }
}
