/// Finds the elements of a page that hold an article's text.
///
/// What a page says is its text comes first, then `article`, then what a score of its own finds; each only where it
/// holds enough of what the score finds. The score gives each paragraph's points to the elements around it, as in
/// Arc90's Readability (2009); the order of the candidates follows Trafilatura (Barbaresi 2021).
struct MainTextFinder {
  let tree: PageTree
  let blocks: [PageBlock]
  let sums: PageSums

  /// The elements whose text is the article's, in order; empty for a page without running text.
  /// - Complexity: O(nodes + blocks)
  func pieces() -> [Int] {
    guard let scored = scoredElement() else { return [] }
    let enough = mass(scored)
    for hint: PageHints in [.articleBody, .content] {
      let said = group(outermost { $0.hints.contains(hint) && $0.tag.isBlock })
      let total = said.reduce(0) { $0 + mass($1) }
      if total * 10 >= enough * (hint == .articleBody ? 4 : 6), let first = said.first {
        return said.count == 1 ? withLead(refined(first, scored)) : said
      }
    }
    let articles = outermost { $0.tag == .article }
    if let largest = articles.max(by: { mass($0) < mass($1) }) {
      let total = articles.reduce(0) { $0 + mass($1) }
      if isLiveReport(articles, largest, total), total * 10 >= enough * 8 { return articles }
      if mass(largest) * 10 >= enough * 6 { return withLead(refined(largest, scored)) }
      // The entries of a live report stand side by side.
      if articles.count >= 3, total * 10 >= enough * 8 { return articles }
    }
    return withLead(scored)
  }

  /// Whether several entries, none of which is most of the text, stand in one element under a headline of their own.
  private func isLiveReport(_ articles: [Int], _ largest: Int, _ total: Int) -> Bool {
    articles.count >= 2 && mass(largest) * 10 < total * 8
      && Set(articles.map { tree.nodes[$0].parent }).count == 1
      && tree.nodes.contains { $0.tag == .h1 }
      && !articles.contains { hasHeadline(between: $0, tree.nodes[$0].end) }
  }

  private func mass(_ index: Int) -> Int { sums.mass(index..<tree.nodes[index].end) }

  /// What the score finds, where it lies inside an element and leaves nearly nothing of it out.
  private func refined(_ index: Int, _ scored: Int) -> Int {
    guard scored > index, scored < tree.nodes[index].end else { return index }
    return mass(scored) * 20 >= mass(index) * 19 ? scored : index
  }

  /// The elements with text that satisfy `isWanted` and lie in no other such element.
  private func outermost(where isWanted: (PageTree.Node) -> Bool) -> [Int] {
    var result: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      if isWanted(tree.nodes[index]), mass(index) > 0 {
        result.append(index)
        index = tree.nodes[index].end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Of several elements that each are said to be the text, those that belong together: from the first large one, up
  /// to where another headline begins.
  private func group(_ elements: [Int]) -> [Int] {
    guard let largest = elements.map(mass).max(),
      let first = elements.firstIndex(where: { mass($0) * 2 >= largest })
    else { return [] }
    var start = first
    while start > 0, !hasHeadline(between: elements[start - 1], elements[start]) { start -= 1 }
    var end = first + 1
    while end < elements.count, !hasHeadline(between: elements[end - 1], elements[end]) { end += 1 }
    return Array(elements[start..<end])
  }

  private func hasHeadline(between first: Int, _ second: Int) -> Bool {
    (first..<second).contains { tree.nodes[$0].tag == .h1 }
  }

  /// The element that scores highest, or one around it that holds more text of the same kind.
  private func scoredElement() -> Int? {
    var scores = [Double](repeating: 0, count: tree.nodes.count)
    var best: Int?
    for block in blocks {
      let start = block.places.lowerBound
      guard sums.mass(start..<start + 1) > 0 else { continue }
      let points = 1 + Double(commas(block.text)) + min(Double(block.mass) / 100, 3)
      // A paragraph's element holds only itself: its surroundings count.
      var index = block.node
      if block.tag == .p || block.tag == .pre || block.tag == .li || block.tag == .blockquote {
        index = tree.nodes[index].parent
      }
      for share in [1, 0.5, 0.25, 0.15] {
        scores[index] += points * share
        if index == 0 { break }
        index = tree.nodes[index].parent
      }
    }
    for index in scores.indices where scores[index] > 0 {
      let range = index..<tree.nodes[index].end
      let links = Double(sums.linkWeight(range)) / Double(max(1, sums.weight(range)))
      scores[index] *= 1 - links
      if best.map({ scores[index] > scores[$0] }) ?? true { best = index }
    }
    return best.map(widened)
  }

  /// Climbs while what comes in is text rather than links, and not far more than there is.
  private func widened(_ index: Int) -> Int {
    var result = index
    var outer = index
    for _ in 0..<4 where outer != 0 {
      if tree.nodes[outer].tag == .article || tree.nodes[outer].tag == .main { break }
      outer = tree.nodes[outer].parent
      if tree.nodes[outer].tag == .body || tree.nodes[outer].tag == .html { break }
      let own = result..<tree.nodes[result].end
      let all = outer..<tree.nodes[outer].end
      let more = sums.mass(all) - sums.mass(own)
      let weight = sums.weight(all) - sums.weight(own)
      let links = sums.linkWeight(all) - sums.linkWeight(own)
      if more * 10 >= sums.mass(own), more <= sums.mass(own) * 2, links * 4 < weight {
        result = outer
      }
    }
    return result
  }

  /// The element with the paragraphs that stand beside it, before it.
  private func withLead(_ index: Int) -> [Int] {
    var result: [Int] = []
    var sibling = tree.nodes[index].parent + 1
    while sibling < index {
      let node = tree.nodes[sibling]
      if node.tag == .p, mass(sibling) > 0, !node.hints.contains(.standfirst) {
        result.append(sibling)
      }
      sibling = node.end
    }
    return result + [index]
  }

  private func commas(_ text: [UInt8]) -> Int {
    var count = 0
    for byte in text where byte == UInt8(ascii: ",") { count += 1 }
    return min(count, 20)
  }
}
