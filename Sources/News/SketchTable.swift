/// Finds the sketches that share a band with another: likely neighbours, without comparing all with all.
///
/// A band is some places side by side that must all agree. The more places a band has, the fewer false
/// candidates; the more bands, the fewer missed. Source: Leskovec, Rajaraman and Ullman, "Mining of
/// Massive Datasets", chapter 3.
struct SketchTable {
  /// A pair at the threshold itself may be missed this often; one above it less.
  static let mostMissed = 0.005
  private static let none = UInt32.max

  /// Places in a band, and how many bands there are.
  let width: Int
  let bands: Int

  /// The sketches put in, one after the other.
  private(set) var sketches: [UInt32] = []
  private(set) var count = 0
  private let slotMask: Int
  /// For each band and slot the sketch put in last, and for each sketch and band the one before it.
  private var heads: [UInt32]
  private var earlier: [UInt32] = []

  /// - Parameters:
  ///   - threshold: similarity from which sketches are to be found, above 0.
  ///   - capacity: how many sketches are expected.
  init(threshold: Double, capacity: Int) {
    let best = Self.banding(threshold: threshold)
    width = best.width
    bands = best.bands
    var slots = 16
    while slots < capacity, slots < 1 << 24 { slots *= 2 }
    slotMask = slots - 1
    heads = Array(repeating: Self.none, count: slots * bands)
  }

  /// The widest bands that miss no more than `mostMissed` at the threshold: 1 - (1 - t^width)^bands.
  static func banding(threshold: Double) -> (width: Int, bands: Int) {
    var best = (width: 1, bands: MinHash.places)
    for width in 2...32 {
      let bands = MinHash.places / width
      var agrees = 1.0
      for _ in 0..<width { agrees *= threshold }
      var missed = 1.0
      for _ in 0..<bands { missed *= 1 - agrees }
      if missed <= mostMissed { best = (width, bands) }
    }
    return best
  }

  mutating func insert(_ sketch: [UInt32]) {
    let number = UInt32(count)
    sketches.append(contentsOf: sketch)
    for band in 0..<bands {
      let slot = band * (slotMask + 1) + slot(sketch, band)
      earlier.append(heads[slot])
      heads[slot] = number
    }
    count += 1
  }

  /// Gives every sketch that shares a band with this one, as often as it shares bands.
  func forEachCandidate<E: Error>(
    of sketch: [UInt32], _ body: (Int) throws(E) -> Void
  ) throws(E) {
    for band in 0..<bands {
      var number = heads[band * (slotMask + 1) + slot(sketch, band)]
      while number != Self.none {
        if shares(sketch, band, Int(number)) { try body(Int(number)) }
        number = earlier[Int(number) * bands + band]
      }
    }
  }

  private func shares(_ sketch: [UInt32], _ band: Int, _ number: Int) -> Bool {
    let start = number * MinHash.places
    for place in band * width..<(band + 1) * width
    where sketch[place] != sketches[start + place] { return false }
    return true
  }

  private func slot(_ sketch: [UInt32], _ band: Int) -> Int {
    var hash: UInt64 = 0
    for place in band * width..<(band + 1) * width {
      hash = Shingles.mixed(hash ^ UInt64(sketch[place]))
    }
    return Int(truncatingIfNeeded: hash) & slotMask
  }
}
