/// Lists of where two very common words stand side by side in one searched zone: a phrase with both would
/// else read most of their positions in most documents. A pair has the position of its first word.
///
/// A word is very common if at least one word in 512 is one.
struct CommonPairs: Sendable {
  private static let share = 512
  private static let most = 64

  /// The common terms, by their place in the dictionary, ascending.
  let terms: [UInt32]
  /// Where the record of each pair starts, row by row of first terms; `absent` where there is none.
  let records: [UInt32]
  /// Those there are, ascending.
  private let starts: [UInt32]
  static let absent = UInt32.max

  enum Answer {
    /// One of the two is not common, and nothing is known.
    case unknown
    /// The two never stand side by side.
    case never
    /// Where the record of the list starts.
    case record(Int)
  }

  func find(_ first: Int, _ second: Int) -> Answer {
    guard let row = terms.firstIndex(of: UInt32(first)),
      let column = terms.firstIndex(of: UInt32(second))
    else { return .unknown }
    let record = records[row * terms.count + column]
    return record == Self.absent ? .never : .record(Int(record))
  }

  /// - Parameters:
  ///   - words: the form of every word of every document.
  ///   - placeOfForm: the place in the dictionary of each form's term.
  ///   - counts: how often each term occurs, by its place.
  ///   - encoder: writes the lists.
  init(
    words: WordNumbers, placeOfForm: [UInt32], counts: [UInt32], layout: DocumentLayout,
    encoder: inout TermEncoder
  ) {
    let least = max(2, words.count / Self.share)
    var terms = counts.indices.filter { Int(counts[$0]) >= least }
    if terms.count > Self.most {
      terms.sort { (counts[$0], $1) > (counts[$1], $0) }
      terms.removeSubrange(Self.most...)
      terms.sort()
    }
    let pairs = Self.pairs(words, Self.numbers(terms, placeOfForm), terms.count, layout)
    var records = [UInt32](repeating: Self.absent, count: terms.count * terms.count)
    var first = 0
    for pair in records.indices {
      let end = pairs.ends[pair]
      guard end > first else { continue }
      encoder.term.reserve(end - first)
      for event in pairs.events[first..<end] {
        let isHeadline = event.position < layout.zoneRange(Int(event.document), 0).end
        encoder.term.add(
          document: event.document, position: event.position,
          extra: isHeadline ? BM25.headlineExtra : 0)
      }
      records[pair] = UInt32(encoder.finish(formWidth: 0))
      first = end
    }
    self.init(terms: terms.map { UInt32($0) }, records: records)
  }

  init(terms: [UInt32], records: [UInt32]) {
    self.terms = terms
    self.records = records
    starts = records.filter { $0 != Self.absent }.sorted()
  }

  /// Where the first record starts, if there is one.
  var start: Int? { starts.first.map { Int($0) } }

  /// Where the record after another starts, or `limit`.
  func end(of record: Int, below limit: Int) -> Int {
    starts.first { Int($0) > record }.map { Int($0) } ?? limit
  }

  /// By form, the number of its term among the common ones; 255 for all others.
  private static func numbers(_ terms: [Int], _ placeOfForm: [UInt32]) -> [UInt8] {
    var numberOfPlace: [UInt32: UInt8] = [:]
    for (number, place) in terms.enumerated() { numberOfPlace[UInt32(place)] = UInt8(number) }
    return placeOfForm.map { numberOfPlace[$0] ?? 255 }
  }

  private struct Event {
    var document: UInt32
    var position: UInt32
  }

  /// Every pair's occurrences, pair after pair.
  private static func pairs(
    _ words: WordNumbers, _ numbers: [UInt8], _ count: Int, _ layout: DocumentLayout
  ) -> (events: [Event], ends: [Int]) {
    var found: [Event] = []
    var kinds: [UInt16] = []
    var ends = [Int](repeating: 0, count: count * count)
    var first = 0
    for document in 0..<layout.count {
      for zone in 0..<DocumentWords.zoneCount where ZoneSet.searched.contains(ZoneSet(zone: zone)) {
        var previous = 255
        let range = layout.zoneRange(document, zone)
        var position = range.start
        words.forEachRun(in: first + Int(range.start)..<first + Int(range.end)) { forms in
          for form in forms {
            let number = Int(numbers[Int(form)])
            if number | previous < 255 {
              let kind = previous * count + number
              found.append(Event(document: UInt32(document), position: position - 1))
              kinds.append(UInt16(kind))
              ends[kind] += 1
            }
            previous = number
            position += 1
          }
        }
      }
      first += layout.wordCount(document)
    }
    var sum = 0
    for kind in ends.indices { (ends[kind], sum) = (sum, sum + ends[kind]) }
    var events = [Event](repeating: Event(document: 0, position: 0), count: sum)
    for (index, kind) in kinds.enumerated() {
      events[ends[Int(kind)]] = found[index]
      ends[Int(kind)] += 1
    }
    return (events, ends)
  }
}
