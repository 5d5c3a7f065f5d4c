/// The UTF-8 sequences of a range of scalars, as ranges of bytes one after the other; surrogates are left out.
///
/// The sequences hold each scalar of the range once and nothing else.
/// Source of the way to split: Thompson, `grep` of Plan 9; Cox, "Regular Expression Matching in the Wild", 2010.
func byteSequences(of range: ClosedRange<UInt32>) -> [[ClosedRange<UInt8>]] {
  var result: [[ClosedRange<UInt8>]] = []
  var pending = [range]
  while let next = pending.popLast() {
    let low = next.lowerBound
    let high = min(next.upperBound, 0x10FFFF)
    guard low <= high else { continue }
    if let cut = cut(low, high) {
      pending.append(cut + 1...high)
      pending.append(low...cut)
    } else if !(0xD800...0xDFFF ~= low) {
      let first = utf8(low)
      let last = utf8(high)
      result.append(zip(first, last).map { $0...$1 })
    }
  }
  return result
}

/// The scalar after which a range must be cut so that its sequences are a box: as many bytes each, and behind the first
/// byte that differs all continuations.
private func cut(_ low: UInt32, _ high: UInt32) -> UInt32? {
  for limit: UInt32 in [0x7F, 0x7FF, 0xD7FF, 0xDFFF, 0xFFFF] where low <= limit && limit < high {
    return limit
  }
  guard low > 0x7F else { return nil }
  for bits in [UInt32(6), 12, 18] {
    let mask: UInt32 = (1 << bits) - 1
    if low & ~mask == high & ~mask { break }
    if low & mask != 0 { return low | mask }
    if high & mask != mask { return (high & ~mask) - 1 }
  }
  return nil
}

private func utf8(_ scalar: UInt32) -> [UInt8] {
  Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
}
