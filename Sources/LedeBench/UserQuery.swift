/// Writes a query of the Search Benchmark Game in Lede's language.
enum UserQuery {
  static func text(_ game: String) -> String {
    if game.hasPrefix("NEAR/") {
      let parts = game.split(separator: " ")
      return parts.count == 3 ? "\(parts[1]) \(parts[0]) \(parts[2])" : game
    }
    let clauses = clauses(game)
    guard clauses.contains(where: { $0.hasPrefix("+") }) else {
      return clauses.joined(separator: " OR ")
    }
    return clauses.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 }.joined(separator: " ")
  }

  /// The words and phrases, each with its sign.
  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        clauses.append("")
      } else {
        clauses[clauses.count - 1].append(character)
      }
    }
    return clauses.filter { !$0.isEmpty }
  }
}
