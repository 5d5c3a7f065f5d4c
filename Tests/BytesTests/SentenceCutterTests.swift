import Bytes
import Foundation
import LedeTestSupport
import Testing

@Suite struct SentenceCutterTests {
  @Test(arguments: ["sentences", "sentences-unseen"])
  func `hand-marked passages of real articles`(file: String) throws {
    let passages = try MarkedPassage.read(file)
    #expect(passages.count >= 60)
    var score = BoundaryScore()
    var sources: Set<Substring> = []
    for passage in passages {
      let missed = score.add(passage)
      sources.insert(passage.source)
      if !missed.isEmpty { print("\(file): \(passage.source): \(missed)") }
    }
    print(
      "\(file): \(score.sentences) sentences of \(sources.count) articles, "
        + "boundary precision \(score.precision), recall \(score.recall), "
        + "exactly right \(score.exact) = \(score.share)")
    #expect(score.share >= 0.98)
  }

  @Test func `every case of the hand table`() {
    for marked in sentenceCases {
      #expect(cut(marked.replacingOccurrences(of: "‖", with: "")) == parts(marked), "\(marked)")
    }
  }

  @Test func `sentences cover all but white space, in order, whatever the bytes`() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "The", " ", " ", "U.S", ".", ". ", "...", "…", "?", "!", "\"", "”", "“", "'", "[1]", "[...]",
      "(", ")", "。", "؟", "¿", "\n", "\u{A0}", "a.m.", "Inc.", "said", "I", "7", "5.1", "-", "—",
      "É", "東", "<", "@",
    ].map { Array($0.utf8) }
    for round in 0..<4_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if round % 4 == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += pieces.randomElement(using: &random)!
        }
      }
      if round % 3 == 0, !bytes.isEmpty { bytes.removeLast() }
      expectCovering(bytes)
    }
  }

  @Test func `a passage broken off at any byte never traps`() {
    let bytes = Array(sentenceCases.joined(separator: " ").utf8)
    for length in 0..<min(bytes.count, 3_000) { expectCovering(Array(bytes.prefix(length))) }
  }

  @Test func `ranges outside the text are ignored`() {
    var sentences: [Range<Int>] = []
    let bytes = Array("One. Two.".utf8)
    cutSentences(bytes.span, paragraph: 5..<900, into: &sentences)
    cutSentences(bytes.span, paragraph: 40..<900, into: &sentences)
    cutSentences(bytes.span, paragraph: -4..<4, into: &sentences)
    #expect(sentences == [5..<9, 0..<4])
  }

  @Test func `time grows with the bytes on texts that never end a sentence`() {
    for piece in ["1? ", "\". ", ") ) .", "a. ", "?” A ", "[", ". [", "“", "((("] {
      let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
      expectCovering(bytes)
    }
  }

  private func expectCovering(_ bytes: [UInt8]) {
    var sentences: [Range<Int>] = []
    cutSentences(bytes.span, paragraph: 0..<bytes.count, into: &sentences)
    var position = 0
    for sentence in sentences {
      #expect(position <= sentence.lowerBound && !sentence.isEmpty, "\(bytes)")
      #expect(isBlank(bytes[position..<sentence.lowerBound]), "\(bytes)")
      position = sentence.upperBound
    }
    #expect(isBlank(bytes[position...]), "\(bytes)")
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
    }
  }
}

/// The sentences of a text that is one paragraph.
func cut(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var sentences: [Range<Int>] = []
  cutSentences(bytes.span, paragraph: 0..<bytes.count, into: &sentences)
  return sentences.map { String(decoding: bytes[$0], as: UTF8.self) }
}

/// The sentences between marks, without the white space around them.
func parts(_ marked: some StringProtocol) -> [String] {
  marked.components(separatedBy: "‖").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// A passage whose sentence boundaries a reader has marked.
private struct MarkedPassage {
  var source: Substring
  var marked: String

  static func read(_ name: String) throws -> [MarkedPassage] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let url = folder.appending(path: "Fixtures/\(name).txt")
    var passages: [MarkedPassage] = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# ") {
        passages.append(MarkedPassage(source: line.dropFirst(2), marked: ""))
      } else if !passages.isEmpty {
        let last = passages.count - 1
        passages[last].marked += (passages[last].marked.isEmpty ? "" : "\n") + line
      }
    }
    return passages
  }
}

private struct BoundaryScore {
  var sentences = 0
  var exact = 0
  var truth = 0
  var found = 0
  var shared = 0

  var share: Double { Double(exact) / Double(max(sentences, 1)) }
  var precision: Double { Double(shared) / Double(max(found, 1)) }
  var recall: Double { Double(shared) / Double(max(truth, 1)) }

  /// Counts a passage, its last boundary left out since it is given; returns what was cut wrongly.
  mutating func add(_ passage: MarkedPassage) -> [String] {
    let expected = parts(passage.marked)
    let actual = cut(passage.marked.replacingOccurrences(of: "‖", with: ""))
    let wanted = Set(expected.dropLast().map(boundary(after: expected)))
    let got = Set(actual.dropLast().map(boundary(after: actual)))
    truth += wanted.count
    found += got.count
    shared += wanted.intersection(got).count
    sentences += expected.count
    let right = Set(actual)
    exact += expected.filter(right.contains).count
    return actual.filter { !expected.contains($0) }
  }

  /// Names a boundary by the characters before it that are not white space.
  private func boundary(after parts: [String]) -> (String) -> Int {
    { part in
      parts.prefix((parts.firstIndex(of: part) ?? 0) + 1).joined()
        .filter { !$0.isWhitespace }.count
    }
  }
}
