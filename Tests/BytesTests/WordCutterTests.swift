import LedeTestSupport
import Testing

@testable import Bytes

/// The words of a text as they stand in it, each with its folded form after a stroke if it differs.
private func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var list = WordList()
  cutWords(bytes.span, into: &list)
  return (0..<list.count).map { index in
    let range = Int(list.starts[index])..<Int(list.ends[index])
    let written = String(decoding: bytes[range], as: UTF8.self)
    let folded = list.foldedString(index)
    return Array(written.utf8) == Array(folded.utf8) ? written : written + "|" + folded
  }
}

/// Words without the scan for plain ASCII words.
private func wordsBySegments(_ text: [UInt8]) -> WordList {
  let tables = WordTables()
  var list = WordList()
  var position = 0
  while position < text.count {
    var folded = [UInt8](repeating: 0, count: text.count)
    var end = 0
    var output = folded.mutableSpan
    let segment = cutSegment(text.span, from: position, tables, into: &output, end: &end)
    if segment.isWord {
      list.starts.append(UInt32(position))
      list.ends.append(UInt32(segment.end))
      list.folded += folded[..<end]
      list.foldedEnds.append(UInt32(list.folded.count))
    }
    position = segment.end
  }
  return list
}

private func expectTwinsAgree(_ text: [UInt8], _ comment: @autoclosure () -> String) {
  var fast = WordList()
  cutWords(text.span, into: &fast)
  let slow = wordsBySegments(text)
  let isEqual =
    fast.starts == slow.starts && fast.ends == slow.ends && fast.folded == slow.folded
    && fast.foldedEnds == slow.foldedEnds
  if !isEqual { Issue.record("the fast scan differs: \(comment())") }
}

