import Bytes
import Glibc
import Shell

final class FakeHost: PromptHost {
  private static let words = ["headline:", "highlights:", "count", "body:", "date:", "kwic", "select"]

  func isComplete(_ text: String) -> Bool {
    let trimmed = text.reversed().drop { $0.isWhitespace }
    if let last = trimmed.first, "|&".contains(last) { return false }
    return text.filter { $0 == "(" }.count <= text.filter { $0 == ")" }.count
  }

  func complete(_ text: String, cursor: Int) -> Completion {
    let bytes = Array(text.utf8.prefix(cursor))
    let start = (bytes.lastIndex { !($0 >= 97 && $0 <= 122) } ?? -1) + 1
    let typed = String(decoding: bytes[start...], as: UTF8.self)
    return Completion(
      start: start,
      candidates: Self.words.filter { $0.hasPrefix(typed) }.map { Candidate($0, hint: "hint") })
  }

  func run(_ text: String, cancellation: Cancellation, terminal: TerminalSize) -> PromptAction {
    if text == ".quit" { return .exit(0) }
    if text == ".spin" {
      print("spinning")
      while !cancellation.isCancelled {}
      print("cancelled")
      return .continue
    }
    if text == ".tall" {
      try? Pager().show(Array((1...200).map { "row \($0)\n" }.joined().utf8), terminal: terminal)
      return .continue
    }
    if text.hasPrefix("*") { print("hits  articles\n  12        12") } else { print("<\(text)>") }
    return .continue
  }
}

@main
struct Lede {
  static func main() {
    if Prompt.canEdit { print("12 articles of Lede's own. Hello.") }
    let host = FakeHost()
    exit(Prompt(host: host, history: HistoryFile(environment: { environment($0) })).run())
  }
}
