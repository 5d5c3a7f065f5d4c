#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A second thread that does one piece of work after the other, while the caller prepares the next.
///
/// The caller may touch what a piece works on again once `wait` has returned true. Without a second thread,
/// which the system may refuse, each piece is done at once.
package final class Worker {
  private let shared = Shared()
  private var thread: pthread_t?

  package init() {
    let context = Unmanaged.passRetained(shared).toOpaque()
    #if canImport(Darwin)
      var created: pthread_t?
    #else
      var created = pthread_t()
    #endif
    let code = pthread_create(&created, nil, { Shared.loop($0) }, context)
    if code == 0 { thread = created } else { Unmanaged<Shared>.fromOpaque(context).release() }
  }

  /// Nobody waits for the piece that is being done; the thread ends after it.
  deinit {
    guard let thread else { return }
    shared.end()
    pthread_detach(thread)
  }

  /// Waits for the piece before to be done, and begins this one.
  /// - Returns: false where the cancellation was set first; nothing was begun then.
  package func begin(
    unless cancellation: Cancellation? = nil, _ work: @escaping @Sendable () -> Void
  ) -> Bool {
    guard wait(unless: cancellation) else { return false }
    if thread == nil { work() } else { shared.give(work) }
    return true
  }

  /// Waits until all that was begun is done.
  /// - Returns: false where the cancellation was set first.
  package func wait(unless cancellation: Cancellation? = nil) -> Bool {
    while thread != nil, !shared.isIdle() {
      if cancellation?.isCancelled ?? false { return false }
    }
    return true
  }

  /// Waits until all that was begun is done, and calls `lookingOn` about every 20 ms until then.
  package func wait(lookingOn: () -> Void) {
    while thread != nil, !shared.isIdle() { lookingOn() }
  }
}

/// What both threads use, each only while it holds the mutex.
private final class Shared: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var work: (@Sendable () -> Void)?
  private var isBusy = false
  private var isOver = false

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Waits for the work to be done, but no longer than 20 ms.
  func isIdle() -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if isBusy {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      time.tv_nsec += 20_000_000
      if time.tv_nsec >= 1_000_000_000 {
        time.tv_sec += 1
        time.tv_nsec -= 1_000_000_000
      }
      pthread_cond_timedwait(changed, mutex, &time)
    }
    return !isBusy
  }

  /// Hands work over; there is none at this time.
  func give(_ next: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(mutex)
    work = next
    isBusy = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  func end() {
    pthread_mutex_lock(mutex)
    isOver = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  /// Waits for work and does it; what it held is given back before anybody is told.
  /// - Returns: false at the end.
  private func doWork() -> Bool {
    guard let work = takeWork() else { return false }
    work()
    return true
  }

  private func takeWork() -> (@Sendable () -> Void)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while work == nil, !isOver { pthread_cond_wait(changed, mutex) }
    defer { work = nil }
    return work
  }

  private func finish() {
    pthread_mutex_lock(mutex)
    isBusy = false
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  static func loop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let shared = Unmanaged<Shared>.fromOpaque(context).takeRetainedValue()
    while shared.doWork() { shared.finish() }
    return nil
  }
}
