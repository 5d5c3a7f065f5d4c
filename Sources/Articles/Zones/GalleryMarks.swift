/// The marks of a picture gallery whose captions are `Getty Images 22 The scene after the crash`:
/// who took the picture, how many there are, and what it shows.
struct GalleryMarks {
  private var numbers: Set<Int> = []

  var isPresent: Bool { !numbers.isEmpty }

  /// Finds the gallery's number: one that stands three times between a name and a capital, an
  /// agency's name before one of them.
  ///
  /// - Parameters:
  ///   - sentences: the words of each sentence of the page.
  /// - Complexity: O(bytes)
  init(_ text: Span<UInt8>, _ sentences: [[Range<Int>]]) {
    var marks: [Int: Int] = [:]
    var agencies: Set<Int> = []
    for words in sentences {
      for index in words.indices {
        guard let number = Self.number(text, words[...], index) else { continue }
        marks[number, default: 0] += 1
        let before = words[0].lowerBound..<words[index - 1].upperBound
        if PictureCredit.agencies.contains(where: { ends(text, before, $0) }) {
          agencies.insert(number)
        }
      }
    }
    numbers = agencies.filter { marks[$0, default: 0] >= 3 }
  }

  /// Which of the words is the last of the gallery's numbers; nil for none.
  func lastMark(_ text: Span<UInt8>, _ words: ArraySlice<Range<Int>>) -> Int? {
    guard isPresent else { return nil }
    return words.indices.last { index in
      Self.number(text, words, index).map(numbers.contains) ?? false
    }
  }

  /// The number that a word is, one to three digits, between a name and a capital.
  private static func number(
    _ text: Span<UInt8>, _ words: ArraySlice<Range<Int>>, _ index: Int
  ) -> Int? {
    let word = words[index]
    guard index > words.startIndex, index + 1 < words.endIndex, word.count <= 3,
      isUpper(text[words[index + 1].lowerBound])
    else { return nil }
    // `Not known 22` too names nobody and ends in a letter.
    guard isLetter(text[words[index - 1].upperBound - 1]) else { return nil }
    var number = 0
    for byte in word {
      guard text[byte] >= 0x30, text[byte] <= 0x39 else { return nil }
      number = number * 10 + Int(text[byte] - 0x30)
    }
    return number
  }
}
