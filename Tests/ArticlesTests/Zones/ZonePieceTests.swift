import Testing

@testable import Articles

struct ZonePieceTests {
  private let text = Array("One. Two.\nThree.\n\nFour.".utf8)

  private func joined(_ pieces: (Range<Int>, Int)...) -> String {
    joinedText(text, pieces.map { ZonePiece(range: $0.0, paragraph: $0.1) })
  }

  @Test func whatStoodTogetherStays() {
    #expect(joined((0..<4, 0), (5..<9, 0), (10..<16, 0)) == "One. Two.\nThree.")
    #expect(joined((0..<16, 0), (18..<23, 1)) == "One. Two.\nThree.\n\nFour.")
    #expect(joined() == "")
  }

  @Test func gapsAreClosed() {
    #expect(joined((0..<4, 0), (10..<16, 0)) == "One.\nThree.")
    #expect(joined((0..<4, 0), (18..<23, 1)) == "One.\n\nFour.")
  }
}
