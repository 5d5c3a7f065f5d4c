import CLineEdit

/// Statements typed at a terminal, edited with libedit: one text, however many lines it has.
///
/// Belongs to the thread that made it; there is one in a process.
final class LineEditor: StatementSource {
  /// Statements that Up reaches.
  static let rememberedStatements = 5000

  /// Where a statement goes on, the next row begins so.
  private static let indent = "  "

  /// What Tab asks: a statement and the cursor's place in it, in UTF-8 bytes.
  var complete: ((String, Int) -> Completion)?
  /// What each byte of a statement is; asked while no key comes, where there are colours.
  var highlight: ((String, Int) -> [Highlight])?
  /// Called while no key comes; returns lines to be shown and the milliseconds until there is more to
  /// do, nil for never.
  var goOn: (() -> (lines: [String], wait: Int?))?
  let isInteractive = true

  /// Whether a key, or a signal, waits.
  static var isWanted: Bool { cle_wait_input(0, 0) != 0 }

  private let editor: OpaquePointer
  private let hasColour: Bool
  private let prompt: String
  private let isComplete: (String) -> Bool
  /// Where the terminal itself doesn't say.
  private let assumedBackground: Background
  private var isSearching = false
  private var initial = ""
  private var listed: (text: String, cursor: Int)?
  private var remembered: [String] = []

  /// - Parameters:
  ///   - program: the name that `.editrc` addresses.
  ///   - hasColour: whether statements are coloured and suggestions shown.
  ///   - environment: the value of an environment variable.
  ///   - isComplete: whether Enter ends a statement; if not it begins another row.
  /// - Returns: nil where the terminal can't move its cursor.
  init?(
    program: String, prompt: String, hasColour: Bool, environment: (String) -> String?,
    isComplete: @escaping (String) -> Bool
  ) {
    _ = cle_use_utf8()
    guard let editor = cle_create(program) else { return nil }
    self.editor = editor
    self.prompt = prompt
    self.isComplete = isComplete
    self.hasColour = hasColour
    assumedBackground = Background(colorfgbg: environment("COLORFGBG")) ?? .dark
    cle_set_context(editor, Unmanaged.passUnretained(self).toOpaque())
    cle_history_limit(editor, Int32(Self.rememberedStatements))
    cle_set_idle(editor) { context in LineEditor.owner(context)?.passTime() ?? -1 }
    if hasColour {
      cle_set_paint(editor) { context in LineEditor.owner(context)?.paint() }
      if Background.canBeAsked(term: environment("TERM")) { cle_ask_background(editor) }
    }
    _ = cle_set_enter(editor) { context, _ in
      LineEditor.owner(context)?.enter() ?? UInt8(CLE_BEEP)
    }
    _ = cle_set_paste(editor) { context, _ in
      LineEditor.owner(context)?.paste() ?? UInt8(CLE_BEEP)
    }
    _ = cle_add_command(editor, "lede-complete", "^I", false) { context, _ in
      LineEditor.owner(context)?.completeAtCursor() ?? UInt8(CLE_BEEP)
    }
    _ = cle_add_command(editor, "lede-search", "^R", false) { context, _ in
      LineEditor.owner(context)?.searchHistory() ?? UInt8(CLE_BEEP)
    }
  }

  deinit { cle_destroy(editor) }

  func next() -> ReadResult {
    listed = nil
    var length = 0
    var outcome = CLE_LINE
    let start = cle_read(editor, prompt, initial, &length, &outcome)
    initial = ""
    let text = composed(Self.string(start, length))
    switch outcome {
    case CLE_LINE:
      guard !isComplete(text), Self.endsInEmptyRow(text) else { return .line(text) }
      return .abandoned(String(text[..<(text.lastIndex(of: "\n") ?? text.endIndex)]))
    case CLE_INTERRUPTED: return .interrupted
    case CLE_TERMINATED: return .terminated(cle_end_signal())
    default: return .endOfInput
    }
  }

  func prefill(_ text: String) { initial = text }

  func remember(_ statement: String) {
    cle_history_add(editor, statement)
    remembered.append(statement)
    if remembered.count > 2 * Self.rememberedStatements {
      remembered.removeFirst(remembered.count - Self.rememberedStatements)
    }
  }

  private static func owner(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    guard let start else { return "" }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }

  private func currentText() -> (text: String, cursor: Int) {
    var length = 0
    var cursor = 0
    let start = cle_text(editor, &length, &cursor)
    return (Self.string(start, length), cursor)
  }

