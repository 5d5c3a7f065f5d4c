import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct ByteBlockTests {
  /// The answers to a question, and what one byte after the other says to it.
  private let questions: [((ByteBlock) -> ByteBlock.Answer, (UInt8) -> Bool)] = [
    ({ $0.equals(0x2E) }, { $0 == 0x2E }),
    ({ $0.equals(0xE2) }, { $0 == 0xE2 }),
    ({ $0.equals(0) }, { $0 == 0 }),
    ({ $0.equals(0x3F, settingBits: 0x11) }, { $0 | 0x11 == 0x3F }),
    ({ $0.isBelow(0x20) }, { $0 < 0x20 }),
    ({ $0.isBelow(0x80) }, { $0 < 0x80 }),
    ({ $0.isBeyondASCII }, { $0 >= 0x80 }),
    (
      { $0.equals(0x2F) | $0.equals(0xFF) | $0.isBelow(0x03) },
      { [0x2F, 0xFF, 0, 1, 2].contains($0) }
    ),
  ]

  private func expectAgreement(_ bytes: [UInt8], in range: Range<Int>) {
    for (number, (question, isHit)) in questions.enumerated() {
      let wanted = range.first { isHit(bytes[$0]) } ?? range.upperBound
      #expect(
        bytes.span.firstPlace(in: range, where: question) == wanted,
        "question \(number) of \(bytes) in \(range)")
    }
  }

  @Test func everyByteInEveryPlace() {
    for place in 0..<16 {
      for byte in UInt8.min...UInt8.max {
        var bytes = [UInt8](repeating: 0x61, count: 16)
        bytes[place] = byte
        expectAgreement(bytes, in: 0..<16)
      }
    }
  }

  @Test func aByteBeforeAnother() {
    for count in 2...40 {
      for place in 0..<count - 1 {
        for following: UInt8 in [0x61, 0x62, 0x60, 0xE1] {
          var bytes = [UInt8](repeating: 0x62, count: count)
          bytes[place] = 0x2E
          bytes[place + 1] = following
          let found = bytes.span.firstPlace(in: 0..<count) { $0.equals(0x2E, before: 0x61) }
          // What follows the last of eight bytes isn't looked at.
          let isOpen = following != 0x61 && place & 7 == 7
          #expect(found == (following == 0x61 || isOpen ? place : count), "\(following) \(place)")
        }
      }
    }
  }

  @Test func everyRangeOfRandomBytes() {
    var random = SplitMix64(seed: 7)
    for count in 0...40 {
      let few: [UInt8] = [0x2E, 0x2F, 0x30, 0xE2, 0x80, 0x1F, 0x20, 0x00]
      let bytes = (0..<count).map { _ in
        Bool.random(using: &random) ? 0x61 : few.randomElement(using: &random) ?? 0
      }
      for start in 0...count {
        for end in start...count { expectAgreement(bytes, in: start..<end) }
      }
    }
  }
}
