import Bytes

/// Which files are read as articles, and why the others are not.
enum FileChoice {
  /// Why a file that a folder holds isn't even opened, by its name; nil for one that is to be read.
  static func reasonToSkipUnread(_ file: FoundFile) -> String? {
    guard !file.isGiven else { return nil }
    let name = fileName(file.path).lowercased()
    if aboutStarts.contains(where: name.hasPrefix) {
      return "a text about the folder rather than an article; its own path loads it"
    }
    let ending = fileEnding(file.path)
    return mediaEndings.contains(ending) ? "files that end in .\(ending) hold no text" : nil
  }

  /// Why a file's contents give no article; nil for one that its format reads.
  static func reasonToSkip(
    _ file: FoundFile, _ contents: FileText, _ format: any ArticleFormat.Type
  ) -> String? {
    if contents.text.isEmpty { return "the file is empty" }
    if contents.looksBinary, !format.declaresEncoding { return "a binary file" }
    let content = trimmedRange(contents.text, 0..<contents.text.count)
    if content.isEmpty { return "the file holds nothing but white space" }
    guard format == PlainTextFormat.self else { return nil }
    if isMarkup(contents.text, content) {
      return rootElementName(contents.text).map(KnownXML.reason) ?? "XML without an element"
    }
    let ending = contents.ending
    let isKnown = ending.isEmpty || FormatRegistry.format(ending: ending) != nil
    if !file.isGiven, !isKnown {
      return
        "files that end in .\(ending) are of no known format; their own path loads them as text"
    }
    return nil
  }

  private static let aboutStarts = ["readme", "license", "licence", "copying"]

  /// Endings that spare opening a file that may be large.
  private static let mediaEndings: Set<String> = [
    "7z", "avi", "bmp", "bz2", "dmg", "doc", "docx", "exe", "flac", "gif", "gz", "heic", "ico",
    "iso", "jpeg", "jpg", "m4a", "mkv", "mov", "mp3", "mp4", "o", "odt", "ogg", "pdf", "png", "rar",
    "so", "tar", "tif", "tiff", "ttf", "wav", "webm", "webp", "woff", "woff2", "xls", "xlsx", "xz",
    "zip", "zst",
  ]

  private static func isMarkup(_ text: [UInt8], _ content: Range<Int>) -> Bool {
    guard content.count > 1, text[content.lowerBound] == UInt8(ascii: "<") else { return false }
    let next = text[content.lowerBound + 1]
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
  }
}
