/// Tells the lines of a mail's plain text that its writer wrote from those that came along.
enum MailLines {
  enum Kind: Equatable {
    case own, quoted, signature
  }

  /// Below more lines `--` is no mark of a signature.
  private static let mostSignatureLines = 30
  /// Before a quotation, its announcement may be broken into so many lines.
  private static let mostAnnouncementLines = 3

  /// - Complexity: O(bytes)
  static func kinds(of lines: [Substring]) -> [Kind] {
    var kinds = lines.map { $0.hasPrefix(">") ? Kind.quoted : .own }
    for index in signatureStart(lines)..<lines.count { kinds[index] = .signature }
    if let start = repliedStart(lines) {
      for index in start..<lines.count where kinds[index] == .own { kinds[index] = .quoted }
    }
    for index in kinds.indices where kinds[index] == .quoted {
      if index == 0 || kinds[index - 1] == .own { markAnnouncement(lines, before: index, &kinds) }
    }
    return kinds
  }

  /// `-- ` on a line of its own, or a rule with a word about confidence or subscriptions below it.
  private static func signatureStart(_ lines: [Substring]) -> Int {
    var index = lines.count
    var below = 0
    var start = lines.count
    var isAboutMail = false
    while index > 0, below <= mostSignatureLines {
      index -= 1
      let line = lines[index]
      let trimmed = line.trimmed
      if trimmed.isEmpty { continue }
      if line == "-- " || line == "--" || line == "-- \u{A0}" { start = index }
      if isAboutMail, isRule(trimmed) { start = index }
      let lower = trimmed.lowercased()
      if mailWords.contains(where: lower.contains) { isAboutMail = true }
      below += 1
    }
    return start
  }

  private static let mailWords = [
    "confidential", "unsubscribe", "mailing list", "intended recipient", "received this email",
    "vertraulich", "abbestellen", "se désabonner", "confidentiel", "cancelar la suscripción",
  ]

  private static func isRule(_ line: Substring) -> Bool {
    guard let first = line.utf8.first, line.utf8.count >= 8 else { return false }
    return [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "=")].contains(first)
      && line.utf8.allSatisfy { $0 == first }
  }

  /// The line from which on a mailer set the whole message that is answered.
  private static func repliedStart(_ lines: [Substring]) -> Int? {
    lines.firstIndex { line in
      guard line.hasPrefix("-----") else { return false }
      let words = line.lowercased().filter { $0 != "-" }.trimmedText
      return repliedMarks.contains(words)
    }
  }

  private static let repliedMarks: Set<String> = [
    "original message", "ursprüngliche nachricht", "message d'origine", "mensaje original",
    "messaggio originale", "mensagem original", "oorspronkelijk bericht",
  ]

  /// Takes `On Tuesday Ann Reed wrote:` along with what it announces.
  private static func markAnnouncement(
    _ lines: [Substring], before quotation: Int, _ kinds: inout [Kind]
  ) {
    var last = quotation - 1
    while last >= 0, lines[last].trimmed.isEmpty { last -= 1 }
    guard last >= 0, kinds[last] == .own, lines[last].trimmed.hasSuffix(":"), quotation - last <= 3
    else { return }
    var first = last
    while first > 0, last - first + 1 < mostAnnouncementLines, !lines[first - 1].trimmed.isEmpty {
      first -= 1
    }
    // The announcement is a paragraph of its own that names an address or says that somebody wrote.
    guard first == 0 || lines[first - 1].trimmed.isEmpty else { return }
    let text = lines[first...last].joined(separator: " ").lowercased()
    guard announcements.contains(where: text.contains) else { return }
    for index in first...last { kinds[index] = .quoted }
  }

  private static let announcements = [
    "wrote:", "writes:", "schrieb", "a écrit", "escribió", "ha scritto", "escreveu", "@",
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while let first = text.unicodeScalars.first, first.properties.isWhitespace {
      text.unicodeScalars.removeFirst()
    }
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}
