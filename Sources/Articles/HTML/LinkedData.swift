/// What a page says about itself in schema.org's terms, in JSON-LD.
///
/// Source: schema.org, `Article` and its kinds; the W3C's JSON-LD 1.1, for `@graph` and `@id`.
struct LinkedData {
  /// The objects that are things of their own, in order.
  private(set) var objects: [[RawField]] = []
  private var named: [String: [RawField]] = [:]

  /// An object that is looked into holds at most this many others, over all levels.
  private static let mostObjects = 10_000

  /// - Parameter scripts: the texts of a page's `application/ld+json` elements.
  init(scripts: [[UInt8]]) {
    let parser = JSONParser()
    for script in scripts {
      guard let value = Self.value(script, parser) ?? Self.value(LenientJSON.mended(script), parser)
      else { continue }
      add(value)
    }
  }

  private static func value(_ json: [UInt8], _ parser: JSONParser) -> RawValue? {
    var value: RawValue?
    try? parser.parse(json, 0..<json.count) { value = $0.rawValue }
    return value
  }

  private mutating func add(_ value: RawValue) {
    var waiting = [value]
    while let next = waiting.popLast(), objects.count < Self.mostObjects {
      switch next {
      case .list(let values): waiting += values.reversed()
      case .object(let fields):
        objects.append(fields)
        if let id = fields["@id"]?.scalarText, fields.count > 1, named[id] == nil {
          named[id] = fields
        }
        for name in ["mainEntityOfPage", "mainEntity", "@graph"] {
          if let inner = fields[name] { waiting.append(inner) }
        }
      default: break
      }
    }
  }

  /// The object of the article that the page is about; nil where it names none, or a list of several.
  /// - Parameter headlines: what the page calls the article elsewhere.
  func article(headlines: [String]) -> [RawField]? {
    let articles = objects.filter { Self.isArticle($0) }
    guard articles.count > 1 else { return articles.first }
    let keys = Set(headlines.map { Self.key($0) })
    let named = articles.first { fields in
      text(fields["headline"] ?? fields["name"]).map { keys.contains(Self.key($0)) } ?? false
    }
    if let named { return named }
    let different = Set(articles.compactMap { text($0["headline"]) }.map { Self.key($0) })
    return different.count <= 2 ? articles.first { $0["headline"] != nil } : nil
  }

  /// The object of the page itself.
  var page: [RawField]? {
    objects.first { Self.types($0).contains { $0 == "webpage" || $0 == "itempage" } }
  }

  static func isArticle(_ fields: [RawField]) -> Bool {
    types(fields).contains { type in
      type.hasSuffix("article") || type.hasSuffix("blogposting") || type == "report"
        || type == "review" || type == "criticreview" || type == "socialmediaposting"
    }
  }

  static func types(_ fields: [RawField]) -> [String] {
    (fields["@type"]?.nameTexts ?? []).map { type in
      (type.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last ?? "").lowercased()
    }
  }

  /// The text of a scalar, of the first of a list, or an object's name; entities are decoded.
  func text(_ value: RawValue?) -> String? { texts(value).first }

  /// The texts of a value that may be one or several, each a scalar or an object's name; references are followed.
  func texts(_ value: RawValue?) -> [String] {
    guard let value else { return [] }
    let values = if case .list(let values) = value { values } else { [value] }
    return values.compactMap { value in
      guard case .object(let fields) = value else { return value.scalarText }
      if let name = Self.name(fields) { return name }
      return fields["@id"]?.scalarText.flatMap { named[$0] }.flatMap(Self.name)
    }.map(\.withoutMarkup).filter { !$0.isEmpty }
  }

  private static func name(_ fields: [RawField]) -> String? {
    if let name = fields["name"] ?? fields["@value"] ?? fields["headline"] {
      return name.nameTexts.isEmpty ? nil : name.nameTexts.joined(separator: ", ")
    }
    return nil
  }

  private static func key(_ text: String) -> UInt64 {
    let bytes = Array(text.withoutMarkup.utf8)
    return LetterKey(bytes.span, 0..<bytes.count).hash
  }
}

extension [RawField] {
  /// The value of the first field with this name.
  subscript(name: String) -> RawValue? { first { $0.name == name }?.value }
}

extension String {
  /// On one line, with entities decoded and tags taken out where it has any.
  var withoutMarkup: String {
    guard contains("&") || contains("</") || contains("<br") else { return onOneLine }
    guard contains(";") || contains("<") else { return onOneLine }
    // Once more, for `&amp;quot;`.
    var text = self
    for _ in 0..<2 where text.contains("&") || text.contains("</") {
      guard let root = MarkupDocument.html(fragment: text).root else { break }
      text = MarkupText.paragraphs(of: root).joined(separator: " ")
    }
    return text.onOneLine
  }
}
