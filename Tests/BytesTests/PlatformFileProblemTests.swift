import Bytes
import Foundation
import Testing

@Suite struct PlatformFileProblemTests {
  @Test func `every problem names the path and says what is wrong`() {
    for (what, words) in [
      (FileProblem.What.missing, "no such file"), (.notPermitted, "no permission"),
      (.isFolder, "a folder, where a file is required"), (.notFolder, "a folder is required"),
      (.tooLarge(limit: 10), "larger than 10 bytes"), (.brokenPipe, "reader"),
      (.other(ENOSPC), "no space left"),
    ] {
      let text = FileProblem(path: "wire.txt", what: what).description
      #expect(text.hasPrefix("wire.txt: ") && text.contains(words), "\(text)")
    }
  }

  @Test func `an errno has words, known or not`() {
    #expect(errorWords(ENOENT) == "no such file or directory")
    #expect(!errorWords(-5).isEmpty && !errorWords(Int32.max).isEmpty)
  }
}
