import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct PlainRunTests {
  /// Byte by byte, by the standard library's idea of a letter.
  private func expectAgreement(_ bytes: [UInt8]) {
    let isPlain: (UInt8) -> Bool = {
      let scalar = Unicode.Scalar($0)
      return scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
    }
    let wanted = bytes.prefix(while: isPlain).map {
      Array(Character(Unicode.Scalar($0)).lowercased().utf8)[0]
    }
    let run = PlainRun(bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
    let folded = withUnsafeBytes(of: run.folded) { Array($0) }
    #expect(run.count == wanted.count, "\(bytes)")
    #expect(Array(folded.prefix(run.count)) == wanted, "\(bytes)")
  }

  @Test func everyByteInEveryPlace() {
    for place in 0..<8 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array("aZ09zAb5".utf8)
        bytes[place] = byte
        expectAgreement(bytes)
      }
    }
  }

  @Test func randomBytes() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2_000 {
      expectAgreement((0..<8).map { _ in UInt8(truncatingIfNeeded: random.next() & random.next()) })
    }
  }

  @Test func onlyCapitalsOfASCIIAreLowered() {
    for byte in UInt8.min...UInt8.max {
      let bytes = 0x4142_5A40_5BC1_DA00 | UInt64(byte)
      let wanted: UInt8 = 0x41...0x5A ~= byte ? byte + 0x20 : byte
      #expect(lowercasedASCII(bytes) == 0x6162_7A40_5BC1_DA00 | UInt64(wanted))
    }
  }

  @Test func oneByteFolds() {
    #expect("AZaz09".utf8.map(PlainRun.folded) == Array("azaz09".utf8))
  }
}
