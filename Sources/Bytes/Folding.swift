/// Writes the folded form of `scalar` into `folded` at `end`, and moves `end` past it.
///
/// The form never takes more bytes than the scalar did. A mark that is kept joins the scalar before
/// it where Unicode has one scalar for both, as long as that lies at `first` or after.
func fold(
  _ scalar: DecodedScalar, _ properties: ScalarProperties, of text: Span<UInt8>,
  into folded: inout MutableSpan<UInt8>, from first: Int, end: inout Int,
  _ tables: borrowing FoldingTables
) {
  if properties.has(ScalarProperties.composes), end > first {
    var start = end - 1
    while start > first, folded[start] & 0xC0 == 0x80 { start -= 1 }
    let before = DecodedScalar(in: folded.span, at: start)
    if let composed = tables.composition(of: before.value, scalar.value) {
      end = start
      write(composed, into: &folded, end: &end)
      return
    }
  }
  if properties.has(ScalarProperties.removed) { return }
  if properties.has(ScalarProperties.folds) {
    write(tables.target(of: scalar.value), into: &folded, end: &end)
    return
  }
  for index in scalar.start..<scalar.end {
    folded[end] = text[index]
    end += 1
  }
}

private func write(
  _ packed: PackedUTF8, into folded: inout MutableSpan<UInt8>, end: inout Int
) {
  var bits = packed.bits
  for _ in 0..<packed.count {
    folded[end] = UInt8(truncatingIfNeeded: bits)
    bits >>= 8
    end += 1
  }
}

/// The text in lower case, without accents, points, and format characters, letters like `ø`, `ß`,
/// and `æ` as their plain forms, full-width forms as ASCII, and every apostrophe as `'`.
///
/// Spaces and punctuation stay. Two texts with equal results differ at most in case and accents.
package func foldText(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var folded = [UInt8](repeating: 0, count: bytes.count)
  var end = 0
  fold(bytes.span, into: &folded, end: &end)
  return String(decoding: folded[..<end], as: UTF8.self)
}

private func fold(_ text: Span<UInt8>, into folded: inout [UInt8], end: inout Int) {
  let properties = WordBreakTables.shared
  let tables = FoldingTables.shared
  var output = folded.mutableSpan
  var position = 0
  while position < text.count {
    let scalar = DecodedScalar(in: text, at: position)
    fold(
      scalar, properties[scalar.value], of: text, into: &output, from: 0, end: &end, tables)
    position = scalar.end
  }
}
