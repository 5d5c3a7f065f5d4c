import Testing

@testable import Articles

struct AuthorNoteTests {
  private func isNote(_ line: String) -> Bool {
    let text = Array(line.utf8)
    return AuthorNote.isNote(text.span, 0..<text.count)
  }

  @Test(arguments: [
    "Ann Reed is a reporter for the Nordholm Post.", "Ann B. Reed is a senior editor at the Post.",
    "Ann Reed is the Post's political correspondent based in Rome.",
  ])
  func notes(line: String) {
    #expect(isNote(line))
  }

  @Test(arguments: [
    "Ann Reed is a teacher for the blind.", "The reporter is a friend.", "Ann Reed is", "",
    "Ann Reed is a reporter.", "The man is a reporter for the Post.",
  ])
  func otherLines(line: String) {
    #expect(!isNote(line))
  }

  @Test func onlyTheLastLinesCount() {
    let note = "Ann Reed is a reporter for the Nordholm Post."
    let lines = ["The town slept.", "The sea rose.", "Rain fell.", "The mayor spoke.", "It ended."]
    func byline(_ lines: [String]) -> String {
      ZoneFinder.sort(lines.joined(separator: "\n\n"), from: .record).texts[
        Int(Zone.byline.rawValue)]
    }
    #expect(byline(lines + [note]) == note)
    #expect(byline([note] + lines) == "")
  }
}
