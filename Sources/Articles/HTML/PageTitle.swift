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
    if window.isEmpty || siteKeys.contains(Self.key(window)) {
      return page.headings.first { !siteKeys.contains(Self.key($0)) } ?? window
    }
    // Where both differ the heading is the headline as readers see it; a heading that shares no words with the title is
    // the name of the site or of a column.
    let words = Set(window.lowercased().split(separator: " "))
    let heading = page.headings.first { heading in
      let own = heading.lowercased().split(separator: " ")
      return own.count { words.contains($0) } * 2 >= own.count && own.count * 2 > words.count
    }
    return heading ?? window
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

  /// The last part of the window's title that is the site's name by the host's; nil for none.
  var siteInTitle: String? {
    for separator in Self.separators {
      let parts = page.windowTitle.split(separator: separator)
      if parts.count > 1, let last = parts.last, isSite(String(last)) { return String(last) }
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
