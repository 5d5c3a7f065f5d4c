import Articles
import Bytes
import Corpus
import Postings
import Rendering

/// Cuts stretches of an article's text to be shown, their hits marked.
struct Passage {
  /// About what two lines of a terminal hold.
  private static let snippetWords = 32
  private static let wordsBeforeHit = 8
  private static let mostHitsTried = 200

  let article: Article
  let cut: ArticleCut

  /// The window of text with the most hits: the earliest such one; without hits how the text begins.
  ///
  /// The headline is shown beside the snippet, so its hits count only where there are no others.
  func snippet(_ hits: [HitSpan]) -> Value {
    let headline = cut.positions(in: .headline)
    let inText = hits.filter { !headline.contains(Int($0.start)) }
    guard !inText.isEmpty else { return beginning() }
    var best = window(around: inText[0])
    var most = 0
    for hit in inText.prefix(Self.mostHitsTried) {
      let candidate = window(around: hit)
      let count = inText.lazy.filter {
        candidate.contains(Int($0.start)) && Int($0.end) <= candidate.upperBound
      }.count
      if count > most {
        most = count
        best = candidate
      }
    }
    return shown(best, hits, ellipses: true)
  }

  private func beginning() -> Value {
    for zone in [Zone.body, .highlights, .caption, .boilerplate] {
      let positions = cut.positions(in: zone)
      guard let first = positions.first else { continue }
      let end = min(first + Self.snippetWords, paragraphEnd(at: first))
      return shown(first..<end, [], ellipses: true)
    }
    return .none
  }

  /// From the start of the hit's sentence where that is near, else from a few words before the hit.
  private func window(around hit: HitSpan) -> Range<Int> {
    let start = Int(hit.start)
    let sentence = Int(cut.sentenceStarts[cut.sentence(at: start)])
    let first = start - sentence <= Self.wordsBeforeHit * 2 ? sentence : start - Self.wordsBeforeHit
    let end = min(first + Self.snippetWords, paragraphEnd(at: start))
    return first..<max(end, min(Int(hit.end), cut.positions(in: cut.zone(at: start)).upperBound))
  }

  private func paragraphEnd(at position: Int) -> Int {
    let next = cut.paragraph(at: position) + 1
    let zoneEnd = cut.positions(in: cut.zone(at: position)).upperBound
    return next < cut.paragraphStarts.count ? min(Int(cut.paragraphStarts[next]), zoneEnd) : zoneEnd
  }

  /// The text of words as it stands, on one line, with the punctuation that closes it.
  ///
  /// - Parameter positions: within one zone, not empty.
  func shown(_ positions: Range<Int>, _ hits: [HitSpan], ellipses: Bool = false) -> Value {
    let zone = cut.zone(at: positions.lowerBound)
    let inZone = cut.positions(in: zone)
    let text = Array(article[zone].utf8)
    var start = Int(cut.words.starts[positions.lowerBound])
    let paragraph = cut.paragraphRanges[cut.paragraph(at: positions.lowerBound)]
    let isFirst =
      positions.lowerBound == inZone.lowerBound
      || Int(cut.words.ends[positions.lowerBound - 1]) <= paragraph.lowerBound
    if isFirst { start = paragraph.lowerBound } else { start = opening(before: start, text) }
    let end = closing(positions.upperBound, inZone.upperBound, text)
    var value = line(text, start..<end, marks(hits, in: positions))
    if ellipses { value = withEllipses(value, positions) }
    return value
  }

  /// Byte ranges in the zone of the hits that lie within `positions`.
  func marks(_ hits: [HitSpan], in positions: Range<Int>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    for hit in hits.sorted()
    where Int(hit.start) >= positions.lowerBound && Int(hit.end) <= positions.upperBound {
      let bytes = cut.bytes(from: Int(hit.start), to: Int(hit.end))
      if let last = marks.last, bytes.lowerBound < last.upperBound {
        marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, bytes.upperBound)
      } else {
        marks.append(bytes)
      }
    }
    return marks
  }

  /// An opening quote or bracket directly before a word belongs to it.
  private func opening(before offset: Int, _ text: [UInt8]) -> Int {
    var start = offset
    while start > 0, text[start - 1] > 0x20, offset - start < 8 { start -= 1 }
    while start < offset, text[start] & 0xC0 == 0x80 { start += 1 }
    let isCut = start > 0 && text[start - 1] > 0x20
    return isCut ? offset : start
  }

  /// The end of the text before the word at `position`, trailing space left out.
  private func closing(_ position: Int, _ zoneEnd: Int, _ text: [UInt8]) -> Int {
    let paragraph = cut.paragraphRanges[cut.paragraph(at: position - 1)]
    var end = paragraph.upperBound
    if position < zoneEnd { end = min(end, Int(cut.words.starts[position])) }
    var last = Int(cut.words.ends[position - 1])
    if end <= last { return last }
    while last < end, text[last] > 0x20 { last += 1 }
    return last
  }

  /// The bytes as one line of text, runs of white space as one space.
  func line(_ text: [UInt8], _ range: Range<Int>, _ marks: [Range<Int>]) -> Value {
    var bytes: [UInt8] = []
    var moved: [Range<Int>] = []
    var next = 0
    var open: Int?
    for offset in range {
      while next < marks.count, marks[next].upperBound <= offset {
        if let start = open { moved.append(start..<bytes.count) }
        open = nil
        next += 1
      }
      if next < marks.count, marks[next].contains(offset), open == nil { open = bytes.count }
      let byte = text[offset]
      if byte <= 0x20 {
        if bytes.last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
    if let start = open { moved.append(start..<bytes.count) }
    return .marked(String(decoding: bytes, as: UTF8.self), moved)
  }

  private func withEllipses(_ value: Value, _ positions: Range<Int>) -> Value {
    guard case .marked(let text, let marks) = value else { return value }
    let sentence = cut.sentence(at: positions.lowerBound)
    let isStart = Int(cut.sentenceStarts[sentence]) == positions.lowerBound
    let zoneEnd = cut.positions(in: cut.zone(at: positions.lowerBound)).upperBound
    let isEnd =
      positions.upperBound == zoneEnd
      || cut.sentenceStarts.contains(UInt32(positions.upperBound))
    let before = isStart ? "" : "… "
    let shift = before.utf8.count
    return .marked(
      before + text + (isEnd ? "" : " …"),
      marks.map { ($0.lowerBound + shift)..<($0.upperBound + shift) })
  }
}
