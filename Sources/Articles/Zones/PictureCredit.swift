/// Who took a picture, in brackets or after a mark: `(Ann Reed/AP)`, `Crowds gather Getty Images`.
enum PictureCredit {
  /// Where a credit in brackets ends that begins at `index`; nil for other brackets.
  ///
  /// A credit begins with a word for picture, or names an agency after a slash, `via` or `File`. A
  /// place's agency, `LONDON (Reuters)`, is none.
  static func end(_ text: Span<UInt8>, at index: Int, limit: Int) -> Int? {
    var close = index + 1
    let last = min(limit, index + 90)
    while close < last, text[close] != UInt8(ascii: ")") { close += 1 }
    guard close < last, close > index + 2 else { return nil }
    let inner = index + 1..<close
    if words.contains(where: { begins(text, inner, $0) }) { return close + 1 }
    guard agencies.contains(where: { ends(text, inner, $0) }) else { return nil }
    var mark = inner.lowerBound
    while mark < inner.upperBound {
      let rest = mark..<inner.upperBound
      if text[mark] == UInt8(ascii: "/") || begins(text, rest, " via ") { return close + 1 }
      mark += 1
    }
    return nil
  }

  private static let words: [StaticString] = [
    "Photo:", "Photo by", "Photo :", "Photo credit", "Photo courtesy", "Image:", "Image credit",
    "Picture:", "AP Photo", "AFP PHOTO", "REUTERS/", "Foto:", "Bild:", "Crédit", "Credit:",
    "File photo", "FILE PHOTO", "Photograph:",
  ]

  static let agencies: [StaticString] = [
    "AP", "AFP", "PA", "EPA", "Reuters", "REUTERS", "Getty", "Getty Images", "Associated Press",
    "Press Association", "Xinhua", "Bloomberg", "Shutterstock", "EFE", "dpa", "ANSA", "Alamy",
    "Rex",
    "TASS", "Lusa", "ANP", "TT", "NTB", "File", "Pool",
  ]

  /// Whether an agency's name at the beginning of `rest` stands as a credit does: after a mark of
  /// its own or at the very end.
  static func isName(
    _ text: Span<UInt8>, _ range: Range<Int>, _ rest: Range<Int>, length: Int
  ) -> Bool {
    if isBlankUntilEnd(text, min(rest.lowerBound + length, range.upperBound), range.upperBound) {
      return true
    }
    var before = rest.lowerBound
    while before > range.lowerBound, isBlank(text[before - 1]) { before -= 1 }
    guard before > range.lowerBound else { return false }
    switch text[before - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ":"): return true
    default:
      let line = range.lowerBound..<before
      return ends(text, line, "©") || ends(text, line, " via")
    }
  }

  private static func isBlankUntilEnd(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    var index = index
    while index < limit, isBlank(text[index]) { index += 1 }
    return index == limit
  }
}
