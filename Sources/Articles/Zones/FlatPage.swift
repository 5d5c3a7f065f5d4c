import Bytes

/// Parts of a page that was turned into one line, where captions run into the sentences beside
/// them.
///
/// Where a caption without a full stop ends shows only by what follows: a word such as `But` or
/// `When` that has a capital without standing after a full stop, or the beginning of a quotation.
struct FlatPage {
  /// A part of the page and the zone its marks give it, nil for running text.
  typealias Part = (range: Range<Int>, zone: Zone?)

  private static let mostCaptionWords = 60
  private static let fewestCaptionWords = 6

  private let text: [UInt8]
  private let sentences: [Range<Int>]
  private let words: [[Range<Int>]]
  private let gallery: GalleryMarks
  /// Whether enough full stops are missing that single ones are no slips.
  private let lacksStops: Bool

  /// - Parameters:
  ///   - sentences: those of one line of the text, in order.
  init(_ text: [UInt8], _ sentences: [Range<Int>]) {
    self.text = text
    self.sentences = sentences
    words = sentences.map { pageWords(text.span, $0) }
    gallery = GalleryMarks(text.span, words)
    lacksStops =
      words.reduce(0) { $0 + SentenceStarts.indices(text.span, $1).count } >= 2
  }

  /// Every sentence's parts, in order.
  /// - Complexity: O(bytes)
  func parts() -> [Part] {
    var parts: [Part] = []
    var inLinks = false
    for (sentence, words) in zip(sentences, words) {
      if inLinks, endsInQuestion(text.span, sentence) {
        parts.append((sentence, .boilerplate))
        continue
      }
      inLinks = false
      if let heading = linkHeading(words) {
        inLinks = true
        if heading > 0 { appendCaptions(words[..<heading], to: &parts) }
        parts.append((words[heading].lowerBound..<sentence.upperBound, .boilerplate))
      } else {
        appendCaptions(words[...], to: &parts)
      }
    }
    return parts
  }

  /// Parts the words of a sentence, or of its beginning, into captions and the rest.
  private func appendCaptions(_ words: ArraySlice<Range<Int>>, to parts: inout [Part]) {
    guard let first = words.first, let last = words.last else { return }
    let whole = first.lowerBound..<last.upperBound
    var end = words.startIndex
    let mark = markWords(words)
    let starts = SentenceStarts.indices(text.span, Array(words)).map { $0 + words.startIndex }
    if let mark = gallery.lastMark(text.span, words) {
      end = starts.first { $0 > mark + 3 } ?? words.endIndex
    } else if let mark {
      end = markedEnd(words, after: mark)
    } else if isPictured(whole) {
      end = starts.last ?? words.endIndex
    } else if lacksStops, let start = starts.last {
      end = start
    }
    let count = end - words.startIndex
    let isMarked = lacksStops || gallery.isPresent || mark != nil || isPictured(whole)
    guard isMarked, count >= Self.fewestCaptionWords,
      count <= Self.mostCaptionWords || gallery.isPresent
    else {
      parts.append((whole, nil))
      return
    }
    parts.append((first.lowerBound..<words[end - 1].upperBound, .caption))
    if end < words.endIndex { parts.append((words[end].lowerBound..<whole.upperBound, nil)) }
  }

  /// How many words the marks have with which a sentence begins; nil if there are none.
  private func markWords(_ words: ArraySlice<Range<Int>>) -> Int? {
    guard let last = words.last else { return nil }
    var count = 0
    while let word = words.dropFirst(count).first {
      let rest = word.lowerBound..<last.upperBound
      guard let mark = Self.marks.first(where: { begins(text.span, rest, $0.text) }) else { break }
      count += mark.words
    }
    return count > 0 ? count : nil
  }

  /// Of `Image copyright` one word that names the agency is part.
  private static let marks: [(text: StaticString, words: Int)] = [
    ("Image copyright ", 3), ("Image caption ", 2), ("Media caption ", 2), ("Play slideshow ", 2),
    ("Media playback is not supported on this device ", 8),
  ]

  private func isPictured(_ range: Range<Int>) -> Bool {
    range.indices.contains {
      text[$0] == UInt8(ascii: "(")
        && begins(text.span, $0..<range.upperBound, "(pictured")
    }
  }

  /// Behind a caption that marks of so many words begin: before the first capital after a word in
  /// lower case that does not lead to a name.
  private func markedEnd(_ words: ArraySlice<Range<Int>>, after mark: Int) -> Int {
    var index = words.startIndex + mark + 5
    while index < words.endIndex {
      let before = words[index - 1]
      if isUpper(text[words[index].lowerBound]), isLowerWord(text.span, before),
        !SentenceStarts.leadsOn(text.span, before)
      {
        return index
      }
      index += 1
    }
    return words.endIndex
  }

  /// The first word of `Related stories` and the like within a sentence.
  private func linkHeading(_ words: [Range<Int>]) -> Int? {
    for index in words.indices.dropLast(2) {
      let rest = words[index].lowerBound..<words[words.count - 1].upperBound
      if text[rest.lowerBound] == UInt8(ascii: "R") || text[rest.lowerBound] == UInt8(ascii: "M"),
        Self.headings.contains(where: { begins(text.span, rest, $0) }),
        !isLetter(text[words[index + 2].lowerBound]) || isUpper(text[words[index + 2].lowerBound])
      {
        return index
      }
    }
    return nil
  }

  private static let headings: [StaticString] = [
    "Related stories ", "Related articles ", "Most Read ",
  ]
}
