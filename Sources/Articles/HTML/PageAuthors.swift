/// Who wrote a page's article.
struct PageAuthors {
  private let page: PageSource

  init(_ page: PageSource) { self.page = page }

  /// The names; empty for a page that gives none.
  ///
  /// What is meant for machines comes first; the outlet's own name counts only where there is no other.
  var names: [String] {
    let data = page.data
    let sites = Set(page.siteNames.map { $0.lowercased() })
    var outlet: [String] = []
    let ways: [() -> [String]] = [
      { data.texts(page.article["author"]) },
      { data.texts(page.article["creator"]) },
      {
        page.meta.all(
          "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
          "dcterms.creator", "byl", "cxenseparse:author", "authors", "article:author_name")
      },
      { page.properties("author") },
      { linkedAuthors },
      { shownAuthors },
    ]
    for way in ways {
      let names = Self.clean(way())
      let others = names.filter { !sites.contains($0.lowercased()) }
      if !others.isEmpty { return others }
      if outlet.isEmpty { outlet = names }
    }
    return outlet
  }

  /// The texts of links that are said to lead to the author.
  private var linkedAuthors: [String] {
    page.tree.sources.filter { source in
      page.tree.nodes[source.index].tag == .a
        && (source.node.attribute("rel") ?? "").split(separator: " ").contains("author")
        && !isAside(source.index)
    }.map { page.tree.lineText($0.index) }
  }

  /// The texts of what is named a byline: the first, by the links in it where it has any.
  private var shownAuthors: [String] {
    let tree = page.tree
    let headline = tree.nodes.firstIndex { $0.tag == .h1 } ?? 0
    let wanted = tree.nodes.indices.lazy.filter { index in
      tree.nodes[index].hints.contains(.byline) && index > headline / 2
        && 1..<300 ~= tree.nodes[index].text.count
    }
    for index in wanted.prefix(50) where !isAside(index) {
      let links = (index..<tree.nodes[index].end).filter { tree.nodes[$0].tag == .a }
        .map { tree.lineText($0) }.filter { $0.split(separator: " ").count > 1 }
      let names = Self.clean(links.isEmpty ? [tree.lineText(index)] : links)
      if let first = names.first, !links.isEmpty || Self.looksLikeName(first) { return names }
    }
    return []
  }

  private func isAside(_ index: Int) -> Bool {
    page.tree.isInside(index) { node in
      node.tag == .nav || node.tag == .footer || node.tag == .aside
        || !node.hints.isDisjoint(with: [.comments, .related])
    }
  }

  /// Two to five words that begin in capitals, or are particles.
  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return 2...5 ~= words.count && !text.contains { $0.isNumber }
      && words.filter { $0.first?.isUppercase ?? false }.count >= 2
  }

  /// Names out of texts such as `By Ann Reed and Tom Hill`, each once; without addresses and names on other services.
  static func clean(_ texts: [String]) -> [String] {
    var names: [String] = []
    for text in texts where text.utf8.count <= 300 {
      for part in parts(text) {
        var name = String(part).onOneLine
        if let bar = name.firstRange(of: " | ") { name = String(name[..<bar.lowerBound]) }
        for opening in openings where name.lowercased().hasPrefix(opening) {
          name = String(name.dropFirst(opening.count)).onOneLine
        }
        while let last = name.last, last == "," || last == ":" || last == "|" { name.removeLast() }
        let isName =
          !name.isEmpty && name.count <= 100 && !name.isAddress && !name.hasPrefix("@")
          && !name.contains("@") && name.contains { $0.isLetter } && !isNobody(name)
        if isName, !names.contains(where: { $0.lowercased() == name.lowercased() }) {
          names.append(name)
        }
      }
    }
    return names
  }

  private static let openings = [
    "by ", "by: ", "written by ", "posted by ", "story by ", "words by ", "author: ", "author ",
    "von ", "par ", "por ",
  ]

  private static func parts(_ text: String) -> [Substring] {
    var text = text
    for joint in [" and ", " AND ", " And ", " & ", " und ", " et "] {
      let parts = text.split(separator: joint)
      // `Staff and news services` is one name.
      if parts.dropFirst().allSatisfy({ $0.first?.isLowercase == false }) {
        text = parts.joined(separator: ";")
      }
    }
    return text.split(separator: ";")
  }

  private static func isNobody(_ name: String) -> Bool {
    [
      "none", "null", "undefined", "unknown", "admin", "administrator", "author", "authors",
      "no author",
      "n/a", "false",
    ]
    .contains(name.lowercased())
  }
}
