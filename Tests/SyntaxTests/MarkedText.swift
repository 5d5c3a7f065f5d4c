import Syntax

/// A query in which `1️⃣ … 1️⃣`, `2️⃣ … 2️⃣` mark the places where errors are wanted.
struct MarkedText {
  private(set) var text = ""
  private(set) var ranges: [SourceRange] = []

  init(_ marked: String) {
    var starts: [Character: Int] = [:]
    for character in marked {
      guard "1️⃣2️⃣3️⃣".contains(character) else {
        text.append(character)
        continue
      }
      let offset = text.utf8.count
      if let start = starts[character] {
        ranges.append(start..<offset)
      } else {
        starts[character] = offset
      }
    }
  }
}
