import Articles
import Bytes
import Corpus
import Postings

/// Words and phrases as a tree of words, so that one reading of the articles finds them all.
struct TermTrie {
  /// A phrase with more variants is left to the index.
  private static let mostVariants = 256
  private static let mostForms = 10_000

  /// Numbers of the folded words that any phrase has.
  private var numbers = WordNumbers()
  /// By number of a word the node that it leads to from the root; -1 for none.
  private var roots: [Int32] = []
  /// The node that a word leads to, by the node before (upper half) and the word's number.
  private var children: [UInt64: Int32] = [:]
  private var hasChildren: [Bool] = []
  /// By node the lines that end there.
  private var lines: [[UInt32]] = []

  var isEmpty: Bool { lines.isEmpty }

  /// Takes a line in; false where it is more than words side by side, or too many of them.
  mutating func add(_ plan: PostingPlan, line: UInt32) -> Bool {
    guard let readings = Self.readings(plan) else { return false }
    for reading in readings {
      let variants = reading.reduce(1) { min(Self.mostForms + 1, $0 * max(1, $1.count)) }
      guard variants <= (reading.count == 1 ? Self.mostForms : Self.mostVariants) else {
        return false
      }
    }
    for reading in readings where reading.allSatisfy({ !$0.isEmpty }) {
      var nodes: [Int32] = [-1]
      for words in reading {
        nodes = nodes.flatMap { node in words.map { child(of: node, $0) } }
      }
      for node in nodes where lines[Int(node)].last != line { lines[Int(node)].append(line) }
    }
    return true
  }

  /// The terms of each word of each reading; nil for a plan of another kind.
  private static func readings(_ plan: PostingPlan) -> [[[[UInt8]]]]? {
    switch plan {
    case .within(let inner, _, nil): return readings(inner)
    case .word(let group): return group.forms == nil ? [[group.terms]] : nil
    case .phrase(let slots):
      let groups = slots.compactMap { $0 }
      guard groups.count == slots.count, groups.allSatisfy({ $0.forms == nil }) else { return nil }
      return [groups.map(\.terms)]
    case .or(let parts):
      var all: [[[[UInt8]]]] = []
      for part in parts {
        guard let own = readings(part) else { return nil }
        all += own
      }
      return all
    default: return nil
    }
  }

  private mutating func child(of node: Int32, _ word: [UInt8]) -> Int32 {
    let number = numbers.number(adding: word)
    if number == roots.count { roots.append(-1) }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(number)
    if let known = node < 0 ? (roots[number] < 0 ? nil : roots[number]) : children[key] {
      return known
    }
    let new = Int32(lines.count)
    lines.append([])
    hasChildren.append(false)
    if node < 0 {
      roots[number] = new
    } else {
      children[key] = new
      hasChildren[Int(node)] = true
    }
    return new
  }

  /// Finds every line in every live article, by document, place and line.
  ///
  /// - Complexity: O(words of all articles), and what is found.
  func read(
    _ corpus: Corpus, _ cancellation: Cancellation, into found: inout [ListMatches.Match]
  ) throws(Cancelled) {
    var words = WordList()
    var text: [Int32] = []
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      if document & 127 == 0 { try cancellation.check() }
      var first = 0
      for var string in corpus.articles[document].texts {
        guard !string.isEmpty else { continue }
        string.makeContiguousUTF8()
        words.removeAll()
        cutWords(string.utf8Span.span, into: &words)
        numbers.numbers(of: words, into: &text)
        collect(text, first: first, UInt32(document), into: &found)
        first += words.count
      }
    }
  }

  private func collect(
    _ text: [Int32], first: Int, _ document: UInt32, into found: inout [ListMatches.Match]
  ) {
    for start in text.indices where text[start] >= 0 {
      var node = roots[Int(text[start])]
      var end = start + 1
      while node >= 0 {
        for line in lines[Int(node)] {
          let span = HitSpan(start: UInt32(first + start), end: UInt32(first + end))
          found.append(ListMatches.Match(document: document, span: span, line: line))
        }
        guard hasChildren[Int(node)], end < text.count, text[end] >= 0 else { break }
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: text[end]))
        node = children[key] ?? -1
        end += 1
      }
    }
  }
}
