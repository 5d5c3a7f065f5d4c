import CLineEdit

/// Writes to standard output (1) or standard error (2), past the C library's buffers.
/// - Returns: false once nobody reads it any more.
@discardableResult
func write(_ text: String, to descriptor: Int32) -> Bool {
  write(Array(text.utf8), to: descriptor)
}

@discardableResult
func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  cle_write_all(descriptor, bytes, bytes.count)
}

/// The value of an environment variable.
package func environmentValue(_ name: String) -> String? {
  cle_environment(name).map { String(cString: $0) }
}
