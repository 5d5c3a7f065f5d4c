import Bytes
import LedeKit

/// Says on a terminal, in one line of standard error, how far a load has come; the line is gone afterwards.
final class LoadMeter {
  private static let firstShown = 0.5
  private static let betweenLines = 0.1

  private var start: UInt64?
  private var lastShown = 0.0
  private var isShown = false
  private var remaining = RemainingTime()

  func show(_ progress: LoadProgress) {
    let now = monotonicNanoseconds()
    if progress.isOver {
      if isShown { emit("\r\u{1B}[K", to: 2) }
      (start, isShown, lastShown, remaining) = (nil, false, 0, RemainingTime())
      return
    }
    let seconds = Double(now - (start ?? now)) / 1e9
    start = start ?? now
    guard seconds >= Self.firstShown, seconds - lastShown >= Self.betweenLines else { return }
    lastShown = seconds
    isShown = true
    let width = TerminalSize.current(environment: environment).columns
    let left = remaining.text(
      seconds: seconds, done: progress.bytes, of: progress.bytesFound)
    let line = Self.line(progress, seconds: seconds, left: left, width: width)
    emit("\r" + line + "\u{1B}[K", to: 2)
  }

  /// The line, without what has no room in `width` columns: the rates go first, then the bytes.
  static func line(
    _ progress: LoadProgress, seconds: Double, left: String?, width: Int
  ) -> String {
    guard progress.filesFound > 0 else { return String("looking for files".prefix(width - 1)) }
    let articles = CountText.count(progress.articles, "article")
    var bytes = LoadText.size(Double(progress.bytes))
    if progress.bytesFound > 0 {
      bytes += " of " + LoadText.size(Double(progress.bytesFound))
    }
    let speed = LoadText.size(Double(progress.bytes) / max(seconds, 0.001)) + "/s"
    let pace = CountText.grouped(Int(Double(progress.articles) / max(seconds, 0.001)))
    let parts = [articles, bytes, speed, pace + " articles/s", left].compactMap(\.self)
    for removed in [[], [3], [2, 3], [1, 2, 3]] as [[Int]] {
      let kept = parts.indices.filter { !removed.contains($0) }.map { parts[$0] }
      let line = "loading: " + kept.joined(separator: " · ")
      if line.count < width { return line }
    }
    return String(articles.prefix(max(width - 1, 0)))
  }
}
