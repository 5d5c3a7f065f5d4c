import Bytes

/// Text on one line for eyes: line breaks and tabs as spaces, nothing that controls a terminal.
func oneLine(_ text: String) -> String {
  let safe = safeForTerminal(text)
  guard safe.utf8.contains(0x0A) else { return safe }
  return String(decoding: safe.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
}

/// Text for a format whose values may span lines: made harmless for a terminal, elsewhere as it is.
func harmless(_ text: String, _ options: RenderOptions) -> String {
  options.terminal ? safeForTerminal(text) : text
}

/// The text of a value for a format that spreadsheets read: an apostrophe stands before what they
/// would run as a formula.
func cellText(_ value: Value, _ options: RenderOptions) -> String {
  let text = value.plainText
  guard options.disarmsFormulas, value.isText, let first = text.utf8.first,
    "=+-@\t\r".utf8.contains(first)
  else { return text }
  return "'" + text
}
