import CLZ4
import Synchronization

/// Bytes that texts repeat parts of: a text is compressed by LZ4 as if it came after them. So a short
/// text gets as small as among its neighbours, and is read without them.
///
/// Invariant of its unsafe part: `memory` holds the bytes, which never change, and behind them room
/// for a text, which is used only with `isFree` in hand.
final class TextDictionary: @unchecked Sendable {
  /// LZ4 looks back no further.
  static let size = 1 << 16
  /// A byte of LZ4 stands for no more bytes of text than that.
  static let mostGain = 255
  /// A text of as many bytes is read right behind the dictionary, which is thrice as fast.
  private static let room = 1 << 15

  let bytes: UnsafeBufferPointer<UInt8>
  private let memory: UnsafeMutablePointer<UInt8>
  private let isFree = Atomic(true)

  /// - Parameter bytes: at most `size` are taken.
  init(_ bytes: some Collection<UInt8>) {
    memory = .allocate(capacity: Self.size + Self.room)
    let count = min(bytes.count, Self.size)
    _ = UnsafeMutableBufferPointer(start: memory, count: count)
      .initialize(from: bytes.prefix(count))
    self.bytes = UnsafeBufferPointer(start: memory, count: count)
  }

  deinit { memory.deallocate() }

  /// Lends the text of compressed bytes; nil where they are none of `size` bytes of text.
  func withText<Result>(
    of compressed: UnsafeRawBufferPointer, size: Int, _ use: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    guard size / Self.mostGain <= compressed.count else { return nil }
    if size <= Self.room, takeRoom() {
      defer { isFree.store(true, ordering: .releasing) }
      let room = UnsafeMutableRawBufferPointer(start: memory + bytes.count, count: size)
      return decompress(compressed, into: room) ? use(UnsafeRawBufferPointer(room)) : nil
    }
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
      decompress(compressed, into: room) ? use(UnsafeRawBufferPointer(room)) : nil
    }
  }

  private func takeRoom() -> Bool {
    isFree.compareExchange(expected: true, desired: false, ordering: .acquiring).exchanged
  }

  private func decompress(
    _ compressed: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard let count = Int32(exactly: compressed.count), let size = Int32(exactly: room.count) else {
      return false
    }
    return LZ4_decompress_safe_usingDict(
      compressed.baseAddress, room.baseAddress, count, size, bytes.baseAddress, Int32(bytes.count))
      == size
  }
}
