/// Whether output carries colours.
package enum Colour {
  /// - Parameters:
  ///   - isTerminal: whether the output goes to a terminal.
  ///   - environment: the value of an environment variable.
  ///
  /// `NO_COLOR` with any text in it forbids colours (no-color.org) and comes before
  /// `CLICOLOR_FORCE`, which asks for them even off a terminal (bixense.com/clicolors). Otherwise a
  /// terminal that names itself and is not dumb has them.
  package static func isWanted(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    if environment("NO_COLOR")?.isEmpty == false { return false }
    if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
    return isTerminal && !isDumb(environment("TERM"))
  }

  /// True for a terminal that can't move its cursor, or that doesn't say what it is.
  package static func isDumb(_ term: String?) -> Bool {
    switch term {
    case nil, "", "dumb", "unknown", "emacs": true
    default: false
    }
  }
}
