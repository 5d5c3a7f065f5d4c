/// What was left out of mails or read with doubt, counted over a file.
struct MailRemarks {
  private var attachments = 0
  private var firstAttachment = ""
  private var unknownCharsets = 0
  private var firstCharset = ""
  /// Parts that lie too deep, or are too many.
  var deepParts = 0

  mutating func addAttachment(_ name: String) {
    if attachments == 0 { firstAttachment = name }
    attachments += 1
  }

  mutating func addUnknown(charset: String) {
    if unknownCharsets == 0 { firstCharset = charset }
    unknownCharsets += 1
  }

  mutating func add(_ other: MailRemarks) {
    if attachments == 0 { firstAttachment = other.firstAttachment }
    attachments += other.attachments
    if unknownCharsets == 0 { firstCharset = other.firstCharset }
    unknownCharsets += other.unknownCharsets
    deepParts += other.deepParts
  }

  /// The remarks in words.
  var notes: [String] {
    var notes: [String] = []
    if attachments == 1 {
      notes.append("1 attachment was not read: “\(shown(firstAttachment))”")
    } else if attachments > 1 {
      notes.append(
        "\(attachments) attachments were not read, the first is “\(shown(firstAttachment))”")
    }
    if unknownCharsets > 0 {
      let texts = counted(unknownCharsets, "text")
      notes.append(
        "\(texts) in a charset that Lede doesn't know, “\(shown(firstCharset))”, read as what the bytes look like"
      )
    }
    if deepParts > 0 {
      notes.append("\(counted(deepParts, "part")) too deep or too many in a message, not read")
    }
    return notes
  }

  private func shown(_ name: String) -> String {
    let line = name.onOneLine
    return line.count <= 60 ? line : line.prefix(60) + "…"
  }
}
