import Foundation
import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct FoldingTests {
  @Test func lettersByHand() {
    let cases: [(String, String)] = [
      ("ÀÉÎÕÜÇÑŠŽ", "aeioucnsz"), ("øØłŁđĐðÐħŧŋıİſ", "oollddddhtniis"),
      ("ßẞæÆœŒþÞ", "ssssaeaeoeoethth"),
      ("ＡＢｃ１２", "abc12"), ("e\u{301}A\u{30A}", "ea"), ("ﬁﬂﬃ Ĳ ǅ", "fiflffi ij dz"),
      ("ΆΈΉΊΌΎΏΐΰ", "αεηιουωιυ"), ("ὈΔΟΣ ὁδός", "οδοσ οδοσ"), ("ЁёЙйЇї", "еейй\u{456}\u{456}"),
      ("И\u{306} Е\u{308}", "й е"), ("مُحَمَّد", "محمد"), ("שָׁלוֹם", "שלומ".replacing("מ", with: "ם")),
      ("أ\u{627}\u{654}", "أأ"), ("كـتاب", "كتاب"), ("it’s itʼs it‘s", "it's it's it's"),
      ("co\u{AD}op a\u{200B}b a\u{FEFF}", "coop ab a"), ("カ\u{3099}ｶﾞガ", "ガガガ"), ("क्षि", "क्षि"),
      ("\u{1112}\u{1161}\u{11AB}", "한"), ("Ǎ Ṩ Ộ", "a s o"), ("≠ A-B.", "≠ a-b."), ("𐐀", "𐐨"),
      ("", ""),
      ("ŀ Ɓ Ʋ Ș Ț", "l b v s t"),
    ]
    for (text, expected) in cases {
      #expect(
        Array(foldText(text).utf8) == Array(expected.utf8), "\(text) became \(foldText(text))")
    }
  }

  /// Foundation takes accents off by canonical decomposition, as we do for these scripts.
  @Test func latinGreekAndCyrillicAgreeWithFoundation() {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0x17F, 0x1CD...0x217, 0x388...0x3CE, 0x400...0x45F, 0x48A...0x4FF,
      0x1E00...0x1EF9, 0x1F00...0x1FFC, 0xFF10...0xFF19, 0xFF21...0xFF5A,
    ]
    // What Lede folds further: stroked and joined letters, the final sigma, apostrophes; and what
    // it keeps: й, and signs that are no letters.
    let tailored = Set(
      "ÆæÐðØøÞþßĐđĦħıĲĳĸĿŀŁłŉŊŋŒœŦŧſƀǄǅǆǇǈǉǊǋǌǱǲǳǤǥǼǽǾǿςЙйǢǣẚẛẜẝẞỺỻỼỽ".unicodeScalars)
    var compared = 0
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value), !tailored.contains(scalar),
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      else { continue }
      let text = String(scalar)
      let options: String.CompareOptions = [
        .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
      ]
      let oracle = text.folding(options: options, locale: nil)
      #expect(
        Array(foldText(text).unicodeScalars) == Array(oracle.unicodeScalars),
        "U+\(String(value, radix: 16)) \(text)")
      compared += 1
    }
    #expect(compared > 1_000)
  }

  @Test func everyScalarFoldsOnceAndNeverGrows() {
    var failures: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let folded = foldText(text)
      if foldText(folded) != folded || folded.utf8.count > text.utf8.count {
        failures.append(value)
      }
    }
    #expect(failures.isEmpty)
  }

  /// Case never tells texts apart, even in scripts that are newer than the generator's accents.
  @Test func upperAndLowerCaseFoldAlike() {
    var failures: [String] = []
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
        continue
      }
      if foldText(String(scalar)) != foldText(scalar.properties.lowercaseMapping) {
        failures.append(String(value, radix: 16))
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func wordsAndTextsFoldAlike() {
    for word in ["Élan", "İstanbul", "Đặng", "Straße", "Война", "И\u{306}од", "O’Neill"] {
      var list = WordList()
      cutWords(Array(word.utf8).span, into: &list)
      #expect(list.count == 1)
      #expect(list.foldedString(0) == foldText(word))
    }
  }
}
