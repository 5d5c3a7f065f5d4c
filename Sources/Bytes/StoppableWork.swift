/// Does work on another thread and waits for it, but no longer than until the cancellation is set.
///
/// Work that is cancelled has yet to give back the memory it worked with, which takes long where that is
/// a million texts: nobody waits for that, the other thread ends after it.
/// - Returns: what the work gives.
/// - Throws: what the work throws; `Cancelled` within some 20 ms once the cancellation is set.
package func runStoppably<Value: Sendable>(
  _ cancellation: Cancellation, _ work: @escaping @Sendable () throws -> Value
) throws -> Value {
  let worker = idleWorkers.with { $0.popLast() } ?? IdleWorker(worker: Worker())
  let outcome = Outcome<Value>()
  _ = worker.worker.begin { outcome.result = Result { try work() } }
  guard worker.worker.wait(unless: cancellation) else { throw Cancelled() }
  idleWorkers.with { if $0.count < mostIdle { $0.append(worker) } }
  guard let result = outcome.result else { throw Cancelled() }
  return try result.get()
}

/// Written by the worker, and read once it has ended.
private final class Outcome<Value>: @unchecked Sendable {
  var result: Result<Value, any Error>?
}

/// A worker without work, which belongs to nobody: whoever takes it out of the list is its only user.
private struct IdleWorker: @unchecked Sendable {
  let worker: Worker
}

/// Beginning a thread takes longer than a short query.
private let idleWorkers = Locked<[IdleWorker]>([])
private let mostIdle = 2
