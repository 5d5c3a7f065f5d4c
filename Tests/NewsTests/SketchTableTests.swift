import LedeTestSupport
import Testing

@testable import News

struct SketchTableTests {
  @Test(arguments: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
  func bandsFitTheSketchAndMissLittle(threshold: Double) {
    let (width, bands) = SketchTable.banding(threshold: threshold)
    #expect(width * bands <= MinHash.places && width > 0)
    let missed = (0..<bands).reduce(1.0) { product, _ in
      product * (1 - (0..<width).reduce(1.0) { power, _ in power * threshold })
    }
    #expect(missed <= SketchTable.mostMissed)
  }

  @Test func theBandsOfTheUsualThresholds() {
    #expect(SketchTable.banding(threshold: 0.5) == (3, 42))
    #expect(SketchTable.banding(threshold: 0.8) == (6, 21))
  }

  /// All that share a band are found, and nothing else, whatever falls into the same slot.
  @Test func candidatesAreThoseThatShareABand() {
    var random = SplitMix64(seed: 5)
    var table = SketchTable(threshold: 0.6, capacity: 10)
    let sketches = (0..<200).map { _ in
      (0..<MinHash.places).map { _ in UInt32(random.next() % 3) }
    }
    for sketch in sketches { table.insert(sketch) }
    var some = 0
    for sketch in sketches[..<40] {
      var found: [Int: Int] = [:]
      table.forEachCandidate(of: sketch) { found[$0, default: 0] += 1 }
      var expected: [Int: Int] = [:]
      for (number, other) in sketches.enumerated() {
        let shared = (0..<table.bands).count { band in
          let places = band * table.width..<(band + 1) * table.width
          return sketch[places] == other[places]
        }
        if shared > 0 { expected[number] = shared }
      }
      #expect(found == expected)
      some += found.count
    }
    #expect(some > 80)
  }
}
