/// Short lines that pages put between paragraphs.
enum PageNoise {
  /// Whether a line is nothing but such words, whatever its capitals and marks.
  static func isNoise(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let words = line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard !words.isEmpty else { return !line.contains { $0.isNumber } }
    return lines.contains(words.joined(separator: " "))
  }

  /// Whether a paragraph only says whose rights the page is.
  static func isCopyright(_ line: String) -> Bool {
    let text = line.lowercased()
    guard text.utf8.count <= 400 else { return false }
    return text.hasPrefix("©") || text.contains("all rights reserved")
      || (text.hasPrefix("copyright ") && text.utf8.count <= 120)
  }

  private static let lines: Set<String> = [
    "ad", "ads", "advertisement", "advertisements", "advertising", "article continues below",
    "advertisement article continues below", "story continues below",
    "story continues below advertisement", "article continues after advertisement",
    "article continues below advertisement", "article continues after this ad",
    "scroll to continue", "continue reading", "continue reading below", "keep reading", "read more",
    "read also", "also read", "see also", "share", "share this", "share this article",
    "share this story", "share on facebook", "share on twitter", "share on x", "tweet", "email",
    "e mail", "print", "print this article", "save", "comments", "comment", "leave a comment",
    "add a comment", "loading", "loading comments", "view comments", "advertisement loading",
    "sponsored", "promoted", "related", "related stories", "related articles", "more on this story",
    "recommended", "follow us", "subscribe", "sign up", "log in", "copy link", "link copied",
    "copied", "close", "view gallery", "view full screen", "enlarge", "play", "play video",
    "watch", "listen", "top", "back to top", "show more", "load more", "see more", "expand",
    "media caption", "image caption", "hide caption", "show caption", "view photo", "view photos",
    "slideshow images", "photos", "photo", "image", "video", "caption", "getty images", "publicité",
    "publicidad", "anzeige",
    "werbung", "pubblicità", "publicidade", "lire aussi", "à lire aussi", "partager", "teilen",
    "mehr zum thema", "compartir", "condividi", "compartilhe", "leggi anche", "lea también",
    "lee también", "leia também", "реклама", "читайте также", "広告",
  ]
}
