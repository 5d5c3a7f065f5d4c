/// The headline of a page's article, out of the titles that a page gives.
struct PageTitle {
  private let page: PageSource
  private let siteKeys: Set<String>
  /// The letters of the host's name.
  private let host: String

  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • ", " // "]

  init(_ page: PageSource) {
    self.page = page
    siteKeys = Set(page.siteNames.map(Self.key).filter { !$0.isEmpty })
    let name = page.address?.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
      .first
    host = Self.letters(name.map(String.init) ?? "")
  }

  /// Empty for a page without any.
  var headline: String {
    let named =
      page.data.texts(page.article["headline"])
      + page.meta.all("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title")
    let titles = named.map(withoutSite).filter { !$0.isEmpty && !siteKeys.contains(Self.key($0)) }
    if let first = titles.first { return whole(first, among: titles.dropFirst() + page.headings) }
    let window = withoutSite(page.windowTitle)
    let headings = page.headings.filter { !siteKeys.contains(Self.key($0)) }
    if headings.contains(where: { Self.key($0) == Self.key(window) }) { return window }
    if let heading = headings.first, headings.count == 1 || window.isEmpty { return heading }
    return window
  }

  /// The title that goes on where this one is cut off.
  private func whole(_ title: String, among others: some Sequence<String>) -> String {
    let end = title.hasSuffix("...") ? 3 : title.hasSuffix("…") ? 1 : 0
    guard end > 0 else { return title }
    let start = Self.letters(String(title.dropLast(end)))
    return others.map(withoutSite).first { other in
      !other.hasSuffix("...") && !other.hasSuffix("…") && Self.letters(other).hasPrefix(start)
    } ?? title
  }

  /// The title without the parts at its ends that are the site's name, or section and author besides.
  func withoutSite(_ title: String) -> String {
    var title = title
    for _ in 0..<4 {
      guard let shorter = cut(title) else { break }
      title = shorter
    }
    return title
  }

  private func cut(_ title: String) -> String? {
    for separator in Self.separators {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      // Whatever follows the headline that the page shows is no part of it.
      for count in 1..<min(parts.count, 6) {
        let start = parts[..<count].joined(separator: separator)
        if page.headings.contains(where: { Self.key($0) == Self.key(start) }) { return start }
      }
      if isSite(String(last)) { return parts.dropLast().joined(separator: separator) }
      if isSite(String(first)) { return parts.dropFirst().joined(separator: separator) }
    }
    return nil
  }

  private func isSite(_ part: String) -> Bool {
    let key = Self.key(part)
    if key.isEmpty { return true }
    if siteKeys.contains(key) { return true }
    let letters = Self.letters(part)
    // `CNN.com`
    let isDomain = !part.contains(" ") && part.dropFirst().dropLast(2).contains(".")
    return isDomain || (letters.utf8.count >= 3 && host.contains(key.isEmpty ? letters : key))
  }

  /// The letters of a name without its article.
  private static func key(_ name: String) -> String {
    let letters = letters(name)
    return letters.hasPrefix("the") ? String(letters.dropFirst(3)) : letters
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
