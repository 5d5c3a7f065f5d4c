/// Which signs a terminal can be sent.
package enum TerminalCharset {
  /// Whether the locale's encoding is UTF-8: the first of LC_ALL, LC_CTYPE and LANG with any text in it says so
  /// (POSIX.1-2024, chapter 8.2).
  ///
  /// - Parameter environment: the value of an environment variable.
  package static func isUTF8(environment: (String) -> String?) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(environment).first { !$0.isEmpty }
    let letters = (locale ?? "").lowercased().filter { $0 != "-" }
    return letters.contains("utf8")
  }
}
