#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers in memory that grows, where the system can do that without a copy, and that becomes `Frozen`
/// without one.
///
/// Invariant of its unsafe part: `base` has room for `capacity` numbers, of which the first `count` are
/// initialised. Who writes through `base` reserves the room first.
package struct Growing<Element: BitwiseCopyable & Sendable>: ~Copyable {
  package private(set) var base: UnsafeMutablePointer<Element>
  package var count = 0
  private var capacity: Int

  /// - Parameter capacity: how many numbers there is room for at first.
  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 16)
    base = Self.memory(nil, self.capacity)
  }

  deinit { free(base) }

  /// Makes room for so many numbers more.
  package mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(count + more, capacity + capacity / 2)
    base = Self.memory(base, capacity)
  }

  package mutating func append(_ number: Element) {
    reserve(1)
    (base + count).initialize(to: number)
    count += 1
  }

  /// Appends the same number several times.
  package mutating func append(_ number: Element, times: Int) {
    reserve(times)
    (base + count).initialize(repeating: number, count: times)
    count += times
  }

  /// The numbers, which nobody changes any more.
  package consuming func freeze() -> Frozen<Element> {
    let memory = Self.memory(base, max(count, 1))
    let frozen = Frozen(UnsafePointer(memory), count: count, owner: Memory(memory))
    discard self
    return frozen
  }

  private static func memory(
    _ earlier: UnsafeMutablePointer<Element>?, _ capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    guard let memory = realloc(earlier, capacity * MemoryLayout<Element>.stride) else {
      preconditionFailure("there is no memory for \(capacity) numbers")
    }
    return memory.bindMemory(to: Element.self, capacity: capacity)
  }

  private final class Memory {
    private let memory: UnsafeMutablePointer<Element>
    init(_ memory: UnsafeMutablePointer<Element>) { self.memory = memory }
    deinit { free(memory) }
  }
}
