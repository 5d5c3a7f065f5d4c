/// A regular expression over one whole word: `/kidnap(ped|ping)/`.
package struct WordExpression: Sendable, Equatable {
  package indirect enum Node: Sendable, Equatable {
    case character(Unicode.Scalar)
    /// `.`
    case any
    /// `[a-z]`, `[^a-z]`, `\d`, `\w`.
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, min: Int, max: Int?)
  }

  /// As written, without the slashes.
  package let text: String
  package let root: Node

  /// Reads what stands between the slashes.
  /// - Throws: what is wrong and where; never more than one thing.
  init(_ text: String) throws(WordExpressionError) {
    var reader = WordExpressionReader(text)
    self.text = text
    root = try reader.expression()
  }
}

struct WordExpressionError: Error, Equatable {
  enum Kind: String {
    case unclosed, nothingToRepeat, badRepeat, badRange, emptyBranch, emptySet, unknownEscape,
      misplaced
    case tooDeep
  }

  var kind: Kind
  /// In bytes of the text.
  var range: SourceRange
}

private struct WordExpressionReader {
  private static let deepest = 32
  private static let mostTimes = 1_000
  private static let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
  private static let word: [ClosedRange<Unicode.Scalar>] = [
    digits, "A"..."Z", "a"..."z", "\u{AA}"..."\u{10FFFF}",
  ]

  private let scalars: [Unicode.Scalar]
  /// The byte at which each scalar starts, and the end.
  private var offsets: [Int] = []
  private var index = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private func error(_ kind: WordExpressionError.Kind, from start: Int) -> WordExpressionError {
    let end = min(kind == .unclosed ? start + 1 : max(index, start + 1), scalars.count)
    return WordExpressionError(kind: kind, range: offsets[min(start, end)]..<offsets[end])
  }

  /// Grammar: expression
  mutating func expression() throws(WordExpressionError) -> WordExpression.Node {
    _ = take("^")
    let root = try alternation(depth: 0)
    _ = take("$")
    guard index == scalars.count else { throw error(.misplaced, from: index) }
    return root
  }

  /// Grammar: alternation
  private mutating func alternation(depth: Int) throws(WordExpressionError) -> WordExpression.Node {
    guard depth <= Self.deepest else { throw error(.tooDeep, from: index) }
    var branches = [try branch(depth)]
    while take("|") { branches.append(try branch(depth)) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  /// Grammar: branch
  private mutating func branch(_ depth: Int) throws(WordExpressionError) -> WordExpression.Node {
    var pieces: [WordExpression.Node] = []
    while let next, next != "|", next != ")", next != "$" { pieces.append(try piece(depth)) }
    guard !pieces.isEmpty else { throw error(.emptyBranch, from: index) }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  /// Grammar: piece
  private mutating func piece(_ depth: Int) throws(WordExpressionError) -> WordExpression.Node {
    let start = index
    let atom = try atom(depth)
    let repeated: WordExpression.Node
    switch next {
    case "*": repeated = .repeated(atom, min: 0, max: nil)
    case "+": repeated = .repeated(atom, min: 1, max: nil)
    case "?": repeated = .repeated(atom, min: 0, max: 1)
    case "{": return try times(of: atom, start)
    default: return atom
    }
    index += 1
    return repeated
  }

  /// Grammar: times
  private mutating func times(
    of atom: WordExpression.Node, _ start: Int
  ) throws(WordExpressionError) -> WordExpression.Node {
    let open = index
    index += 1
    guard let min = number() else { throw error(.badRepeat, from: open) }
    var max: Int? = min
    if take(",") { max = next == "}" ? nil : number() ?? -1 }
    guard take("}"), min <= max ?? min else { throw error(.badRepeat, from: open) }
    return .repeated(atom, min: min, max: max)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next, Self.digits ~= next {
      let digit = Int(next.value) - 0x30
      value = min((value ?? 0) * 10 + digit, Self.mostTimes + 1)
      index += 1
    }
    return value.flatMap { $0 <= Self.mostTimes ? $0 : nil }
  }

  /// Grammar: atom
  private mutating func atom(_ depth: Int) throws(WordExpressionError) -> WordExpression.Node {
    let start = index
    guard let scalar = next else { throw error(.misplaced, from: start) }
    index += 1
    switch scalar {
    case ".": return .any
    case "[": return try set(start)
    case "\\": return try escape(start)
    case "(":
      if take("?"), !take(":") { throw error(.misplaced, from: start) }
      let inner = try alternation(depth: depth + 1)
      guard take(")") else { throw error(.unclosed, from: start) }
      return inner
    case "*", "+", "?", "{": throw error(.nothingToRepeat, from: start)
    case "]", "}", "^", "/": throw error(.misplaced, from: start)
    default: return .character(scalar)
    }
  }

  /// Grammar: escape
  private mutating func escape(_ start: Int) throws(WordExpressionError) -> WordExpression.Node {
    guard let scalar = next else { throw error(.unknownEscape, from: start) }
    index += 1
    if scalar == "d" { return .set([Self.digits], isNegated: false) }
    if scalar == "w" { return .set(Self.word, isNegated: false) }
    guard scalar.isASCII, !scalar.properties.isAlphabetic, !Self.digits.contains(scalar) else {
      throw error(.unknownEscape, from: start)
    }
    return .character(scalar)
  }

  /// Grammar: character-set
  private mutating func set(_ start: Int) throws(WordExpressionError) -> WordExpression.Node {
    let isNegated = take("^")
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while !take("]") {
      guard next != nil else { throw error(.unclosed, from: start) }
      let item = index
      let low = try member()
      guard low.count == 1, let first = low.first, first.lowerBound == first.upperBound,
        next == "-", index + 1 < scalars.count, scalars[index + 1] != "]"
      else {
        ranges += low
        continue
      }
      index += 1
      guard let last = try member().first, last.lowerBound == last.upperBound,
        first.lowerBound <= last.upperBound
      else { throw error(.badRange, from: item) }
      ranges.append(first.lowerBound...last.upperBound)
    }
    guard !ranges.isEmpty else { throw error(.emptySet, from: start) }
    return .set(ranges, isNegated: isNegated)
  }

  /// Grammar: member
  private mutating func member() throws(WordExpressionError) -> [ClosedRange<Unicode.Scalar>] {
    let start = index
    guard let scalar = next else { throw error(.unclosed, from: start) }
    index += 1
    guard scalar == "\\" else {
      if scalar == "[" || scalar == "/" { throw error(.misplaced, from: start) }
      return [scalar...scalar]
    }
    switch try escape(start) {
    case .set(let ranges, _): return ranges
    case .character(let escaped): return [escaped...escaped]
    default: return []
    }
  }
}
