import Testing

@testable import Articles

struct GalleryMarksTests {
  private func marks(_ text: String) -> [Int?] {
    let bytes = Array(text.utf8)
    let sentences = text.split(separator: "|", omittingEmptySubsequences: false)
    var start = 0
    var words: [[Range<Int>]] = []
    for sentence in sentences {
      words.append(pageWords(bytes.span, start..<start + sentence.utf8.count))
      start += sentence.utf8.count + 1
    }
    let gallery = GalleryMarks(bytes.span, words)
    return words.map { gallery.lastMark(bytes.span, $0[...]) }
  }

  @Test func aNumberThatComesThriceIsTheGallerys() {
    let text =
      "Getty Images 7 The bridge Reuters 7 The town|Not known 7 Ann Reed waves|He paid 7 coins."
    #expect(marks(text) == [6, 2, nil])
  }

  @Test func withoutAnAgencyOrThreeTimesItIsNone() {
    #expect(marks("Getty Images 7 The bridge|Channel 7 News came") == [nil, nil])
    #expect(marks("Channel 7 News|Channel 7 News|Channel 7 News") == [nil, nil, nil])
    #expect(marks("||") == [nil, nil, nil])
  }
}
