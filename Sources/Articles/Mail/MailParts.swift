import Bytes

/// Finds a message's text among its parts.
///
/// Of alternatives plain text is taken, and HTML where there is none or where the plain text is a stub of it. Parts in a
/// row are read one after the other; attachments, and messages within messages, are counted and not read.
/// Source: RFC 2046, section 5.
struct MailParts {
  /// What was not read, and why.
  var remarks = MailRemarks()

  /// Deeper parts are not read: mailers need three or four levels.
  static let deepest = 8
  /// A message's further parts are not read.
  static let mostParts = 1_000

  private let bytes: [UInt8]
  private var parts = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text of a message whose body lies in `range`.
  mutating func text(_ headers: MailHeaders, _ range: Range<Int>) -> MailText {
    text(headers, range, depth: 1, defaultType: "text/plain")
  }

  private mutating func text(
    _ headers: MailHeaders, _ range: Range<Int>, depth: Int, defaultType: String
  ) -> MailText {
    let type = MailParameters(headers.bytes("content-type"))
    let name = type.value.contains("/") ? type.value : defaultType
    if name.hasPrefix("multipart/"), let boundary = type["boundary"] {
      guard depth < Self.deepest else {
        remarks.deepParts += 1
        return MailText()
      }
      return multipart(name, boundary, range, depth)
    }
    let disposition = MailParameters(headers.bytes("content-disposition"))
    let fileName = disposition["filename"] ?? type["name"]
    let isText =
      name == "text/plain" || name == "text/html" || name == "text/enriched"
      || name.hasPrefix("multipart/") || name == "text"
    if !isText || disposition.value == "attachment" || (fileName != nil && depth > 1) {
      let isInlinePicture = name.hasPrefix("image/") && disposition.value == "inline"
      if !isInlinePicture, !bytes[range].isEmpty {
        remarks.addAttachment(fileName.map { decodedHeader(Array($0.utf8)) } ?? name)
      }
      return MailText()
    }
    let encoding = TransferEncoding(
      headers.bytes("content-transfer-encoding").map { String(decoding: $0, as: UTF8.self) })
    let decoded = decodedText(encoding.decoded(bytes[range]), type["charset"])
    if name == "text/html" { return MailText(html: decoded) }
    let isFlowed = type["format"]?.lowercased() == "flowed"
    return MailText(
      plain: isFlowed
        ? flowed(decoded, deletesSpaces: type["delsp"]?.lowercased() == "yes") : decoded
    )
  }

  private mutating func decodedText(_ bytes: [UInt8], _ charset: String?) -> String {
    if let charset {
      if let text = decodeText(bytes, charset: charset) {
        return String(decoding: text, as: UTF8.self)
      }
      remarks.addUnknown(charset: charset)
    }
    return String(decoding: decodeText(bytes).bytes, as: UTF8.self)
  }

  private mutating func multipart(
    _ name: String, _ boundary: String, _ range: Range<Int>, _ depth: Int
  ) -> MailText {
    let ranges = partRanges(boundary, range)
    var texts: [MailText] = []
    for part in ranges {
      parts += 1
      guard parts <= Self.mostParts else {
        remarks.deepParts += 1
        break
      }
      var start = part.lowerBound
      let headers = MailHeaders(bytes, part, bodyStart: &start)
      texts.append(
        text(
          headers, start..<part.upperBound, depth: depth + 1,
          defaultType: name == "multipart/digest" ? "message/rfc822" : "text/plain"))
      // The rest are pictures of the page, or the signature of the text.
      let isFirstOnly = name == "multipart/related" || name == "multipart/signed"
      if isFirstOnly, texts.last?.isEmpty == false { break }
    }
    if name == "multipart/alternative" { return MailText.best(of: texts) }
    return MailText.joined(texts)
  }

  /// What lies between the lines that are made of the boundary; what stands before the first and after the closing one is
  /// no part. A part whose end is missing goes on to the end.
  private func partRanges(_ boundary: String, _ range: Range<Int>) -> [Range<Int>] {
    let mark = Array(("--" + boundary).utf8)
    var ranges: [Range<Int>] = []
    var lines = ByteLines(bytes, range)
    var start: Int?
    var before = range.lowerBound
    while ranges.count <= Self.mostParts {
      let lineStart = lines.index
      guard let line = lines.next() else {
        if let start { ranges.append(start..<max(start, range.upperBound)) }
        break
      }
      let isMark =
        line.count >= mark.count && bytes[line.lowerBound] == UInt8(ascii: "-")
        && bytes[line].starts(with: mark)
      if isMark {
        let rest = bytes[line].dropFirst(mark.count)
        let isLast = rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
        if isLast || rest.allSatisfy(isBlank) {
          if let start { ranges.append(start..<max(start, before)) }
          start = isLast ? nil : lines.index
          if isLast { break }
        }
      }
      before = max(lineStart, line.upperBound)
    }
    return ranges
  }
}

/// Joins the lines that a mailer broke to fit a width.
///
/// Source: RFC 3676, section 4.
func flowed(_ text: String, deletesSpaces: Bool) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var lines = ByteLines(bytes, 0..<bytes.count)
  var openDepth: Int?
  while let line = lines.next() {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == UInt8(ascii: ">") { start += 1 }
    let depth = start - line.lowerBound
    if start < line.upperBound, bytes[start] == 0x20 { start += 1 }
    let content = bytes[start..<line.upperBound]
    let isSignature = content.elementsEqual([0x2D, 0x2D, 0x20])
    if openDepth != depth || isSignature {
      if openDepth != nil { result.append(0x0A) }
      if depth > 0 {
        result.append(contentsOf: repeatElement(UInt8(ascii: ">"), count: depth))
        result.append(0x20)
      }
    }
    let isOpen = content.last == 0x20 && !isSignature
    result.append(contentsOf: isOpen && deletesSpaces ? content.dropLast() : content)
    if !isOpen { result.append(0x0A) }
    openDepth = isOpen ? depth : nil
  }
  return String(decoding: result, as: UTF8.self)
}
