import Bytes
import CLineEdit

/// Shows output that is taller than the screen through a pager.
package struct Pager {
  /// The pager's command line, for `/bin/sh`; nil where there is none, or none is wanted.
  package let command: String?

  /// - Parameters:
  ///   - environment: the value of an environment variable.
  ///   - isExecutable: whether a program can be run at this path.
  ///
  /// `LEDE_PAGER` comes before `PAGER`; either may have arguments, and an empty one asks for no
  /// pager. Without both it is `less`, if the machine has it.
  package init(environment: (String) -> String?, isExecutable: (String) -> Bool) {
    if let chosen = environment("LEDE_PAGER") ?? environment("PAGER") {
      command = chosen.allSatisfy(\.isWhitespace) ? nil : chosen
    } else {
      let folders = (environment("PATH") ?? "").split(separator: ":")
      command = folders.contains { isExecutable("\($0)/less") } ? "less -RFX" : nil
    }
  }

  package init() {
    self.init(environment: { Bytes.environment($0) }, isExecutable: { cle_is_executable($0) })
  }

  /// Prints on standard output: through the pager where that is a terminal with fewer rows than the
  /// text takes, else as it is. A pager that ends early is no fault.
  /// - Throws: what `writeAll` throws where no pager is used.
  package func show(_ text: [UInt8], terminal: TerminalSize) throws(FileProblem) {
    let isTall = displayRows(text, columns: terminal.columns) >= terminal.rows
    var descriptor: Int32 = -1
    guard isTall, isTerminal(0), isTerminal(1), let command,
      case let process = cle_pager_start(command, &descriptor), process > 0
    else {
      return try writeAll(1, text)
    }
    try? writeAll(descriptor, text)
    cle_pager_finish(process, descriptor)
  }
}
