/// Numbers that never change, in memory of their own or in a mapped file.
///
/// Invariant of its unsafe part: `owner` keeps the memory at `base` as it is for as long as it lives.
@frozen
package struct Frozen<Element: BitwiseCopyable & Sendable>: RandomAccessCollection,
  @unchecked Sendable
{
  @usableFromInline let base: UnsafePointer<Element>
  @usableFromInline let size: Int
  @usableFromInline let owner: AnyObject

  private final class Owner {
    let memory: UnsafeMutablePointer<Element>
    init(_ memory: UnsafeMutablePointer<Element>) { self.memory = memory }
    deinit { memory.deallocate() }
  }

  /// Copies an array.
  package init(_ array: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(1, array.count))
    array.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { memory.initialize(from: start, count: source.count) }
    }
    base = UnsafePointer(memory)
    size = array.count
    owner = Owner(memory)
  }

  /// Numbers in memory that `owner` keeps.
  init(_ base: UnsafePointer<Element>, count: Int, owner: AnyObject) {
    self.base = base
    size = count
    self.owner = owner
  }

  /// A copy.
  @inlinable package var array: [Element] { Array(UnsafeBufferPointer(start: base, count: size)) }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { size }
  @inlinable package var count: Int { size }
  @inlinable package var pointer: UnsafePointer<Element> { base }

  @inlinable package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < size, "a number within the collection")
    return base[index]
  }

  @inlinable
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try body(UnsafeBufferPointer(start: base, count: size))
  }

  @inlinable
  package func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: base, count: size))
  }
}
