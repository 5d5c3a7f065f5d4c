/// Tells pages that hold no article.
enum PageKind {
  /// Why a page is no article; nil for one that is.
  static func refusal(_ page: PageSource, _ text: MainText, headline: String) -> String? {
    let said =
      (headline + " " + page.windowTitle + " " + text.paragraphs.prefix(3).joined(separator: " "))
      .lowercased()
    let isShort = text.weight < 600
    func says(_ words: [String]) -> Bool { words.contains { said.contains($0) } }
    if page.article.isEmpty, isShort {
      if says(checks) { return "the page is a check of the browser and holds no article" }
      if says(consent) { return "the page asks for consent and holds no article" }
      if says(errors) { return "the page says that its article was not found" }
    }
    if page.article.isEmpty, let path = path(page.address), path.isEmpty {
      return "the page is a front page: its address names no article"
    }
    if text.linkedHeadings >= 5, !page.saysArticle {
      return "the page is a list of \(text.linkedHeadings) links to articles"
    }
    if page.saysArticle, !headline.isEmpty || text.weight > 0 { return nil }
    if text.weight == 0 { return "the page has no running text" }
    if text.weight < 80 { return "the page has too little running text for an article" }
    return nil
  }

  /// What follows the host in an address, without slashes at the ends; nil for no address.
  private static func path(_ address: String?) -> String? {
    guard let address, let scheme = address.firstRange(of: "://") else { return nil }
    let rest = address[scheme.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    let isIndex =
      parts.count == 1 && ["index.html", "index.htm", "index.php", "home"].contains(parts[0])
    return isIndex ? "" : parts.joined(separator: "/")
  }

  private static let checks = [
    "just a moment", "are you a robot", "are you human", "verify you are human", "access denied",
    "attention required", "enable javascript", "checking your browser", "unusual activity",
    "unusual traffic",
  ]

  private static let consent = [
    "your privacy", "before you continue", "accept all cookies", "cookie consent", "consent to",
    "we use cookies", "we and our partners", "datenschutzeinstellungen", "vos données",
    "zustimmung",
    "privacy settings", "privacy choices",
  ]

  private static let errors = [
    "404", "page not found", "page can't be found", "page can’t be found", "page cannot be found",
    "nicht gefunden", "page introuvable", "no longer available", "página no encontrada",
  ]
}
