import Testing

@testable import Articles

struct MailLinesTests {
  /// Each line's kind as a letter: own, quoted, signature.
  private func kinds(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return MailLines.kinds(of: lines).map { kind in
      switch kind {
      case .own: "o"
      case .quoted: "q"
      case .signature: "s"
      }
    }.joined()
  }

  @Test(arguments: [
    ("The port is open.\n-- \nAnn", "oss"), ("> Is it?\nYes.", "qo"),
    ("Yes.\n\nAnn Reed wrote:\n> Is it?", "ooqq"), ("He wrote:\nThe port is open.", "oo"),
    ("Yes.\n-----Original Message-----\nFrom: Jo\nIs it?", "oqqq"),
    ("Open.\n______________\nThis mail is confidential.", "oss"),
    ("Open.\n______________\nMore news at ten.", "ooo"),
    ("The boats were these:\n> Nora", "oq"), ("", "o"),
    ("--\n" + String(repeating: "a\n", count: 40), "o" + String(repeating: "o", count: 41)),
  ])
  func linesAreTold(text: String, expected: String) {
    #expect(kinds(text) == expected)
  }
}
