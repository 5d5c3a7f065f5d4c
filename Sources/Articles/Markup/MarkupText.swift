/// The running text of a page or of a piece of one, cut where a reader sees a new paragraph.
package enum MarkupText {
  /// The paragraphs below a node, each on one line; a list's items are paragraphs of their own.
  ///
  /// Scripts, styles, forms and what a page shows only without scripts are left out.
  /// - Parameter isLeftOut: whether an element is left out with all that is below it.
  package static func paragraphs(
    of node: MarkupNode, leavingOut isLeftOut: (MarkupNode) -> Bool = { _ in false }
  ) -> [String] {
    var result: [String] = []
    var text = ""
    func end() {
      let line = text.onOneLine
      if !line.isEmpty { result.append(line) }
      text = ""
    }
    var breaks = 0
    var walk = MarkupWalk(node)
    while let event = walk.next() {
      switch event {
      case .text(let node):
        let content = node.content
        text += content
        if content.contains(where: { !$0.isWhitespace }) { breaks = 0 }
      case .start(let element):
        if neverRead.contains(element.name) || isLeftOut(element) {
          walk.skip(element)
        } else if element.name == "br" {
          breaks += 1
          text += " "
          if breaks == 2 { end() }
        } else if blocks.contains(element.name) {
          end()
        }
      case .end(let element):
        if blocks.contains(element.name) { end() }
      }
    }
    end()
    return result
  }

  /// The paragraphs of a piece of HTML, such as a feed's `content`, or of plain text that only looks like it.
  package static func paragraphs(fragment: String) -> [String] {
    guard let root = MarkupDocument.html(fragment: fragment).root else { return [] }
    return paragraphs(of: root)
  }

  private static let neverRead: Set<String> = [
    "button", "form", "head", "iframe", "input", "noscript", "object", "script", "select", "style",
    "svg", "template", "textarea",
  ]

  /// Elements that begin and end a paragraph, in HTML and in the XML formats of news agencies.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "block", "blockquote", "body", "body.content", "caption",
    "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hl1", "hl2", "hr", "legend", "li",
    "main",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "ul",
  ]
}
