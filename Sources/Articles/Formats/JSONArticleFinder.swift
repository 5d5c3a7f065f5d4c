/// Finds the articles in a JSON document.
enum JSONArticleFinder {
  /// How deep inside wrapping objects a list of articles may lie: `{"response": {"docs": […]}}`.
  private static let deepest = 4

  /// The values that are meant as articles, in the order of the document.
  ///
  /// A list's elements are. An object is one itself if it has a body; else, if objects with a headline
  /// or a body lie in its lists, or in an object under one of the usual wrappers' names, those are;
  /// else it is one that may lack a text.
  static func articles(in root: JSONValue) -> [JSONValue] {
    if root.isArray { return elements(of: root) }
    guard root.isObject else { return [] }
    if hasText(root, roles: [.body]) { return [root] }
    let inner = wrapped(in: root, depth: 1)
    return inner.isEmpty ? [root] : inner
  }

  private static func wrapped(in object: JSONValue, depth: Int) -> [JSONValue] {
    var found: [JSONValue] = []
    guard depth <= deepest else { return found }
    object.forEachField { name, value in
      if value.isArray {
        let elements = elements(of: value)
        if elements.contains(where: { hasText($0, roles: [.headline, .body]) }) {
          found += elements
        }
      } else if value.isObject, wrapperNames.contains(FieldNames.folded(name)) {
        if hasText(value, roles: [.headline, .body]) {
          found.append(value)
        } else {
          found += wrapped(in: value, depth: depth + 1)
        }
      }
    }
    return found
  }

  private static let wrapperNames: Set<String> = [
    "response", "data", "result", "results", "article", "story", "item", "feed", "channel",
    "payload",
  ]

  private static func elements(of array: JSONValue) -> [JSONValue] {
    var elements: [JSONValue] = []
    array.forEachElement { elements.append($0) }
    return elements
  }

  /// Whether an object has a field of one of the roles that holds text, or paragraphs of it.
  private static func hasText(_ object: JSONValue, roles: [FieldRole]) -> Bool {
    var found = false
    object.forEachField { name, value in
      guard !found, let role = FieldNames.role(of: name)?.role, roles.contains(role) else { return }
      let raw = value.rawValue
      found = (role == .headline ? raw.nameText : raw.paragraphText) != nil
    }
    return found
  }
}
