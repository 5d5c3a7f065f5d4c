/// The colours of a statement at the prompt, as SGR sequences (ECMA-48 §8.3.117).
///
/// Blue is hard to read on black, cyan and yellow on white: there are two sets.
struct Palette: Equatable, Sendable {
  private let sequences: [Highlight: String]

  init(_ background: Background) {
    let isDark = background == .dark
    sequences = [
      .plain: "",
      .operator: "\u{1B}[1m",
      .field: isDark ? "\u{1B}[36m" : "\u{1B}[34m",
      .value: isDark ? "\u{1B}[32m" : "\u{1B}[38;5;22m",
      .name: isDark ? "\u{1B}[33m" : "\u{1B}[38;5;94m",
      .stage: "\u{1B}[1;35m",
      .comment: "\u{1B}[2m",
      .fault: "\u{1B}[4;31m",
    ]
  }

  /// In the order of `Highlight`'s raw values.
  var all: [String] { Highlight.allCases.map { sequences[$0] ?? "" } }

  /// A suggestion: readable, and clearly not typed.
  static let suggestion = "\u{1B}[2m"
}

/// What a piece of a statement is, for its colour.
enum Highlight: UInt8, CaseIterable, Sendable {
  case plain, `operator`, field, value, name, stage, comment, fault
}
