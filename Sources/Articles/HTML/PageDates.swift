import Bytes

/// When a page's article was published and last changed, as the page writes it.
struct PageDates {
  private let page: PageSource

  init(_ page: PageSource) { self.page = page }

  /// When the article was published: the first of the page's ways to say it that can be read; at last when it was
  /// changed. nil for a page without a date.
  var published: String? {
    let meta = page.meta.all(
      "article:published_time", "og:article:published_time", "og:published_time",
      "article:published", "datepublished", "pubdate", "publishdate", "publish-date",
      "publish_date", "publication_date", "publicationdate", "originalpublicationdate",
      "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
      "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "date",
      "displaydate", "ptime", "article.published", "published_time", "pdate")
    let data = page.data
    return readable(data.texts(page.article["datePublished"])) ?? readable(meta)
      ?? readable(page.properties("datepublished")) ?? readable(
        data.texts(page.page["datePublished"]))
      ?? readable(data.texts(page.article["dateCreated"]))
      ?? readable(page.properties("datecreated")) ?? readable(timeElements) ?? shown ?? inAddress
      ?? modified
  }

  /// When the article was last changed; nil where the page doesn't say.
  var modified: String? {
    readable(page.data.texts(page.article["dateModified"]))
      ?? readable(
        page.meta.all(
          "article:modified_time", "og:updated_time", "article:modified", "datemodified", "lastmod",
          "last-modified", "dcterms.modified", "dc.date.modified", "revision_date", "utime"))
      ?? readable(page.properties("datemodified"))
      ?? readable(page.data.texts(page.page["dateModified"]))
  }

  private func readable(_ texts: [String]) -> String? {
    texts.first { NewsDate(parsing: $0) != nil }
  }

  /// What `time` elements outside of comments and lists of other articles say, those first that say they mean the
  /// article.
  private var timeElements: [String] {
    let tree = page.tree
    let times = tree.sources.filter { source in
      tree.nodes[source.index].tag == .time && !Self.isAside(tree, source.index)
    }
    let sure = times.filter { source in
      source.node.attribute("pubdate") != nil
        || (source.node.attribute("class") ?? "").contains("publish")
    }
    return (sure + times).prefix(20).map { source in
      source.node.attribute("datetime")?.onOneLine ?? tree.lineText(source.index)
    }
  }

  /// The first date in the short lines between the headline and the text.
  private var shown: String? {
    let tree = page.tree
    guard let heading = tree.nodes.firstIndex(where: { $0.tag == .h1 }) else { return nil }
    var long = 0
    var change: String?
    for block in tree.blocks where block.places.lowerBound > heading {
      if block.mass >= 100 { long += 1 }
      if long == 3 { break }
      guard block.weight <= 120, let date = Self.date(in: block.string) else { continue }
      let text = block.string.lowercased()
      if text.contains("updated") || text.contains("modified"), !text.contains("publish") {
        change = change ?? date
      } else if !Self.isAside(tree, block.places.lowerBound) {
        return date
      }
    }
    return change
  }

  /// The day in an address such as `/2019/01/20/`.
  private var inAddress: String? {
    let parts = (page.address ?? "").split(separator: "/").map(String.init)
    for index in parts.indices.dropLast(2) {
      let year = parts[index]
      guard year.utf8.count == 4, let number = Int(year), 1990...2100 ~= number else { continue }
      let text = parts[index...index + 2].joined(separator: "-")
      if let date = NewsDate(parsing: text)
        ?? NewsDate(
          parsing: parts[index...index + 2].reversed().joined(separator: " "))
      {
        return "\(date.day)"
      }
    }
    return nil
  }

  /// The first stretch of words in a line that is a date with a year, the longest from there.
  static func date(in line: String) -> String? {
    guard line.utf8.count <= 400, line.contains(where: { $0.isNumber }) else { return nil }
    let words = line.split(separator: " ").prefix(30).map(dashed)
    for start in words.indices {
      let most = min(start + 9, words.endIndex)
      for end in stride(from: most, to: start, by: -1) {
        let text = words[start..<end].joined(separator: " ")
        let hasYear = text.split { !$0.isNumber }.contains { $0.utf8.count == 4 }
        let clean = text.last == "," || text.last == "." ? String(text.dropLast()) : text
        if hasYear, NewsDate(parsing: clean) != nil { return clean }
      }
    }
    return nil
  }

  /// `11.03.2024` as `2024-03-11`: with dots the day is first wherever it is used.
  private static func dashed(_ word: Substring) -> String {
    let bare = word.last == "," ? word.dropLast() : word
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }),
      parts.prefix(2).allSatisfy({ 1...2 ~= $0.utf8.count })
    else { return String(word) }
    let two = parts.prefix(2).map { $0.utf8.count == 1 ? "0" + $0 : String($0) }
    return parts[2] + "-" + two[1] + "-" + two[0]
  }

  private static func isAside(_ tree: PageTree, _ index: Int) -> Bool {
    tree.isInside(index) { node in
      node.tag == .nav || node.tag == .footer || node.tag == .aside
        || !node.hints.isDisjoint(with: [.comments, .related])
    }
  }
}
