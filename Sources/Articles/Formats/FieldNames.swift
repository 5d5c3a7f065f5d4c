/// What a field of a record means to an article.
package enum FieldRole: CaseIterable, Sendable {
  case id, headline, highlights, body, caption, boilerplate, date, source, author, byline, section,
    language, url
}

/// The names that people give to the fields of an article.
package enum FieldNames {
  /// A role's names, folded, the most telling first: where a record has two, the earlier one counts.
  ///
  /// Each list begins with Lede's own name for the field.
  package static func names(of role: FieldRole) -> [String] {
    switch role {
    case .id: ["id", "articleid", "docid", "guid", "uuid", "docno"]
    case .headline: ["headline", "title", "heading", "webtitle"]
    case .highlights:
      [
        "highlights", "standfirst", "summary", "description", "abstract", "dek", "subheadline",
        "subtitle", "teaser",
      ]
    case .body:
      [
        "body", "articlebody", "maintext", "bodytext", "fulltext", "content", "contenttext", "text",
        "story", "article",
      ]
    case .caption: ["caption", "captions", "imagecaption", "imagecaptions", "photocaption"]
    case .boilerplate: ["boilerplate"]
    case .date:
      [
        "date", "published", "publishedat", "datepublished", "pubdate", "publicationdate",
        "publishdate", "publishedon", "webpublicationdate", "created", "createdat", "timestamp",
      ]
    case .source:
      ["source", "publisher", "outlet", "newspaper", "publication", "sitename", "domain"]
    case .author: ["author", "authors", "creator", "creators"]
    case .byline: ["byline", "bylines"]
    case .section: ["section", "sectionname", "category", "desk", "topic"]
    case .language: ["lang", "language", "locale"]
    case .url: ["url", "link", "weburl", "permalink"]
    }
  }

  /// A name as it is compared: ASCII lower case, without spaces, `_` and `-`.
  package static func folded(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The role that a field's name speaks of, and its place among that role's names; nil for a field
  /// that Lede has no name for.
  package static func role(of name: String) -> (role: FieldRole, rank: Int)? {
    roles[folded(name)]
  }

  private static let roles: [String: (role: FieldRole, rank: Int)] = {
    var table: [String: (role: FieldRole, rank: Int)] = [:]
    for role in FieldRole.allCases {
      for (rank, name) in names(of: role).enumerated() { table[name] = (role, rank) }
    }
    return table
  }()
}
