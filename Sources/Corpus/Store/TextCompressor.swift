import Bytes
import CLZ4

/// Compresses texts with a dictionary. Safe from any thread: what it knows of the dictionary never
/// changes.
final class TextCompressor: @unchecked Sendable {
  let dictionary: TextDictionary
  private let known: OpaquePointer?

  init(_ dictionary: TextDictionary) {
    self.dictionary = dictionary
    let bytes = dictionary.bytes
    known = clz4_dictionary_create(bytes.baseAddress, Int32(bytes.count))
  }

  deinit { if let known { clz4_dictionary_free(known) } }

  /// Adds a compressed text to bytes; as it is where it would not get smaller.
  func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    guard let known, text.count > 1, text.count <= Int(LZ4_MAX_INPUT_SIZE) else {
      bytes.append(contentsOf: text)
      return
    }
    let capacity = text.count - 1
    withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 1) { room in
      let count = clz4_compress(
        known, text.baseAddress, Int32(text.count), room.baseAddress, Int32(capacity))
      bytes.append(
        contentsOf: count > 0 ? UnsafeRawBufferPointer(rebasing: room[..<Int(count)]) : text)
    }
  }
}
