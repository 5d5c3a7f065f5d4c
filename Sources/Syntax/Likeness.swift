/// `LIKE/500 wire-17`: the articles most like a text or another article.
package struct Likeness: Sendable, Equatable {
  package enum Source: Sendable, Equatable {
    case text(String)
    /// An article's id as written.
    case article(Located<String>)
  }

  /// How many articles are found where no number is said.
  package static let usual = 100

  package var source: Source
  /// At most so many articles, 1...
  package var most: Int

  package init(_ source: Source, most: Int) {
    self.source = source
    self.most = most
  }
}

extension SearchNode {
  /// The search without the `LIKE` that stands alone or under AND, and that; nil where there is none.
  package func separatingLikeness() -> (like: Located<Likeness>, rest: SearchNode?)? {
    switch kind {
    case .like(let likeness): return (Located(likeness, range), nil)
    case .group(let inner):
      return inner.separatingLikeness().map { found in
        (found.like, found.rest.map { SearchNode(.group($0), range) })
      }
    case .and(let parts):
      for (index, part) in parts.enumerated() {
        guard let found = part.separatingLikeness() else { continue }
        var rest = parts
        rest.remove(at: index)
        if let remaining = found.rest { rest.insert(remaining, at: index) }
        return (found.like, SearchNode(.and(rest), range))
      }
      return nil
    default: return nil
    }
  }
}
