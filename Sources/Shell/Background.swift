/// Whether a terminal writes on a dark or on a light ground.
enum Background: Equatable, Sendable {
  case dark, light

  /// What the terminal says in `COLORFGBG`, as `15;0`: the last number is the ground's, of which 7 and
  /// those above 8 are light (rxvt's convention, which Vim reads so too).
  init?(colorfgbg: String?) {
    guard let last = colorfgbg?.split(separator: ";").last, let number = UInt8(last), number < 16
    else { return nil }
    self = number == 7 || number > 8 ? .light : .dark
  }

  /// True for the terminals that answer a question about their colours; others may show it.
  static func canBeAsked(term: String?) -> Bool {
    guard let term else { return false }
    return ["xterm", "tmux", "rxvt", "alacritty", "foot", "kitty", "wezterm", "ghostty", "konsole"]
      .contains { term.hasPrefix($0) }
  }
}
