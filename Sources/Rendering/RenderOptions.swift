/// Where rows are written to, as far as it changes how they are written.
package struct RenderOptions: Sendable, Equatable {
  /// The narrowest terminal that the formats for eyes are laid out for.
  package static let narrowest = 20

  /// Columns of the terminal, at least `narrowest`; nil when nothing may be cut or wrapped.
  package let width: Int?
  /// Whether headings, margins and hits are painted with SGR sequences.
  package var colour: Bool
  /// Whether the bytes reach a terminal, so that no text of an article may control it.
  package var terminal: Bool
  /// Whether lines, bars and marks are drawn in ASCII. The text of articles is never changed by it.
  package var ascii: Bool
  /// Whether text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP
  /// advises ("CSV Injection").
  package var disarmsFormulas: Bool

  package init(
    width: Int? = nil, colour: Bool = false, terminal: Bool = false, ascii: Bool = false,
    disarmsFormulas: Bool = false
  ) {
    self.disarmsFormulas = disarmsFormulas
    self.width = width.map { max($0, Self.narrowest) }
    self.colour = colour
    self.terminal = terminal
    self.ascii = ascii
  }

  var ellipsis: String { ascii ? "..." : "…" }
}
