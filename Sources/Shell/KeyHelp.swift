/// What `.help keys` says.
enum KeyHelp {
  private static let keys = [
    ("Enter", "runs a complete statement; else begins another row of it"),
    ("Alt-Enter", "begins another row anyway"),
    ("an empty row", "gives an incomplete statement up; Up has it back"),
    ("Tab", "completes; what there is, with counts, where that is not clear"),
    ("Right  End  Ctrl-E", "at the end: takes the suggestion; Ctrl-Right or Alt-F its first word"),
    ("Up  Down", "the row above or below, then older and newer statements"),
    ("Ctrl-R", "searches older statements; again for the next, Ctrl-G goes back"),
    ("Ctrl-A  Home  Ctrl-E  End", "to the start and the end"),
    ("Ctrl-Left  Ctrl-Right", "word by word; Alt-B and Alt-F too"),
    ("Ctrl-W  Alt-D  Ctrl-U  Ctrl-K", "delete a word before, a word after, the line, its rest"),
    ("Ctrl-Y  Ctrl-_", "put back what was deleted; undo"),
    ("Ctrl-C", "drops what is typed; stops what runs"),
    ("Ctrl-D", "on an empty line: leaves"),
    ("Ctrl-L", "clears the screen"),
    ("Ctrl-Z", "stops Lede until `fg`"),
  ]

  static var lines: [String] {
    let width = keys.map(\.0.count).max() ?? 0
    return keys.map { $0 + String(repeating: " ", count: width - $0.count + 2) + $1 } + [
      "`bind -v` in ~/.editrc has the keys of vi; its other lines are obeyed too.",
      "An accent or joiner typed as a character of its own may shift the cursor by a column; the text is right.",
    ]
  }
}
