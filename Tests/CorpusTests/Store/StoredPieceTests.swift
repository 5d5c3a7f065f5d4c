import Testing

@testable import Corpus

@Suite struct StoredPieceTests {
  @Test func onlyWhatIsThereIsLent() {
    let piece = StoredPiece.made([1, 2, 3])
    #expect(piece.count == 3)
    #expect(piece.withBytes(1..<3) { Array($0) } == [2, 3])
    #expect(piece.withBytes(3..<3) { Array($0) } == [])
    #expect(piece.withBytes(2..<4) { Array($0) } == nil)
    #expect(piece.withBytes(-1..<2) { Array($0) } == nil)
  }
}
