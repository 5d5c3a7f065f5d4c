/// Knows items of ninjs by the names of their fields.
enum NinjsFinder {
  /// How deep items may lie in what an interface wraps around them: `{"data": {"items": […]}}`.
  private static let deepest = 5

  /// Names, in lower case, that ninjs has and other JSON hardly. An item has one of them beside its
  /// `uri`.
  private static let names: Set<String> = [
    "bodies", "body_html", "body_text", "body_xhtml", "contentcreated", "copyrightnotice",
    "description_html", "description_text", "description_xhtml", "descriptions", "ednote",
    "eventdetails", "firstcreated", "headlines", "pubstatus", "representationtype", "usageterms",
    "versioncreated",
  ]

  /// Whether a JSON text, going by its first megabyte, holds an item.
  /// - Complexity: O(bytes looked at).
  static func isNinjs(_ text: [UInt8]) -> Bool {
    var stack: [(uri: Bool, own: Bool)] = []
    var index = 0
    let end = min(text.count, 1 << 20)
    while index < end {
      switch text[index] {
      case UInt8(ascii: "{"):
        stack.append((false, false))
        if stack.count > deepest + 1 { return false }
      case UInt8(ascii: "}"):
        if stack.popLast() == nil { return false }
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < end, text[index] != UInt8(ascii: "\"") {
          index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < end, index - start <= 24, !stack.isEmpty, isName(text, endingAt: index) else {
          break
        }
        let name = String(decoding: text[start..<index], as: UTF8.self).lowercased()
        if name == "uri" || name == "guid" { stack[stack.count - 1].uri = true }
        if names.contains(name) { stack[stack.count - 1].own = true }
        if let last = stack.last, last.uri, last.own { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  /// Whether the string that ends with the quotation mark at `quote` is the name of a field.
  private static func isName(_ text: [UInt8], endingAt quote: Int) -> Bool {
    var index = quote + 1
    while index < text.count, isBlank(text[index]) { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: ":")
  }

  /// The items in a JSON document, in its order, and how many values there are that are no item
  /// where items are.
  static func items(in root: JSONValue) -> [JSONValue] {
    var items: [JSONValue] = []
    find(in: root, depth: 0, &items)
    return items
  }

  private static func find(in value: JSONValue, depth: Int, _ items: inout [JSONValue]) {
    guard depth <= deepest else { return }
    if value.isArray {
      value.forEachElement { find(in: $0, depth: depth + 1, &items) }
    } else if value.isObject {
      if isItem(value) {
        items.append(value)
      } else {
        value.forEachField { _, inner in find(in: inner, depth: depth + 1, &items) }
      }
    }
  }

  private static func isItem(_ object: JSONValue) -> Bool {
    var hasURI = false
    var hasOwn = false
    object.forEachField { name, _ in
      let name = name.lowercased()
      if name == "uri" || name == "guid" { hasURI = true }
      if names.contains(name) { hasOwn = true }
    }
    return hasURI && hasOwn
  }
}
