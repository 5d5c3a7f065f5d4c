import Bytes

/// A switch that stops a load or a query from another thread, a task or a signal handler.
public final class QueryCancellation: Sendable {
  package let token: Cancellation

  /// A switch that is not set.
  public init() { token = Cancellation() }

  package init(_ token: Cancellation) { self.token = token }

  /// Stops whatever was given this switch, within about a block of 128 articles; stays set.
  public func cancel() { token.cancel() }

  /// Whether `cancel` was called.
  public var isCancelled: Bool { token.isCancelled }
}

/// Thrown where work stopped because its `QueryCancellation` was set.
public struct QueryCancelled: Error, Equatable, CustomStringConvertible {
  /// The error; there is only one.
  public init() {}

  /// A word for logs.
  public var description: String { "cancelled" }
}
