import Bytes
import Testing

@testable import Articles

struct FileChoiceTests {
  private func file(_ name: String, isGiven: Bool = false) -> FoundFile {
    FoundFile(
      path: "/f/" + name, relative: name, resolved: "/f/" + name, isGiven: isGiven,
      stamp: FileStamp())
  }

  @Test(arguments: ["README", "Readme.md", "LICENSE.txt", "licence", "COPYING", "a.png", "b.MP4"])
  func namesThatAreNotOpened(name: String) {
    #expect(FileChoice.reasonToSkipUnread(file(name)) != nil)
    #expect(FileChoice.reasonToSkipUnread(file(name, isGiven: true)) == nil)
  }

  @Test(arguments: ["a.txt", "a", "a.jsonl", "read.me", "a.html"])
  func namesThatAreOpened(name: String) {
    #expect(FileChoice.reasonToSkipUnread(file(name)) == nil)
  }

  private func isSkipped(_ name: String, _ text: String, isGiven: Bool = false) -> Bool {
    let contents = FileText(Array(text.utf8), ending: fileEnding(name))
    let format = FormatRegistry.format(of: contents)
    return FileChoice.reasonToSkip(file(name, isGiven: isGiven), contents, format) != nil
  }

  @Test func contentsThatGiveNothing() {
    #expect(isSkipped("a.txt", ""))
    #expect(isSkipped("a.txt", " \n\u{A0}"))
    #expect(isSkipped("a.txt", "\u{0}\u{1}\u{2}"))
    #expect(isSkipped("a.txt", "\n<html>"))
    #expect(isSkipped("a.txt", "<?xml version='1.0'?>", isGiven: true))
    #expect(isSkipped("a.log", "Words."))
  }

  @Test func contentsThatGiveSomething() {
    #expect(!isSkipped("a.txt", "< 5 were hurt"))
    #expect(!isSkipped("a", "Words."))
    #expect(!isSkipped("a.log", "{\"title\":\"A\"}\n{\"title\":\"B\"}"))
    #expect(!isSkipped("a.log", "Words.", isGiven: true))
  }
}
