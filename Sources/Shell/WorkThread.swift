import Bytes

/// Runs work on a thread of its own while the caller's looks on.
final class WorkThread {
  private let worker = Worker()

  /// - Parameters:
  ///   - lookingOn: called on the caller's thread about every 20 ms until the work is done.
  ///   - work: done on the other thread; the caller touches nothing of it meanwhile.
  /// - Throws: what the work throws.
  func run<Value>(lookingOn: () -> Void, _ work: () throws -> Value) throws -> Value {
    try withoutActuallyEscaping(work) { work in
      let piece = Piece(work)
      _ = worker.begin { piece.run() }
      worker.wait(lookingOn: lookingOn)
      return try piece.outcome()
    }
  }
}

/// Handed from one thread to the other and back; the worker's mutex lies between their uses.
private final class Piece<Value>: @unchecked Sendable {
  private var work: (() throws -> Value)?
  private var result: Result<Value, any Error>?

  init(_ work: @escaping () throws -> Value) { self.work = work }

  func run() {
    result = work.map { work in Result { try work() } }
    work = nil
  }

  func outcome() throws -> Value {
    guard let result else { preconditionFailure("the worker has not run its piece") }
    return try result.get()
  }
}