  private func passTime() -> Int32 {
    guard let (lines, wait) = goOn?() else { return -1 }
    if !lines.isEmpty { cle_print_above(editor, lines.map { $0 + "\r\n" }.joined()) }
    return wait.map { Int32(clamping: $0) } ?? -1
  }

  private var background: Background {
    switch cle_known_background(editor) {
    case CLE_BACKGROUND_LIGHT: .light
    case CLE_BACKGROUND_DARK: .dark
    default: assumedBackground
    }
  }

  private func paint() {
    let (text, cursor) = currentText()
    let highlights = highlight?(text, cursor).map(\.rawValue) ?? []
    guard highlights.count == text.utf8.count else { return }
    let isAtEnd = cursor == text.utf8.count && !isSearching && cursor <= Highlighter.longest
    let suggestion = Suggestion(statements: remembered) { [complete] in
      complete?($0, $1) ?? Completion(start: $1, candidates: [])
    }
    let rest = isAtEnd ? suggestion.rest(of: text) ?? "" : ""
    withCStrings(Palette(background).all) {
      cle_paint(editor, highlights, $0, rest, Palette.suggestion)
    }
  }

  private static func endsInEmptyRow(_ text: String) -> Bool {
    guard let newline = text.lastIndex(of: "\n") else { return false }
    return text[newline...].allSatisfy(\.isWhitespace)
  }

  private func paste() -> UInt8 {
    cle_insert(editor, composed(String(cString: cle_pasted(editor))))
    return UInt8(CLE_REDRAW)
  }

  private func enter() -> UInt8 {
    let (text, cursor) = currentText()
    let isGivenUp = cursor == text.utf8.count && Self.endsInEmptyRow(text)
    if isGivenUp || isComplete(text) {
      cle_finish(editor)
      return UInt8(CLE_ENTER)
    }
    cle_insert(editor, "\n" + Self.indent)
    return UInt8(CLE_REDRAW)
  }

  private func completeAtCursor() -> UInt8 {
    guard let complete else { return UInt8(CLE_BEEP) }
    let (text, cursor) = currentText()
    let completion = complete(text, cursor)
    let typed = Array(text.utf8.prefix(cursor))
    let start = completion.start
    guard !completion.candidates.isEmpty, (0...typed.count).contains(start) else {
      return UInt8(CLE_BEEP)
    }
    let replaced = String(decoding: typed[start...], as: UTF8.self)
    let common = completion.commonPrefix
    if completion.candidates.count == 1 || common.count > replaced.count {
      guard common != replaced else { return UInt8(CLE_DONE) }
      cle_delete_before(editor, Int32(clamping: replaced.unicodeScalars.count))
      cle_insert(editor, common)
      listed = currentText()
      return UInt8(CLE_REDRAW)
    }
    // Where nothing is typed yet there is nothing to mistake: the list comes at once.
    let isAskedAgain = listed.map { $0 == (text, cursor) } ?? false
    guard isAskedAgain || replaced.isEmpty else {
      listed = (text, cursor)
      return UInt8(CLE_BEEP)
    }
    let size = TerminalSize.current { _ in nil }
    let list = CompletionList(completion.candidates)
    cle_print_below(editor, list.lines(columns: size.columns, colour: hasColour))
    return UInt8(CLE_DONE)
  }

  private func searchHistory() -> UInt8 {
    let (text, _) = currentText()
    isSearching = true
    defer { isSearching = false }
    var search = HistorySearch(statements: remembered)
    while true {
      cle_clear(editor)
      cle_set_prompt(editor, search.prompt)
      cle_replace(editor, search.found ?? text, Int32(clamping: search.matchOffset))
      cle_draw(editor)
      let key = cle_next_key(editor)
      switch search.press(key) {
      case .goOn: continue
      case .restore: cle_replace(editor, text, Int32(clamping: text.unicodeScalars.count))
      case .take: break
      case .takeAndType: cle_return_key(editor, key)
      case .stop: return UInt8(CLE_STOP)
      }
      cle_set_prompt(editor, prompt)
      return UInt8(CLE_REDRAW)
    }
  }
}

/// Hands over texts as C has them, for as long as `body` runs.
private func withCStrings(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Void) {
  var bytes: [CChar] = []
  var starts: [Int] = []
  for text in texts {
    starts.append(bytes.count)
    bytes += text.utf8.map { CChar(bitPattern: $0) } + [0]
  }
  bytes.withUnsafeBufferPointer { buffer in
    body(starts.map { start in buffer.baseAddress.map { $0 + start } })
  }
}
