/// A long list of numbers that grows by pieces of one size, so that growing copies nothing.
struct WordNumbers {
  static let pieceShift = 18
  static let pieceSize = 1 << pieceShift

  private(set) var pieces: [[UInt32]] = []
  private(set) var count = 0

  subscript(index: Int) -> UInt32 { pieces[index >> Self.pieceShift][index & (Self.pieceSize - 1)] }

  /// Gives the numbers of a range, in as many runs as they lie in.
  @inline(__always)
  func forEachRun(in range: Range<Int>, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound {
      let offset = start & (Self.pieceSize - 1)
      let count = min(range.upperBound - start, Self.pieceSize - offset)
      pieces[start >> Self.pieceShift].withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[offset..<offset + count]))
      }
      start += count
    }
  }

  mutating func append(contentsOf numbers: UnsafeBufferPointer<UInt32>) {
    var rest = Slice(base: numbers, bounds: numbers.indices)
    while !rest.isEmpty {
      if pieces.isEmpty || pieces[pieces.count - 1].count == Self.pieceSize {
        pieces.append([])
        // A first piece may stay small.
        if pieces.count > 1 { pieces[pieces.count - 1].reserveCapacity(Self.pieceSize) }
      }
      let last = pieces.count - 1
      let part = rest.prefix(Self.pieceSize - pieces[last].count)
      pieces[last].append(contentsOf: part)
      rest = rest.dropFirst(part.count)
    }
    count += numbers.count
  }
}
