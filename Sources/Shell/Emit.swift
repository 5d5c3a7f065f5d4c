import Bytes

/// Writes text to standard output (1) or standard error (2). Where nobody reads it any more, or the disk is full, it is
/// lost: what is said here is for eyes alone.
func emit(_ text: String, to descriptor: Int32) {
  emit(Array(text.utf8), to: descriptor)
}

func emit(_ bytes: [UInt8], to descriptor: Int32) {
  try? writeAll(descriptor, bytes)
}
