/// A position automaton over bytes: in a position a byte of its set has just been read.
///
/// Source: Glushkov, "The abstract theory of automata", 1961; Berry and Sethi, "From regular expressions to
/// deterministic automata", 1986.
struct ByteAutomaton: Sendable {
  /// More positions than this are refused: what is looked for is one word.
  static let mostPositions = 2_048

  /// The bytes that lead into each position.
  private(set) var sets: [ByteSet] = []
  /// The positions that may come next, `width` words of bits for each.
  private(set) var follow: [UInt64] = []
  static let width = mostPositions / 64
  private(set) var first: [Int] = []
  private(set) var last: Set<Int> = []
  /// Whether the empty term is accepted.
  private(set) var acceptsEmpty = false

  init(_ pattern: TermPattern) throws(PatternTooLarge) {
    let whole = try add(pattern)
    first = whole.first
    last = Set(whole.last)
    acceptsEmpty = whole.isOptional
  }

  /// A part of the pattern: the positions it may begin and end with, and whether it may be nothing.
  private struct Part {
    var first: [Int] = []
    var last: [Int] = []
    var isOptional = true
  }

  private mutating func position(_ set: ByteSet) throws(PatternTooLarge) -> Int {
    guard sets.count < Self.mostPositions else { throw PatternTooLarge() }
    sets.append(set)
    follow.append(contentsOf: repeatElement(0, count: Self.width))
    return sets.count - 1
  }

  private mutating func connect(_ ends: [Int], _ starts: [Int]) {
    for end in ends {
      for start in starts { follow[end * Self.width + start / 64] |= 1 << UInt64(start % 64) }
    }
  }

  private mutating func add(_ pattern: TermPattern) throws(PatternTooLarge) -> Part {
    switch pattern {
    case .any: return try anyScalar()
    case .scalar(let ranges):
      var part = Part(isOptional: false)
      for range in ranges {
        for sequence in byteSequences(of: range) {
          var ends: [Int] = []
          for (offset, bytes) in sequence.enumerated() {
            let position = try position(ByteSet(bytes))
            if offset == 0 { part.first.append(position) }
            connect(ends, [position])
            ends = [position]
          }
          part.last += ends
        }
      }
      return part
    case .sequence(let patterns):
      var whole = Part()
      for pattern in patterns { whole = joined(whole, try add(pattern)) }
      return whole
    case .choice(let patterns):
      var whole = Part(isOptional: false)
      for pattern in patterns {
        let part = try add(pattern)
        whole.first += part.first
        whole.last += part.last
        whole.isOptional = whole.isOptional || part.isOptional
      }
      return whole
    case .repeated(let pattern, let min, let max):
      return try addRepeated(pattern, min, max)
    case .edited(let scalars, let limit): return try addEdited(scalars, limit)
    }
  }

  /// A term is whole UTF-8, so a byte that starts a scalar and the continuations after it are one.
  private mutating func anyScalar() throws(PatternTooLarge) -> Part {
    let lead = try position(.starts)
    let continuation = try position(.continuations)
    connect([lead, continuation], [continuation])
    return Part(first: [lead], last: [lead, continuation], isOptional: false)
  }

  private mutating func joined(_ a: Part, _ b: Part) -> Part {
    connect(a.last, b.first)
    return Part(
      first: a.isOptional ? a.first + b.first : a.first,
      last: b.isOptional ? a.last + b.last : b.last, isOptional: a.isOptional && b.isOptional)
  }

  private mutating func addRepeated(
    _ pattern: TermPattern, _ min: Int, _ max: Int?
  ) throws(PatternTooLarge) -> Part {
    guard min <= Self.mostPositions, max ?? 0 <= Self.mostPositions else { throw PatternTooLarge() }
    var whole = Part()
    for _ in 0..<min { whole = joined(whole, try add(pattern)) }
    if let max {
      for _ in min..<Swift.max(min, max) {
        var part = try add(pattern)
        part.isOptional = true
        whole = joined(whole, part)
      }
      return whole
    }
    var part = try add(pattern)
    connect(part.last, part.first)
    part.isOptional = true
    return joined(whole, part)
  }

  /// The places of an edit lattice that have been reached: `read` scalars of the word with `edits` made.
  ///
  /// Source: Ukkonen, "Algorithms for approximate string matching", 1985; the exchange of neighbours: Damerau, "A
  /// technique for computer detection and correction of spelling errors", 1964.
  private mutating func addEdited(
    _ scalars: [UInt32], _ limit: Int
  ) throws(PatternTooLarge) -> Part {
    let width = scalars.count + 1
    guard width * (limit + 1) <= Self.mostPositions else { throw PatternTooLarge() }
    /// What has just been read when a place is reached: the word's own scalars, or any.
    var arrivals: [[Part]] = Array(repeating: [], count: width * (limit + 1))
    var outgoing: [[(place: Int, part: Part)]] = Array(repeating: [], count: width * (limit + 1))
    for edits in 0...limit {
      for read in 0..<width {
        let place = edits * width + read
        func go(_ other: Int, _ part: Part) {
          arrivals[other].append(part)
          outgoing[place].append((other, part))
        }
        if read < scalars.count {
          go(place + 1, try add(.scalar([scalars[read]...scalars[read]])))
        }
        guard edits < limit else { continue }
        go(place + width, try anyScalar())
        if read < scalars.count { go(place + width + 1, try anyScalar()) }
        if read + 1 < scalars.count, scalars[read] != scalars[read + 1] {
          let exchanged = [scalars[read + 1], scalars[read]].map { TermPattern.scalar([$0...$0]) }
          go(place + width + 2, try add(.sequence(exchanged)))
        }
      }
    }
    /// A place and those that leaving out scalars leads to.
    func closure(_ place: Int) -> [Int] {
      var places = [place]
      while let last = places.last, last % width < scalars.count, last / width < limit {
        places.append(last + width + 1)
      }
      return places
    }
    var whole = Part(isOptional: false)
    for place in arrivals.indices {
      let reached = closure(place)
      let starts = reached.flatMap { outgoing[$0].flatMap(\.part.first) }
      let isEnd = reached.contains { $0 % width == scalars.count }
      for part in arrivals[place] {
        connect(part.last, starts)
        if isEnd { whole.last += part.last }
      }
      if place == 0 {
        whole.first = starts
        whole.isOptional = isEnd
      }
    }
    return whole
  }
}

/// A set of bytes.
struct ByteSet: Sendable, Equatable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ range: ClosedRange<UInt8>) { for byte in range { insert(byte) } }

  /// Bytes that start a scalar.
  static let starts: ByteSet = {
    var set = ByteSet(0...0x7F)
    for byte in UInt8(0xC0)...0xFF { set.insert(byte) }
    return set
  }()
  static let continuations = ByteSet(0x80...0xBF)

  private mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return words.3 & bit != 0
    }
  }

  static func == (a: ByteSet, b: ByteSet) -> Bool { a.words == b.words }
}
