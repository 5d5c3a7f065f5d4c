import Bytes
import LedeTestSupport
import Testing

@testable import Articles

struct TextStreamTests {
  /// All of a file's text as a stream hands it out, `kept` bytes of each window kept for the next, and the
  /// text before each gap.
  private func all(
    _ bytes: [UInt8], chunk: Int, longest: Int = TextStream.longestLine, kept: Int = 0
  ) throws -> (text: [UInt8], converted: Int, gaps: [Int]) {
    let folder = try TemporaryFolder()
    let reader = try FileReader(folder.write("a.txt", bytes))
    var stream = TextStream(reader, head: [], chunk: chunk, longest: longest)
    var text: [UInt8] = []
    var gaps: [Int] = []
    while true {
      gaps += Array(repeating: text.count, count: stream.gaps)
      if stream.isAtEnd { break }
      #expect(kept > 0 || isValidUTF8(stream.text))
      let used = max(stream.text.count - kept, 0)
      text += stream.text[..<used]
      stream.advance(by: used)
    }
    return (text + stream.text, stream.convertedLines, gaps)
  }

  @Test(arguments: [1, 2, 3, 7, 64, 4_096])
  func theWindowsTogetherAreTheText(chunk: Int) throws {
    var random = SplitMix64(seed: UInt64(chunk))
    let pieces = ["ferry", "é", "\n", "\r\n", "\r", "水", "😀", " ", ""]
    for length in [0, 1, 5, 60, 400] {
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for kept in [0, 3] {
        let found = try all(Array(text.utf8), chunk: chunk, kept: kept)
        #expect(String(decoding: found.text, as: UTF8.self) == text)
        #expect(found.converted == 0 && found.gaps.isEmpty)
      }
    }
  }

  @Test func aWindowNeverEndsBetweenCarriageReturnAndLineFeed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "ab\r\ncd\r\n")
    for chunk in 1...8 {
      var stream = TextStream(try FileReader(path), head: [], chunk: chunk)
      while !stream.isAtEnd {
        #expect(stream.text.last == 0x0A)
        stream.advance(by: stream.text.count)
      }
    }
  }

  @Test func aLineThatIsNoUTF8IsReadAsWindows1252() throws {
    let bytes = Array("Café\n".utf8) + [0x43, 0x61, 0x66, 0xE9, 0x0A] + Array("Tea\n".utf8)
    for chunk in [3, 100] {
      let found = try all(bytes, chunk: chunk)
      #expect(String(decoding: found.text, as: UTF8.self) == "Café\nCafé\nTea\n")
      #expect(found.converted == 1)
    }
  }

  @Test func theByteOrderMarkIsNoText() throws {
    let folder = try TemporaryFolder()
    let reader = try FileReader(folder.write("a.txt", [0xEF, 0xBB, 0xBF] + Array("a\nb".utf8)))
    var head: [UInt8] = []
    try reader.read(4, into: &head)
    let stream = TextStream(reader, head: head, chunk: 4)
    #expect(stream.text == Array("a\nb".utf8) && stream.isAtEnd)
  }

  @Test func linesThatAreTooLongAreLeftOut() throws {
    let long = String(repeating: "x", count: 50)
    let text = "one\n\(long)\n\(long)\ntwo\n\(long)"
    for chunk in [1, 4, 9] {
      let found = try all(Array(text.utf8), chunk: chunk, longest: 20)
      #expect(String(decoding: found.text, as: UTF8.self) == "one\ntwo\n")
      #expect(found.gaps == [4, 4, 8])
    }
  }
}
