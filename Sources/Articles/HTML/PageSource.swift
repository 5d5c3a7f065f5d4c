/// A page that says things about its article in several ways, ready to be asked for each.
struct PageSource {
  let tree: PageTree
  let meta: MetaTags
  let data: LinkedData
  /// The object of JSON-LD that is the article; empty for none.
  let article: [RawField]
  /// The object of JSON-LD that is the page; empty for none.
  let page: [RawField]
  /// The text of `title`, empty for none.
  let windowTitle: String
  /// The texts of the first headings of the highest level.
  let headings: [String]

  init(_ root: MarkupNode) {
    let tree = PageTree(root)
    self.tree = tree
    meta = MetaTags(tree.sources.lazy.map(\.node))
    data = LinkedData(
      scripts: tree.sources.filter { tree.nodes[$0.index].tag == .unread }.map {
        Array($0.node.text.utf8)
      })
    windowTitle =
      tree.sources.first { tree.nodes[$0.index].tag == .title }?.node.text.withoutMarkup ?? ""
    headings = tree.nodes.indices.lazy.filter { tree.nodes[$0].tag == .h1 }.prefix(8)
      .map { tree.lineText($0) }.filter { !$0.isEmpty }
    article =
      data.article(headlines: meta.all("og:title", "twitter:title") + headings + [windowTitle])
      ?? []
    page = data.page ?? []
  }

  /// What elements with this `itemprop` hold: the value of the attribute that is for machines, else their text.
  func properties(_ name: String) -> [String] {
    tree.sources.compactMap { source in
      guard let names = source.node.attribute("itemprop")?.lowercased().split(separator: " "),
        names.contains(Substring(name)),
        !tree.isInside(source.index, where: { $0.hints.contains(.comments) })
      else { return nil }
      let value = source.node.attribute("content") ?? source.node.attribute("datetime")
      let text = value?.withoutMarkup ?? tree.lineText(source.index)
      return text.isEmpty ? nil : text
    }
  }

  /// The names by which the page's outlet calls itself, the best first.
  var siteNames: [String] {
    var names = data.texts(article["publisher"])
    names += meta.all("og:site_name")
    // Some pages are an application of their own.
    let own = Set(meta.all("og:title") + [windowTitle])
    names += meta.all("application-name", "dc.publisher", "publisher").filter { !own.contains($0) }
    for object in data.objects {
      let isSite = LinkedData.types(object).contains { type in
        type == "website" || type.hasSuffix("organization")
      }
      if isSite, object["@id"] != nil || object["url"] != nil {
        names += data.texts(object["name"])
      }
    }
    return names.filter { !$0.hasPrefix("@") && !$0.isAddress }
  }

  /// The address of the page, by its own word.
  var address: String? {
    let links = tree.sources.lazy.filter { source in
      tree.nodes[source.index].tag == .link
        && source.node.attribute("rel")?.lowercased() == "canonical"
    }.compactMap { $0.node.attribute("href")?.onOneLine }
    let others = meta.all("og:url", "parsely-link", "twitter:url")
    let own = data.texts(article["url"]) + (article["mainEntityOfPage"]?.addressTexts ?? [])
    return (Array(links) + others + own).first {
      $0.hasPrefix("http://") || $0.hasPrefix("https://")
    }
  }

  /// Whether the page says that it is an article.
  var saysArticle: Bool {
    !article.isEmpty || meta.first("article:published_time") != nil
      || (meta.first("og:type")?.lowercased().contains("article") ?? false)
      || tree.nodes.contains { $0.hints.contains(.articleBody) }
  }
}

extension RawValue {
  /// The addresses of a value that is one or an object that has one.
  fileprivate var addressTexts: [String] {
    if case .object(let fields) = self {
      return [fields["@id"], fields["url"]].compactMap { $0?.scalarText }
    }
    return scalarText.map { [$0] } ?? []
  }
}

extension String {
  /// Whether the text is an address of the web rather than a name.
  var isAddress: Bool {
    hasPrefix("http:") || hasPrefix("https:") || hasPrefix("//") || hasPrefix("www.")
      || hasPrefix("/")
  }
}