@Suite struct WordCutterTests {
  @Test func wordsByHand() {
    let cases: [(String, [String])] = [
      ("", []), (" – … ! 👍 ", []), ("Hostages freed.", ["Hostages|hostages", "freed"]),
      ("don't it’s rock'n'roll", ["don't", "it’s|it's", "rock'n'roll"]),
      ("cost 3.5% of $5m, 26,000; 1;2", ["cost", "3.5", "of", "5m", "26,000", "1;2"]),
      ("cease-fire 9/11 AT&T #metoo", ["cease", "fire", "9", "11", "AT|at", "T|t", "metoo"]),
      ("10:30 a:b foo_bar _x_", ["10", "30", "a:b", "foo_bar", "_x_"]),
      ("‘Quoted’ “words”", ["Quoted|quoted", "words"]),
      (
        "hostages’ hostage’s",
        [
          "hostages", "hostage’s|hostage's",
        ]
      ),
      ("naïve Gödel Łódź", ["naïve|naive", "Gödel|godel", "Łódź|lodz"]),
      ("co\u{AD}operate a\u{200D}b", ["co\u{AD}operate|cooperate", "a\u{200D}b|ab"]),
      ("東京 カタカナ 한국어", ["東", "京", "カタカナ", "한국어"]),
      ("Москва й Ёлка", ["Москва|москва", "й", "Ёлка|елка"]),
      ("5\u{FE0F}\u{20E3} Ⓜ ① ½", ["5\u{FE0F}\u{20E3}|5", "①", "½"]),
      ("www.bbc.co.uk x.y", ["www.bbc.co.uk", "x.y|xy"]),
    ]
    for (text, expected) in cases { #expect(words(text) == expected) }
  }

  @Test func fullStopsBetweenLowerAndUpperCaseCut() {
    #expect(words("dead.The end") == ["dead", "The|the", "end"])
    #expect(words("été.À") == ["été|ete", "À|a"])
    #expect(words("END.THE End.the") == ["END.THE|end.the", "End.the|end.the"])
    #expect(words("a.m.The") == ["a.m.|am", "The|the"])
    #expect(words("мир.Война") == ["мир", "Война|война"])
  }

  @Test func abbreviationsTakeInTheirLastDot() {
    let cases: [(String, [String])] = [
      ("U.S. troops", ["U.S.|us", "troops"]), ("the U.N.", ["the", "U.N.|un"]),
      ("at 9 a.m., or", ["at", "9", "a.m.|am", "or"]), ("U.S.-led", ["U.S.|us", "led"]),
      ("U.S", ["U.S|us"]), ("J. Smith", ["J|j", "Smith|smith"]), ("i.e...", ["i.e.|ie"]),
      ("É.U. А.С.", ["É.U.|eu", "А.С.|ас"]), ("U.S.A.", ["U.S.A.|usa"]), ("1.a.", ["1", "a"]),
      ("U.SA. x", ["U.SA|u.sa", "x"]), ("(U.S.)", ["U.S.|us"]),
    ]
    for (text, expected) in cases { #expect(words(text) == expected) }
  }

  @Test func elisionsCut() {
    let cases: [(String, [String])] = [
      ("l'homme", ["l", "homme"]), ("dell’arte", ["dell", "arte"]), ("qu'il", ["qu", "il"]),
      ("d'Arcy", ["d", "Arcy|arcy"]), ("L’État", ["L|l", "État|etat"]),
      ("JUSQU'AU", ["JUSQU|jusqu", "AU|au"]), ("un'altra", ["un", "altra"]),
      ("c’était n'y", ["c", "était|etait", "n", "y"]), ("d'œuvre", ["d", "œuvre|oeuvre"]),
      ("d'l'homme", ["d'l'homme"]), ("aujourd'hui", ["aujourd'hui"]),
      ("O'Brien ma'am y'all", ["O'Brien|o'brien", "ma'am", "y'all"]),
      ("N'Djamena Qur'an d'Souza", ["N'Djamena|n'djamena", "Qur'an|qur'an", "d'Souza|d'souza"]),
      ("d'e\u{301}tat", ["d", "e\u{301}tat|etat"]), ("qu'l'un", ["qu'l'un"]),
    ]
    for (text, expected) in cases { #expect(words(text) == expected) }
  }

  @Test func longWordsAreKept() {
    let long = String(repeating: "Ab1é", count: 5_000)
    let expected = String(repeating: "ab1e", count: 5_000)
    #expect(words("x \(long) y") == ["x", long + "|" + expected, "y"])
  }

  @Test func wordsAreAddedAfterThoseOfOtherTexts() {
    var list = WordList()
    cutWords(Array("One É".utf8).span, into: &list)
    cutWords(Array(" two".utf8).span, into: &list)
    #expect((0..<list.count).map(list.foldedString) == ["one", "e", "two"])
    #expect(list.starts == [0, 4, 1])
    #expect(list.ends == [3, 6, 4])
    #expect(list.folded.count == 7)
  }

  @Test func theFastScanAgreesWithTheRulesOnRandomText() {
    let pieces =
      [
        "a", "Z", "s", "l", "qu", "d", "un", "dell", "h", "e", "U", "7", "'", "’", ".", ",", ";",
        ":",
        "_", " ", "-", "é", "É", "\u{301}", "\u{AD}", "“", "ß", "א", "カ", "東", "한", "🇫", "👩",
        "\u{200D}", "й", "И", "\u{306}", "\n", "ʼ", "Ⓜ", "ﬃ", "𐐀", "\u{1100}\u{1161}",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]
    var random = SplitMix64(seed: 41)
    for _ in 0..<40_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text += pieces.randomElement(using: &random) ?? []
      }
      expectTwinsAgree(text, String(decoding: text, as: UTF8.self).debugDescription)
    }
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func theFastScanAgreesWithTheRulesOnRealArticles() {
    var count = 0
    for text in RealTexts.all where text.utf8.count < 20_000 {
      let bytes = Array(text.utf8)
      expectTwinsAgree(bytes, String(text.prefix(60)))
      var list = WordList()
      cutWords(bytes.span, into: &list)
      count += list.count
    }
    print("notice: \(count) words of real articles cut both ways")
    #expect(count > 500_000)
  }

  @Test func nothingTrapsWhereverTheTextEnds() {
    let text = Array("L’été d'or: U.S. 3.5 a.m. don’t 한국 א\"א 👩‍👩‍👧 e\u{301}x.Y _1_ ﬃ".utf8)
    for count in 0...text.count { expectTwinsAgree(Array(text[..<count]), "\(count) bytes") }
    var random = SplitMix64(seed: 6)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      expectTwinsAgree(bytes, "\(bytes)")
    }
  }
}
