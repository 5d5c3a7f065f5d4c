import Bytes

/// Which files are read as articles, and why the others are not.
enum FileChoice {
  /// Why a file that a folder holds isn't even opened, by its name; nil for one that is to be read.
  static func reasonToSkipUnread(_ file: FoundFile) -> String? {
    guard !file.isGiven else { return nil }
    let name = fileName(file.relative).lowercased()
    if aboutStarts.contains(where: name.hasPrefix) {
      return "a text about the folder rather than an article; \(file.unpacked)its own path loads it"
    }
    let ending = fileEnding(file.relative)
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
    if ArchiveKind.endings.contains(ending) {
      return "named .\(ending), but no archive, or a damaged one; a text requires another name"
    }
    let isKnown = ending.isEmpty || FormatRegistry.format(ending: ending) != nil
    if !file.isGiven, !isKnown {
      return
        "files that end in .\(ending) are of no known format;"
        + " \(file.unpacked)their own path loads them as text"
    }
    return nil
  }

  /// Why a zip archive isn't opened; nil for one that is to be read.
  static func reasonToSkipZip(_ file: FoundFile) -> String? {
    let ending = fileEnding(file.relative)
    guard packageEndings.contains(ending) else { return nil }
    return "a .\(ending) is a program's own kind of zip; saved as text or HTML it can be loaded"
  }

  private static let aboutStarts = ["readme", "license", "licence", "copying"]

  /// Endings that spare opening a file that may be large.
  private static let mediaEndings: Set<String> = [
    "avi", "bmp", "dmg", "doc", "docx", "exe", "flac", "gif", "heic", "ico", "iso", "jpeg", "jpg",
    "m4a", "mkv", "mov", "mp3", "mp4", "o", "odt", "ogg", "pdf", "png", "rar", "so", "tif",
    "tiff", "ttf", "wav", "webm", "webp", "woff", "woff2", "xls", "xlsx",
  ]

  /// Endings of zip archives that are one document or program rather than a folder of files.
  private static let packageEndings: Set<String> = [
    "apk", "docm", "docx", "epub", "jar", "key", "numbers", "odg", "odp", "ods", "odt", "pages",
    "potx", "pptx", "xlsm", "xlsx",
  ]

  private static func isMarkup(_ text: [UInt8], _ content: Range<Int>) -> Bool {
    guard content.count > 1, text[content.lowerBound] == UInt8(ascii: "<") else { return false }
    let next = text[content.lowerBound + 1]
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
  }
}
