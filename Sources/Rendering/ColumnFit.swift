/// How wide each column of a table is so that its lines fit.
struct ColumnFit {
  /// No text column is made narrower than this so that another column may stay.
  static let leastText = 6

  /// Widths of the columns shown, which are the first ones.
  let widths: [Int]
  /// Whether columns had to go; a column that holds only the ellipsis stands for them.
  let leavesOut: Bool

  /// Shrinks the widest text columns first, never numbers; then leaves out columns from the end.
  ///
  /// - Parameters:
  ///   - room: columns of the terminal for everything; nil to fit nothing.
  ///   - perColumn: what each column costs beside its width.
  ///   - ellipsis: width of the column that stands for those left out.
  init(natural: [Int], isText: [Bool], room: Int?, perColumn: Int, ellipsis: Int) {
    var widths = natural
    var shown = natural.count
    if let room {
      while shown > 0 {
        let isCut = shown < natural.count
        let rest = room - perColumn * (isCut ? shown + 1 : shown) - (isCut ? ellipsis : 0)
        let fitted = Self.shrunk(natural.prefix(shown), isText.prefix(shown), to: rest)
        if let fitted {
          widths = fitted
          break
        }
        if shown == 1 {
          widths = [max(1, rest)]
          break
        }
        shown -= 1
      }
    }
    self.widths = widths
    leavesOut = shown < natural.count
  }

  private static func shrunk(
    _ natural: ArraySlice<Int>, _ isText: ArraySlice<Bool>, to room: Int
  ) -> [Int]? {
    func widths(cap: Int) -> [Int] {
      zip(natural, isText).map { $1 ? min($0, cap) : $0 }
    }
    func fits(_ cap: Int) -> Bool { widths(cap: cap).reduce(0, +) <= room }
    guard fits(leastText) else { return nil }
    var low = leastText
    var high = max(natural.max() ?? 0, low)
    while low < high {
      let middle = (low + high + 1) / 2
      if fits(middle) { low = middle } else { high = middle - 1 }
    }
    return handOut(room, widths(cap: low), natural)
  }

  /// Gives the columns left over by an even cap to the first columns that were capped.
  private static func handOut(_ room: Int, _ widths: [Int], _ natural: ArraySlice<Int>) -> [Int] {
    var widths = widths
    var spare = room - widths.reduce(0, +)
    for (place, wanted) in natural.enumerated() where spare > 0 && widths[place] < wanted {
      widths[place] += 1
      spare -= 1
    }
    return widths
  }
}
