import Foundation
import LedeTestSupport
import Testing

@testable import Articles

struct TransferDecodingTests {
  @Test func base64AgreesWithFoundation() {
    var random = SplitMix64(seed: 3)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let text = Data(bytes).base64EncodedString(options: .lineLength64Characters)
      #expect(decodedBase64(Array(text.utf8)[...]) == bytes)
    }
  }

  @Test func everyByteSurvivesQuotedPrintable() {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = (UInt8.min...UInt8.max).map { $0 }
    let text = bytes.flatMap { [0x3D, digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    #expect(decodedQuotedPrintable(text[...]) == bytes)
  }

  @Test(arguments: [
    ("a=\r\nb", "ab"), ("a= \t\nb", "ab"), ("a=", "a"), ("a=4", "a=4"), ("a=xy", "a=xy"),
    ("=3d=", "="), ("a b \n", "a b \n"),
  ])
  func quotedPrintableIsReadTolerantly(text: String, expected: String) {
    let decoded = decodedQuotedPrintable(Array(text.utf8)[...])
    #expect(String(decoding: decoded, as: UTF8.self) == expected)
  }

  @Test func garbageInBase64IsPassedOver() {
    let decoded = decodedBase64(Array("VGhl\r\n*! IGbDqnRl==VGhl".utf8)[...])
    #expect(String(decoding: decoded, as: UTF8.self) == "The fêteThe")
  }
}
