import Testing

@testable import Articles

struct TeletypeTypographyTests {
  @Test(arguments: [
    ("``It sank,'' he said", "“It sank,” he said"), ("the `Nora' line", "the ‘Nora' line"),
    ("SKARSUND (HP) _ It sank", "SKARSUND (HP) — It sank"), ("a_b _c d_", "a_b _c d_"),
    ("it's", "it's"), ("", ""), ("_", "—"), ("```", "“‘"),
  ])
  func marksBecomeWhatTheyStandFor(text: String, expected: String) {
    #expect(typographic(text) == expected)
  }
}
