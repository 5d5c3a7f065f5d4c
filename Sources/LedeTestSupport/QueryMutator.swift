import Syntax

/// Makes hostile statements out of sound ones: what a slip, a paste or a vandal would type.
package struct QueryMutator {
  private let seeds: [[UInt8]]
  /// The tokens of the seeds, to be put where they do not belong.
  private let tokens: [[UInt8]]
  private var random: SplitMix64
  /// The longest statement made, in bytes; one in `longShare` may be `longest`.
  private let usual = 2_000
  private let longest = 40_000
  private let longShare = 500

  /// - Parameter seeds: not empty.
  package init(_ seeds: [String], seed: UInt64) {
    self.seeds = seeds.map { Array($0.utf8) }
    tokens = seeds.flatMap { text in
      let bytes = Array(text.utf8)
      return Lexer(text).tokens.map { Array(bytes[$0.range]) }
    }
    random = SplitMix64(seed: seed)
  }

  private mutating func number(below count: Int) -> Int {
    Int.random(in: 0..<count, using: &random)
  }

  /// The next statement. Bytes that are no UTF-8 become U+FFFD, as they do at the prompt.
  package mutating func next() -> String {
    var text = seeds[number(below: seeds.count)]
    let limit = number(below: longShare) == 0 ? longest : usual
    for _ in 0...number(below: 6) {
      mutate(&text)
      if text.count > limit { text.removeLast(text.count - limit) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    switch number(below: 16) {
    case 0: text.removeSubrange(slice(text, 1))
    case 1: text.removeSubrange(slice(text, 12))
    case 2: insert(Array(text[slice(text, 12)]), &text)
    case 3: swapBytes(&text)
    case 4: swapCharacters(&text)
    case 5: insert([UInt8(truncatingIfNeeded: number(below: 256))], &text)
    case 6: text = Array(text.prefix(place(text))) + seeds[number(below: seeds.count)]
    case 7: splice(&text)
    case 8, 9: insert(spaced(tokens.isEmpty ? [] : tokens[number(below: tokens.count)]), &text)
    case 10: insert(spaced(pick(HostileText.operators)), &text)
    case 11: insert(pick(HostileText.marks), &text)
    case 12: insert(pick(HostileText.characters), &text)
    case 13: insert(repeated(pick(HostileText.characters + HostileText.marks)), &text)
    case 14: insert(repeated(pick(HostileText.operators)), &text)
    default: nest(&text)
    }
  }

  private mutating func pick(_ texts: [[UInt8]]) -> [UInt8] { texts[number(below: texts.count)] }

  private mutating func spaced(_ text: [UInt8]) -> [UInt8] {
    number(below: 2) == 0 ? text : [0x20] + text + [0x20]
  }

  /// A few times mostly, now and then about the depth limit or far more.
  private mutating func repeated(_ text: [UInt8]) -> [UInt8] {
    let counts = [2, 3, 5, 40, 198, 199, 200, 201, 202, 5_000]
    let spaced = spaced(text)
    return Array((0..<counts[number(below: counts.count)]).map { _ in spaced }.joined())
  }

  private mutating func place(_ text: [UInt8]) -> Int { number(below: text.count + 1) }

  private mutating func slice(_ text: [UInt8], _ most: Int) -> Range<Int> {
    let start = place(text)
    return start..<min(text.count, start + 1 + number(below: most))
  }

  private mutating func insert(_ piece: [UInt8], _ text: inout [UInt8]) {
    text.insert(contentsOf: piece, at: place(text))
  }

  private mutating func swapBytes(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    text.swapAt(number(below: text.count), number(below: text.count))
  }

  private mutating func swapCharacters(_ text: inout [UInt8]) {
    var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    guard !scalars.isEmpty else { return }
    scalars.swapAt(number(below: scalars.count), number(below: scalars.count))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = Array(String(view).utf8)
  }

  /// Puts a token of another statement in the place of one of this.
  private mutating func splice(_ text: inout [UInt8]) {
    let own = Lexer(String(decoding: text, as: UTF8.self)).tokens
    guard !own.isEmpty, !tokens.isEmpty else { return }
    let range = own[number(below: own.count)].range
    guard range.upperBound <= text.count else { return }
    text.replaceSubrange(range, with: tokens[number(below: tokens.count)])
  }

  /// Brackets, fields or quotes around the whole, to below, at and over the depth limit.
  private mutating func nest(_ text: inout [UInt8]) {
    let depths = [1, 2, 10, 198, 199, 200, 201, 400]
    let depth = depths[number(below: depths.count)]
    let pairs = HostileText.pairs
    let (open, close) = pairs[number(below: pairs.count)]
    text = Array((0..<depth).map { _ in open }.joined()) + text
    text += Array((0..<depth).map { _ in close }.joined())
  }
}
