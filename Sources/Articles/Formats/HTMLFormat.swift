import Bytes

/// A page of the web that holds an article.
package enum HTMLFormat: ArticleFormat {
  package static let name = "HTML"
  package static let endings = ["html", "htm", "xhtml", "shtml"]
  package static var declaresEncoding: Bool { true }

  /// The text begins like a page or a piece of one; or its name says that it is a page, and there are tags in it.
  package static func recognises(_ file: FileText) -> Bool {
    if let name = rootElementName(file.text)?.lowercased() {
      if name == "html" { return true }
      return pieces.contains(name) && !file.text.starts(with: Array("<?xml".utf8))
    }
    guard endings.contains(file.ending), !file.looksBinary else { return false }
    return file.text.prefix(65_536).firstRange(of: Array("</".utf8)) != nil
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    try sink.beginRecord()
    guard let root = MarkupDocument.html(file).root else {
      sink.skip(line: nil, reason: "the page is empty")
      return
    }
    let page = PageSource(root)
    let title = PageTitle(page)
    let headline = title.headline
    let titles = [headline, title.withoutSite(page.windowTitle)] + page.headings.prefix(1)
    let text = MainText(page.tree, headlines: titles)
    if let reason = PageKind.refusal(page, text, headline: headline) {
      sink.skip(line: nil, reason: reason)
    } else {
      sink.add(PageRecord.record(page, text, headline: headline), line: 1)
    }
  }

  /// The elements besides `html` that saved pages and pieces of pages begin with.
  private static let pieces: Set<String> = [
    "head", "body", "div", "p", "title", "meta", "link", "base", "script", "style", "article",
    "section",
    "main", "header", "h1", "h2", "h3", "table", "center", "font", "span", "a", "b", "i", "em",
    "strong", "img", "br", "hr", "ul", "ol", "blockquote", "figure", "noscript",
  ]
}
