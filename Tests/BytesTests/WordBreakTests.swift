import Foundation
import LedeTestSupport
@_spi(_Unicode) import Swift
import Testing

@testable import Bytes

/// The boundaries by the Swift standard library, whose Unicode data is also of version 17.
///
/// It keeps the length of a range in 11 bits and so forgets all but the first `length % 2,048`
/// letters of the two longest, U+AC00...D7A3 and U+13460...143FA; their first letters stand in.
private func oracleBoundaries(_ original: String) -> [Int] {
  var text = original
  if original.unicodeScalars.contains(where: { $0.value >= 0xAFA4 }) {
    text.unicodeScalars = String.UnicodeScalarView(
      original.unicodeScalars.map {
        switch $0.value {
        case 0xAFA4...0xD7A3: "\u{AC00}"
        case 0x13BFB...0x143FA: "\u{13460}"
        default: $0
        }
      })
  }
  var boundaries = text.isEmpty ? [] : [0]
  var index = text.startIndex
  while index < text.endIndex {
    index = text._wordIndex(after: index)
    boundaries.append(text.utf8.distance(from: text.startIndex, to: index))
  }
  return boundaries
}

/// A boundary that the standard library sees where rule WB7 has none: after a Hebrew letter and `'`,
/// which it joins by WB7a, it no longer looks for WB7's second letter.
private func isOmittedWB7(_ offset: Int, in text: String) -> Bool {
  let kinds = { (part: Substring.UnicodeScalarView) in
    part.map { WordBreakTables.shared[$0.value].wordBreak }.filter { !$0.isIgnored }
  }
  let cut = text.utf8.index(text.startIndex, offsetBy: offset)
  let after = kinds(text.unicodeScalars[cut...]).first
  return kinds(text.unicodeScalars[..<cut]).suffix(2) == [.hebrewLetter, .singleQuote]
    && (after == .aLetter || after == .hebrewLetter)
}

/// The boundaries that only one side has, but for those of `isOmittedWB7`.
private func unexplainedDifferences(_ text: String) -> [Int] {
  let bytes = Array(text.utf8)
  let ours = Set(wordBoundaries(bytes.span))
  let oracle = Set(oracleBoundaries(text))
  let missing = oracle.subtracting(ours).filter { !isOmittedWB7($0, in: text) }
  return ours.subtracting(oracle).union(missing).sorted()
}

private func segments(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let boundaries = wordBoundaries(bytes.span)
  return zip(boundaries, boundaries.dropFirst()).map {
    String(decoding: bytes[$0..<$1], as: UTF8.self)
  }
}

/// Scalars of every class, of both kinds where the class has letters and others.
private let samples: [UInt32] = [
  0x0D, 0x0A, 0x0B, 0x85, 0x2028, 0x0300, 0x20E3, 0xFE0F, 0x1F3FB, 0x200D, 0x00AD, 0x200B, 0x2060,
  0x1F1E6, 0x1F1FF, 0x30AB, 0x30FC, 0x05D0, 0x05EA, 0x61, 0x5A, 0x00DF, 0x0430, 0x0627, 0x1100,
  0xAC00, 0x24C2, 0x02BC, 0x27, 0x22, 0x2E, 0x2019, 0x3A, 0xB7, 0x2C, 0x3B, 0x30, 0x0661, 0x5F,
  0x202F, 0x20, 0x3000, 0x1F469, 0x2764, 0xA9, 0x6771, 0x3042, 0x0E01, 0x2D, 0x24, 0x10FFFF, 0x0903,
  0x1D7D8, 0x10400, 0x20000, 0xE0020,
]

@Suite struct WordBreakTests {
  @Test func segmentsByHand() {
    let cases: [[String]] = [
      ["can't", " ", "stop"], ["3.5", " ", "26,000"], ["a", ".", " ", "b"], ["10", ":", "30"],
      ["foo_bar", "-", "x"], ["a\u{AD}b"], ["东", "京"], ["カタカナ"], ["\r\n", "\r", "\u{300}", "\n"],
      ["🇫🇷", "🇩🇪", "🇫"], ["👩‍👩‍👧", "a"], ["א\"א"], ["א'", " "], ["א'a"], ["א", "\"", " "], ["  ", "x"],
      ["U.S", ".", " ", "A"], ["a", "'", "'", "b"], ["e\u{301}t"], ["1", ",", "a"], ["１２"],
      ["word", "…"], ["한국어"], ["привет", "!"], ["a", "/", "b"],
    ]
    for expected in cases { #expect(segments(expected.joined()) == expected) }
    #expect(segments("").isEmpty)
  }

  @Test func everyScalarBetweenLettersAgreesWithTheStandardLibrary() {
    var differing: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), value < 0x3400 || value > 0x3500 else { continue }
      guard scalar.properties.generalCategory != .unassigned || value % 64 == 0,
        !(0x4E01...0x9F00 ~= value), !(0xAC01...0xD700 ~= value), !(0x20001...0x3FF00 ~= value),
        !(0xE001...0xF8F0 ~= value), value < 0xF0010
      else { continue }
      let text = "a\(scalar)b 1\(scalar)2 \(scalar)カ\(scalar)א\(scalar)א"
      if !unexplainedDifferences(text).isEmpty { differing.append(value) }
    }
    #expect(differing.isEmpty, "\(differing.map { String($0, radix: 16) })")
  }

  @Test func randomTextAgreesWithTheStandardLibrary() {
    var random = SplitMix64(seed: 29)
    for _ in 0..<20_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let value = samples.randomElement(using: &random) ?? 0
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let text = String(scalars)
      let scalarsInHex = scalars.map { String($0.value, radix: 16) }
      #expect(unexplainedDifferences(text).isEmpty, "\(scalarsInHex)")
    }
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func realArticlesAgreeWithTheStandardLibrary() throws {
    var segments = 0
    for text in RealTexts.all {
      let bytes = Array(text.utf8)
      let ours = wordBoundaries(bytes.span)
      segments += ours.count - 1
      #expect(ours == oracleBoundaries(text), "in a text that begins \(text.prefix(60))")
    }
    print("notice: \(segments) segments of real articles compared with the standard library")
    #expect(segments > 1_000_000)
  }

  @Test func damagedBytesAreReplacementCharacters() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...24, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let boundaries = wordBoundaries(bytes.span)
      #expect(boundaries == boundaries.sorted())
      #expect(boundaries.last == (count == 0 ? nil : count))
    }
    let damaged: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xED, 0xA0, 0x80]
    #expect(wordBoundaries(damaged.span) == [0, 1, 2, 3, 4, 5, 6, 7])
  }
}
