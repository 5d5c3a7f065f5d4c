/// Reads terms byte by byte and says whether they match a pattern. Its states are made as they are met, at most a fixed
/// number at a time, so that no pattern makes it grow.
///
/// Source: Cox, "Regular Expression Matching Can Be Simple And Fast", 2007, on deterministic states made on demand.
package struct TermAutomaton {
  /// No term that begins so can match.
  static let dead: Int32 = 0
  static let start: Int32 = 1
  private static let unknown: Int32 = -1
  private static let mostStates = 4_096

  private let positions: ByteAutomaton
  /// The number of 64-bit words in a set of positions; one bit more stands for the start.
  private let width: Int
  /// The positions that each byte leads into, and that may follow each position, `width` words each.
  private let entered: [UInt64]
  private let followed: [UInt64]
  /// Bytes that no position tells apart have one class.
  private let classes: [UInt8]
  private let classCount: Int
  private let accepting: [UInt64]
  /// A byte of each class.
  private let examples: [UInt8]

  private var states: [[UInt64]: Int32] = [:]
  private var sets: [[UInt64]] = []
  private var isAccepting: [Bool] = []
  private var steps: [Int32] = []

  package init(_ pattern: TermPattern) throws(PatternTooLarge) {
    let positions = try ByteAutomaton(pattern)
    self.positions = positions
    let count = positions.sets.count
    width = count / 64 + 1
    var distinct: [ByteSet] = []
    for set in positions.sets where !distinct.contains(set) { distinct.append(set) }
    var classOf: [[Bool]: UInt8] = [:]
    var classes = [UInt8](repeating: 0, count: 256)
    var examples: [UInt8] = []
    for byte in 0..<256 {
      let members = distinct.map { $0.contains(UInt8(byte)) }
      if let known = classOf[members] {
        classes[byte] = known
      } else {
        classes[byte] = UInt8(examples.count)
        classOf[members] = UInt8(examples.count)
        examples.append(UInt8(byte))
      }
    }
    self.classes = classes
    self.examples = examples
    classCount = examples.count
    var entered = [UInt64](repeating: 0, count: examples.count * width)
    for (number, byte) in examples.enumerated() {
      for position in 0..<count where positions.sets[position].contains(byte) {
        entered[number * width + position / 64] |= 1 << UInt64(position % 64)
      }
    }
    self.entered = entered
    // The start is position `count`.
    var followed = [UInt64](repeating: 0, count: (count + 1) * width)
    for position in 0..<count {
      for word in 0..<min(width, ByteAutomaton.width) {
        followed[position * width + word] = positions.follow[position * ByteAutomaton.width + word]
      }
    }
    for next in positions.first { followed[count * width + next / 64] |= 1 << UInt64(next % 64) }
    self.followed = followed
    var accepting = [UInt64](repeating: 0, count: width)
    for position in positions.last { accepting[position / 64] |= 1 << UInt64(position % 64) }
    if positions.acceptsEmpty { accepting[count / 64] |= 1 << UInt64(count % 64) }
    self.accepting = accepting
    reset()
  }

  private mutating func reset() {
    states.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    isAccepting.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    _ = number(of: Array(repeating: 0, count: width))
    var start = [UInt64](repeating: 0, count: width)
    let place = positions.sets.count
    start[place / 64] = 1 << UInt64(place % 64)
    _ = number(of: start)
  }

  private mutating func number(of set: [UInt64]) -> Int32 {
    if let known = states[set] { return known }
    let number = Int32(sets.count)
    states[set] = number
    sets.append(set)
    isAccepting.append(zip(set, accepting).contains { $0 & $1 != 0 })
    steps.append(contentsOf: repeatElement(Self.unknown, count: classCount))
    return number
  }

  func accepts(_ state: Int32) -> Bool { isAccepting[Int(state)] }

  /// Gives up the states if there are very many; true if so, and then only `dead` and `start` still hold.
  mutating func makeRoom() -> Bool {
    guard sets.count >= Self.mostStates else { return false }
    reset()
    return true
  }

  /// The state after another byte.
  @inline(__always)
  mutating func step(_ state: Int32, _ byte: UInt8) -> Int32 {
    let slot = Int(state) * classCount + Int(classes[Int(byte)])
    let known = steps[slot]
    return known != Self.unknown ? known : newStep(state, byte, slot)
  }

  private mutating func newStep(_ state: Int32, _ byte: UInt8, _ slot: Int) -> Int32 {
    let number = number(of: next(sets[Int(state)], Int(classes[Int(byte)])))
    steps[slot] = number
    return number
  }

  private func next(_ set: [UInt64], _ byteClass: Int) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: width)
    for word in 0..<width {
      var bits = set[word]
      while bits != 0 {
        let position = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        for index in 0..<width { result[index] |= followed[position * width + index] }
      }
    }
    for index in 0..<width { result[index] &= entered[byteClass * width + index] }
    return result
  }

  /// Whether the whole term matches.
  package mutating func matches(_ term: Span<UInt8>) -> Bool {
    _ = makeRoom()
    var state = Self.start
    for index in term.indices {
      state = step(state, term[index])
      if state == Self.dead { return false }
    }
    return accepts(state)
  }
}
