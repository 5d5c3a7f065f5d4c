/// Who a message is from: `Ann Reed <ann@lantern.example>`, or the address alone.
///
/// Source: RFC 5322, section 3.4. Of several the first counts.
struct MailAddress: Equatable {
  /// The name that is shown; empty for none.
  var name = ""
  /// `ann@lantern.example` in lower case; empty for none.
  var address = ""

  /// Reads a header's value before its encoded words are decoded, since a decoded name may hold commas.
  init(_ bytes: [UInt8], unknownCharset: (String) -> Void = { _ in }) {
    var shown: [UInt8] = []
    var comment: [UInt8] = []
    var bracketed: [UInt8] = []
    var isQuoted = false
    var isBracketed = false
    var depth = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\") where (isQuoted || depth > 0) && index < bytes.count:
        if isQuoted { shown.append(bytes[index]) } else { comment.append(bytes[index]) }
        index += 1
      case UInt8(ascii: "\"") where depth == 0 && !isBracketed: isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted && !isBracketed: depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: "<") where !isQuoted && depth == 0: isBracketed = true
      case UInt8(ascii: ">") where isBracketed: index = bytes.count
      case UInt8(ascii: ",") where !isQuoted && depth == 0 && !isBracketed && shown.contains(0x40):
        index = bytes.count
      default:
        if depth > 0 {
          comment.append(byte)
        } else if isBracketed {
          bracketed.append(byte)
        } else {
          shown.append(byte)
        }
      }
    }
    let text = decodedHeader(shown, unknownCharset: unknownCharset).onOneLine
    let raw = String(decoding: bracketed.isEmpty ? shown : bracketed, as: UTF8.self).trimmedText
    address = raw.contains("@") && !raw.contains(" ") ? raw.lowercased() : ""
    if bracketed.isEmpty {
      name = decodedHeader(comment, unknownCharset: unknownCharset).onOneLine
      if name.isEmpty, address.isEmpty { name = text }
    } else {
      name = text
    }
    // Many mailers put the address into the name, and quotes of another kind around it.
    name = name.trimming("'\"")
    if name.contains("@"), !name.contains(" ") { name = "" }
  }

  /// What stands after the `@`; nil for an address of a mail service that says nothing about its users.
  var house: String? {
    guard let domain = address.split(separator: "@").last.map(String.init), address.contains("@"),
      domain.contains(".")
    else { return nil }
    let service = domain.split(separator: ".").first.map(String.init) ?? ""
    return Self.services.contains(service) ? nil : domain
  }

  /// Whether the address belongs to a desk or a machine rather than to a person.
  var isRole: Bool {
    let local = address.prefix { $0 != "@" }
    return local.split { "-_.+0123456789".contains($0) }.contains {
      Self.roles.contains(String($0))
    }
  }

  private static let services: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "aol", "gmx", "web",
    "proton", "protonmail", "mail", "msn", "yandex", "qq", "163", "free", "orange", "libero",
  ]

  private static let roles: Set<String> = [
    "alert", "alerts", "bounce", "bounces", "contact", "desk", "editor", "editorial", "editors",
    "hello", "info", "list", "mail", "mailer", "media", "news", "newsdesk", "newsletter",
    "newsletters", "newsroom", "noreply", "office", "prensa", "press", "presse", "redaktion",
    "reply", "service", "subscriptions", "team", "updates",
  ]
}

extension String {
  /// Without white space and these marks at its ends.
  fileprivate func trimming(_ marks: String) -> String {
    var text = trimmedText[...]
    while let first = text.first, marks.contains(first) { text = text.dropFirst() }
    while let last = text.last, marks.contains(last) { text = text.dropLast() }
    return String(text).trimmedText
  }
}
