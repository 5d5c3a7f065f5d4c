import Bytes

/// An article in Markdown, its metadata above it or not.
package enum MarkdownFormat: ArticleFormat {
  package static let name = "Markdown"
  package static let endings = ["md", "markdown", "mdown", "mkd"]

  /// The file begins with front matter that names what articles have; without any, its ending alone tells.
  package static func recognises(_ file: FileText) -> Bool {
    endings.contains(file.ending) || frontMatter(file.text) != nil
  }

  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    try sink.beginRecord()
    let matter = frontMatter(file.text)
    let content = MarkdownText(String(decoding: file.text[(matter?.end ?? 0)...], as: UTF8.self))
    var fields = matter?.matter.fields ?? []
    let given = fields.first { FieldNames.role(of: $0.name)?.role == .headline }?.value.nameText
    let text = RunningText(
      content.paragraphs.joined(separator: "\n\n"), headline: given ?? content.title)
    let isGiven = { (role: FieldRole) in
      fields.contains { FieldNames.role(of: $0.name)?.role == role }
    }
    // What the front matter says about who wrote it is surer than a line that looks like a byline.
    let hasAuthor = isGiven(.author) || isGiven(.byline)
    fields += text.fields.filter { field in
      !(field.name == "headline" && given != nil) && !(field.name == "author" && hasAuthor)
    }
    if !content.captions.isEmpty {
      fields.append(
        RawField("captions", .list(content.captions.map { .text(literalText($0)) })))
    }
    let isEmpty = content.paragraphs.isEmpty && content.title == nil && given == nil
    if isEmpty {
      sink.skip(line: nil, reason: "there is no text in it")
    } else {
      sink.add(RawRecord(fields), line: 1)
    }
  }

  /// The front matter, and where the text below it begins.
  private static func frontMatter(_ text: [UInt8]) -> (matter: FrontMatter, end: Int)? {
    let start = trimmedRange(text, 0..<min(text.count, 4_096)).lowerBound
    guard start < text.count, text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "+"),
      let matter = FrontMatter(start == 0 ? text : Array(text[start...]))
    else { return nil }
    let hasRole = matter.fields.contains { field in
      switch FieldNames.role(of: field.name)?.role {
      case .headline, .date, .author, .byline, .highlights: true
      default: false
      }
    }
    return hasRole ? (matter, start + matter.end) : nil
  }
}
