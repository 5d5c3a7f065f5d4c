import Bytes

/// The texts of WordPress' exports, which hold its own marks in brackets: `[caption]…[/caption]`,
/// `[gallery ids="1,2"]`.
enum WordPressText {
  /// The text as HTML: captions as such, other marks removed and what they enclose kept.
  ///
  /// A mark is one only if it has values, if it is closed later, or if nothing but WordPress is
  /// called so: `[sic]` stays.
  /// - Complexity: O(bytes) for a text, and O(bytes) more for each of at most 1,000 different
  ///   marks.
  static func html(_ text: String) -> String {
    // Each of its lines is one to the reader too.
    let text = text.replacing("\n", with: "\n\n")
    guard text.hasByte(UInt8(ascii: "[")) else { return text }
    var result = ""
    var rest = text[...]
    var closed: [Substring: Bool] = [:]
    while let open = rest.firstIndex(of: "[") {
      result += rest[..<open]
      rest = rest[open...]
      guard let mark = Mark(rest) else {
        result += "["
        rest = rest.dropFirst()
        continue
      }
      if closed[mark.name] == nil, closed.count < 1_000 {
        closed[mark.name] = text.contains("[/\(mark.name)]")
      }
      let isMark =
        mark.hasValues || mark.isEnd || closed[mark.name] == true || usual.contains(mark.name)
      if !isMark {
        result += mark.source
      } else if mark.name == "caption" || mark.name == "wp_caption" {
        result += mark.isEnd ? "</figcaption></figure>" : "<figure><figcaption>"
      }
      rest = rest[mark.source.endIndex...]
    }
    return result + rest
  }

  private static let usual: Set<Substring> = [
    "audio", "contact_form", "embed", "gallery", "more", "playlist", "video", "nextpage",
  ]

  private struct Mark {
    let source: Substring
    let name: Substring
    let isEnd: Bool
    let hasValues: Bool

    init?(_ text: Substring) {
      let start = text.dropFirst().prefix(400)
      isEnd = start.first == "/"
      let inner = isEnd ? start.dropFirst() : start
      name = inner.prefix {
        $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_" || $0 == "-")
      }
      guard let end = inner.firstIndex(of: "]"), name.first?.isLetter == true else { return nil }
      let values = inner[name.endIndex..<end]
      guard values.isEmpty || values.first == " " || values.first == "/" else { return nil }
      hasValues = values.contains("=")
      source = text[...end]
    }
  }
}
