import Testing

@testable import Bytes

@Suite struct PlatformSearchingTests {
  @Test func findsAByteWhereverItStands() {
    for text in [
      "", "a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "é<", "<a", "long text that ends <",
    ] {
      for byte in [UInt8(ascii: "<"), UInt8(ascii: "a"), 0xC3, 0] {
        #expect(text.hasByte(byte) == Array(text.utf8).contains(byte), "\(byte) in \(text)")
      }
    }
  }

  @Test func findsAByteInARangeOfASpan() {
    let bytes = Array("a line\nand another\n".utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        let wanted = (start..<end).first { bytes[$0] == 0x0A } ?? end
        #expect(bytes.span.firstPlace(of: 0x0A, in: start..<end) == wanted)
      }
    }
  }
}
