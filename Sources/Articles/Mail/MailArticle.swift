import Bytes

/// Makes a record of a message.
struct MailArticle {
  /// nil for a message without subject and text.
  private(set) var record: RawRecord?
  private(set) var remarks: MailRemarks

  /// - Parameters:
  ///   - bytes: the message from its first header field on.
  ///   - received: when it came, from outside of the message, for one without a date.
  /// - Complexity: O(bytes)
  init(_ bytes: [UInt8], received: String? = nil) {
    var start = 0
    let headers = MailHeaders(bytes, 0..<bytes.count, bodyStart: &start)
    var parts = MailParts(bytes)
    let text = parts.text(headers, start..<bytes.count)
    remarks = parts.remarks
    var unknown: [String] = []
    let subject = headers.bytes("subject").map { bytes in
      decodedHeader(bytes) { unknown.append($0) }
    }
    let headline = subject.map(Self.withoutReplyMarks) ?? ""
    let origin = Origin(headers) { unknown.append($0) }
    for charset in unknown { remarks.addUnknown(charset: charset) }
    guard !headline.isEmpty || !text.isEmpty else { return }
    var record = RawRecord()
    func put(_ name: String, _ text: String?) {
      guard let text = text?.onOneLine, !text.isEmpty else { return }
      record.fields.append(RawField(name, .text(literalText(text))))
    }
    let form = Self.form(text.body)
    put("id", Self.id(headers))
    put("date", Self.date(headers) ?? received)
    put("source", origin.source)
    put("lang", headers.bytes("content-language").map { String(decoding: $0, as: UTF8.self) })
    put("from", origin.from)
    if let form {
      put("subject", headline)
      record.fields += form
      if !form.contains(where: { FieldNames.role(of: $0.name)?.role == .headline }) {
        put("headline", headline)
      }
    } else {
      let running = RunningText(text.body, headline: headline)
      record.fields += running.fields
      if running.authors.isEmpty { put("author", origin.author) }
      put("section", origin.list)
    }
    if !text.boilerplate.isEmpty {
      record.fields.append(RawField("boilerplate", .text(literalText(text.boilerplate))))
    }
    self.record = record
  }

  /// `Re: Fwd: Ferry runs aground` without its marks.
  private static func withoutReplyMarks(_ subject: String) -> String {
    var text = subject.onOneLine
    for _ in 0..<8 {
      guard let colon = text.firstIndex(of: ":"),
        replyMarks.contains(
          text[..<colon].lowercased().prefix { $0 != "[" && $0 != "(" }.description)
      else { break }
      text = String(text[text.index(after: colon)...]).trimmedText
    }
    return text
  }

  private static let replyMarks: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "tr", "rv", "sv", "vs", "antw", "wtr", "rif", "i",
  ]

  private static func id(_ headers: MailHeaders) -> String? {
    guard let value = headers.bytes("message-id") else { return nil }
    let text = String(decoding: value, as: UTF8.self).onOneLine
    guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else {
      return text
    }
    return String(text[text.index(after: open)..<close])
  }

  /// The message's date, else when the last relay took it in; comments are dropped.
  private static func date(_ headers: MailHeaders) -> String? {
    if let value = headers.bytes("date") { return withoutComments(value).onOneLine }
    guard let relay = headers.bytes("received"), let mark = relay.lastIndex(of: UInt8(ascii: ";"))
    else { return nil }
    return withoutComments(Array(relay[(mark + 1)...])).onOneLine
  }

  private static func withoutComments(_ bytes: [UInt8]) -> String {
    var depth = 0
    var result: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { result.append(byte) }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The fields of a text that is a form's JSON object with an article's text in it; nil for any other text.
  ///
  /// A form's values come as lists of one.
  private static func form(_ text: String) -> [RawField]? {
    let bytes = Array(text.trimmedText.utf8)
    guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return nil }
    // Mailers break a long line anywhere, in its strings too.
    let oneLine = bytes.map { $0 < 0x20 ? 0x20 : $0 }
    var fields: [RawField] = []
    do throws(JSONError) {
      try JSONParser().parse(oneLine, 0..<oneLine.count) { value in
        if value.isObject { fields = value.record.fields }
      }
    } catch {
      return nil
    }
    let filled = fields.compactMap { field -> RawField? in
      guard case .list(let values) = field.value else { return field }
      let texts = values.filter { $0.scalarText != nil }
      guard let first = texts.first else { return nil }
      return RawField(field.name, texts.count == 1 ? first : .list(texts))
    }
    let hasText = filled.contains { FieldNames.role(of: $0.name)?.role == .body }
    return hasText ? filled : nil
  }
}

/// Where a message comes from.
private struct Origin {
  /// As the message says it: the name, else the address.
  private(set) var from: String?
  private(set) var author: String?
  private(set) var source: String?
  /// The mailing list's name.
  private(set) var list: String?

  /// A sender with a person's address is the author; a desk, a machine or a list is the source.
  init(_ headers: MailHeaders, unknownCharset: (String) -> Void) {
    let house = headers.bytes("organization").map { decodedHeader($0) }
    list = headers.bytes("list-id").flatMap { Self.listName(decodedHeader($0).onOneLine) }
    guard let value = headers.bytes("from") ?? headers.bytes("sender") else {
      source = house ?? list
      return
    }
    let address = MailAddress(value, unknownCharset: unknownCharset)
    from = address.name.isEmpty ? address.address : address.name
    // What doesn't read as a name, such as `a reader`, is kept in `from` only.
    let name = Byline(field: address.name).authors.joined(separator: " ")
    let person = name.utf8.count * 2 > address.name.utf8.count ? address.name : nil
    if address.isRole || list != nil || headers.has("list-unsubscribe") {
      source = house ?? (address.name.isEmpty ? address.house : address.name)
      // On a list people write to each other; what comes from a desk has no author.
      if !address.isRole, list != nil, !headers.has("list-unsubscribe") { author = person }
    } else {
      author = person
      source = house ?? address.house
    }
  }

  /// `The Morning Lantern <news.lantern.example>` without the address, or the first part of one that stands alone.
  private static func listName(_ text: String) -> String? {
    let name = text.prefix { $0 != "<" }.trimmedSpaces
    if !name.isEmpty { return name }
    let address = text.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" && $0 != "." }
    return address.isEmpty ? nil : String(address)
  }
}

extension Substring {
  fileprivate var trimmedSpaces: String {
    var text = String(self).trimmedText
    if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 1 {
      text = String(text.dropFirst().dropLast())
    }
    return text
  }
}
