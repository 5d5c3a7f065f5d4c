/// How much of a text is looked at to tell what it is.
private let sampleSize = 8_192

/// Whether bytes are UTF-16 by their zero bytes, and little-endian; nil when they are not.
///
/// Western text has a zero in nearly every unit and always on the same side. Seven units in ten with a
/// zero on one side, and hardly one in fifty on the other, are asked for.
func evidentUTF16(_ bytes: [UInt8]) -> Bool? {
  let units = min(bytes.count, sampleSize) / 2
  guard units >= 4, bytes.count % 2 == 0 || bytes.count > sampleSize else { return nil }
  var even = 0
  var odd = 0
  for unit in 0..<units {
    if bytes[2 * unit] == 0 { even += 1 }
    if bytes[2 * unit + 1] == 0 { odd += 1 }
  }
  if odd * 10 >= units * 7 && even * 50 <= units { return true }
  if even * 10 >= units * 7 && odd * 50 <= units { return false }
  return nil
}

/// Whether bytes are hardly a text: a known binary format, a NUL in the first 8 KB, or more than two
/// control bytes in a hundred there. Separators that wires use, such as SOH and STX, count as
/// controls; tabs, line ends, form feeds and escapes do not.
func looksBinary(_ bytes: [UInt8]) -> Bool {
  if hasBinarySignature(bytes) { return true }
  let count = min(bytes.count, sampleSize)
  var controls = 0
  for i in 0..<count {
    let byte = bytes[i]
    if byte == 0 { return true }
    if byte < 0x20 && !(0x08...0x0D ~= byte) && byte != 0x1B || byte == 0x7F { controls += 1 }
  }
  return controls > 2 && controls * 50 > count
}

/// Whether bytes begin as PNG, JPEG, GIF, PDF, ZIP, gzip, bzip2, xz, Zstandard, ELF, Mach-O, SQLite,
/// Ogg, WebAssembly or old Office files do.
package func hasBinarySignature(_ bytes: [UInt8]) -> Bool {
  signatures.contains { bytes.starts(with: $0) }
}

private let signatures: [[UInt8]] = [
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0xFF, 0xD8, 0xFF], Array("GIF87a".utf8),
  Array("GIF89a".utf8), Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06],
  [0x1F, 0x8B], [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41],
  [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD], [0x7F, 0x45, 0x4C, 0x46],
  [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE], Array("SQLite format 3\0".utf8),
  [0x4F, 0x67, 0x67, 0x53, 0x00], [0x00, 0x61, 0x73, 0x6D], [0xD0, 0xCF, 0x11, 0xE0],
]
