import Testing

@testable import Articles

struct PictureCreditTests {
  @Test(arguments: [
    "(Photo: Ann Reed)", "(AP Photo/Ann Reed)", "(Ann Reed/AP/PA)", "(Ann Reed/Pool via AP)",
    "(Ann Reed, File/Associated Press)", "(Foto: Ana Ruiz)", "(Crédit Anne Roux)",
  ])
  func credits(text: String) {
    let bytes = Array((text + " The").utf8)
    #expect(PictureCredit.end(bytes.span, at: 0, limit: bytes.count) == text.utf8.count)
  }

  @Test(arguments: [
    "(Reuters)", "(AP)", "(and/or)", "()", "(", "(Photo: Ann", "(via ferry)", "(he said)",
    "(AC/DC)",
  ])
  func otherBrackets(text: String) {
    let bytes = Array(text.utf8)
    #expect(PictureCredit.end(bytes.span, at: 0, limit: bytes.count) == nil)
  }
}
