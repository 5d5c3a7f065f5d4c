/// What the `meta` elements of a page say, by the names that they give.
struct MetaTags {
  private var values: [String: [String]] = [:]

  /// - Complexity: O(bytes of the elements)
  init(_ nodes: some Sequence<MarkupNode>) {
    for node in nodes where node.name == "meta" {
      guard let content = node.attribute("content")?.withoutMarkup, !content.isEmpty else {
        continue
      }
      for attribute in ["property", "name", "itemprop", "http-equiv"] {
        for name in (node.attribute(attribute) ?? "").lowercased().split(separator: " ") {
          values[String(name), default: []].append(content)
        }
      }
    }
  }

  /// All values of the names, name by name.
  func all(_ names: String...) -> [String] { names.flatMap { values[$0] ?? [] } }

  /// The first value of the first name that has one.
  func first(_ names: String...) -> String? {
    for name in names {
      if let value = values[name]?.first { return value }
    }
    return nil
  }
}
