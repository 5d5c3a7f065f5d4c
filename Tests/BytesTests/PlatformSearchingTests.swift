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
}
