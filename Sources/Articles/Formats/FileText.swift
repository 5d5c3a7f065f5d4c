import Bytes

/// What a format reads: a file's bytes, and the same as text.
package struct FileText: Sendable {
  /// As the file, or the entry of an archive, has them.
  package let bytes: [UInt8]
  /// The bytes as valid UTF-8 without a byte order mark, their encoding guessed by what they are.
  package let text: [UInt8]
  package let encoding: DecodedText.Encoding
  /// How many bytes of a UTF-8 text are not UTF-8, and were read as Windows-1252.
  package let strayBytes: Int
  package let looksBinary: Bool
  /// The ending of the file's name in lower case without a dot; empty for none.
  package let ending: String

  package init(_ bytes: [UInt8], ending: String = "") {
    let decoded = decodeText(bytes)
    self.bytes = bytes
    text = decoded.bytes
    encoding = decoded.encoding
    strayBytes = decoded.strayBytes
    looksBinary = decoded.looksBinary
    self.ending = ending
  }
}
