import Foundation
import LedeTestSupport
import Testing

@testable import Shell

@Suite struct ComposedTests {
  @Test(arguments: [
    ("cafe\u{301}", "caf\u{E9}"), ("A\u{30A}land", "\u{C5}land"), ("plain é", "plain é"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{304B}\u{3099}", "\u{304C}"),
    ("\u{3B1}\u{301}", "\u{3AC}"), ("x\u{301}", "x\u{301}"), ("👩\u{200D}👩", "👩\u{200D}👩"), ("", ""),
  ])
  func lettersAndAccentsBecomeOneCharacter(text: String, expected: String) {
    #expect(Array(composed(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// Foundation's form C, over random texts of letters and accents.
  @Test func agreesWithFoundation() {
    var random = SplitMix64(seed: 8)
    let scalars: [Unicode.Scalar] = [
      "a", "E", "o", "s", "z", " ", "α", "и", "\u{300}", "\u{301}", "\u{308}", "\u{306}", "\u{30C}",
      "\u{323}", "\u{327}",
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        text.unicodeScalars.append(scalars[Int.random(in: 0..<8, using: &random)])
        if Bool.random(using: &random) {
          text.unicodeScalars.append(scalars[Int.random(in: 8..<15, using: &random)])
        }
      }
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(
        composed(text).utf8.elementsEqual(expected.utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }
}
