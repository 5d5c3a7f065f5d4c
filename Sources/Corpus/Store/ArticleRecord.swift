import Articles
import Bytes

/// What an article has for itself alone but its text, as bytes: id, file, address, the length of the
/// text of each zone, the headline, and metadata. The headline is here because many are asked for at
/// a time.
///
/// A number takes seven bits a byte, the lowest first. A text is its length and its UTF-8; one that
/// may be missing has its length and one more, and 0 where it is. Metadata are a count, then for
/// each a name, a kind and a value.
///
/// Reading never goes past the end: what is cut off is empty.
struct ArticleRecord {
  private enum Kind {
    static let text: UInt8 = 0
    static let number: UInt8 = 1
    static let no: UInt8 = 2
    static let yes: UInt8 = 3
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// - Parameter bytes: begin with the record, and live as long as its reader.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  // MARK: Writing

  static func append(_ article: Article, to bytes: inout [UInt8]) {
    append(article.id, to: &bytes)
    append(optional: article.file, to: &bytes)
    append(optional: article.url, to: &bytes)
    for text in article.texts { append(text.utf8.count, to: &bytes) }
    bytes.append(contentsOf: article[.headline].utf8)
    append(article.metadata.count, to: &bytes)
    for field in article.metadata {
      append(field.name, to: &bytes)
      switch field.value {
      case .text(let text):
        bytes.append(Kind.text)
        append(text, to: &bytes)
      case .number(let number):
        bytes.append(Kind.number)
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      case .boolean(let flag): bytes.append(flag ? Kind.yes : Kind.no)
      }
    }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(optional text: String?, to bytes: inout [UInt8]) {
    append(text.map { $0.utf8.count + 1 } ?? 0, to: &bytes)
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  // MARK: Reading, each part once and in this order

  mutating func idBytes() -> UnsafeRawBufferPointer { text() }

  mutating func id() -> String { String(decoding: text(), as: UTF8.self) }

  mutating func file() -> String? { optional() }

  mutating func url() -> String? { optional() }

  /// The bytes of text of each zone.
  mutating func lengths() -> [Int] { Zone.allCases.map { _ in number() } }

  mutating func headline(_ lengths: [Int]) -> String {
    String(decoding: take(lengths[Int(Zone.headline.rawValue)]), as: UTF8.self)
  }

  mutating func metadata() -> [MetadataField] {
    let count = number()
    var fields: [MetadataField] = []
    while fields.count < count, position < bytes.count {
      let name = String(decoding: text(), as: UTF8.self)
      fields.append(MetadataField(name, value()))
    }
    return fields
  }

  // MARK: Reading from the start, instead of each part

  /// The headline alone.
  mutating func onlyHeadline() -> String {
    skipToLengths()
    return String(decoding: headlineBytes(), as: UTF8.self)
  }

  mutating func onlyMetadata() -> [MetadataField] {
    skipToLengths()
    _ = headlineBytes()
    return metadata()
  }

  /// Which parts there are.
  mutating func parts() -> ArticleParts {
    var parts = ArticleParts()
    (parts.hasFile, parts.hasURL) = skipToLengths()
    let lengths = lengths()
    for (zone, length) in lengths.enumerated() where length > 0 { parts.zones |= 1 << zone }
    _ = take(lengths[Int(Zone.headline.rawValue)])
    parts.metadata = metadata().map(\.name)
    return parts
  }

  private mutating func headlineBytes() -> UnsafeRawBufferPointer {
    var length = 0
    for zone in Zone.allCases {
      let own = number()
      if zone == .headline { length = own }
    }
    return take(length)
  }

  /// - Returns: whether there is a file, and an address.
  @discardableResult
  private mutating func skipToLengths() -> (Bool, Bool) {
    _ = text()
    return (skipOptional(), skipOptional())
  }

  private mutating func skipOptional() -> Bool {
    let length = number()
    _ = take(max(0, length - 1))
    return length > 0
  }

  private mutating func value() -> MetadataValue {
    switch byte() {
    case Kind.text: return .text(String(decoding: text(), as: UTF8.self))
    case Kind.number:
      guard position <= bytes.count - 8 else { return .number(0) }
      defer { position += 8 }
      let bits = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      return .number(Double(bitPattern: UInt64(littleEndian: bits)))
    case Kind.yes: return .boolean(true)
    default: return .boolean(false)
    }
  }

  private mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = byte()
      number |= UInt(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 || shift > 63 { return Int(clamping: number) }
    }
  }

  private mutating func text() -> UnsafeRawBufferPointer { take(number()) }

  private mutating func optional() -> String? {
    let length = number()
    return length == 0 ? nil : String(decoding: take(length - 1), as: UTF8.self)
  }

  private mutating func take(_ length: Int) -> UnsafeRawBufferPointer {
    let end = position + min(length, bytes.count - position)
    defer { position = end }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<end])
  }
}
