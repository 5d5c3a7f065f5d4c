import Testing

@testable import Articles

struct LineMarksTests {
  private func isCaption(_ line: String) -> Bool {
    let text = Array(line.utf8)
    return LineMarks.isCaption(text.span, 0..<text.count)
  }

  private func isBoilerplate(_ line: String) -> Bool {
    let text = Array(line.utf8)
    return LineMarks.isBoilerplate(text.span, 0..<text.count)
  }

  @Test(arguments: [
    "Ann Reed (pictured) at home", "Ann Reed (pictured left, in 2010) sang",
    "Fans are pictured outside", "She is pictured", "The palace, pictured above",
    "A view. (Photo: Ann Reed)", "Photo by Ann Reed", "Ann Reed/Getty Images",
    "Crowds gather Getty Images", "Ann Reed via Getty Images in Rome", "Rain © Getty Images 2010",
    "Image caption The mayor", "FILE PHOTO: The mayor", "Image: Ann Reed",
  ])
  func captions(line: String) {
    #expect(isCaption(line))
  }

  @Test(arguments: [
    "He pictured a better world", "This pictured life", "Getty Images sued the maker of the model.",
    "They took a photo by the sea", "The image: a broken man", "I", "(", "p", "She was pictured",
    "Diaries pictured him as a fool", "Photography is an art",
  ])
  func prose(line: String) {
    #expect(!isCaption(line))
  }

  @Test(arguments: [
    "Read more", "READ MORE: floods", "Share on Facebook", "Sign up for our newsletter",
    "Follow us on Twitter", "Click here to subscribe", "(c) Copyright 2010", "© 2019 Post",
    "Advertisement Continue reading the main story",
  ])
  func boilerplate(line: String) {
    #expect(isBoilerplate(line))
  }

  @Test(arguments: [
    "Reading more helps", "Shares fell on Monday", "Clicks", "Copy", "He read more",
  ])
  func noBoilerplate(line: String) {
    #expect(!isBoilerplate(line))
  }

  @Test func boilerplateIsShort() {
    #expect(!isBoilerplate("Read more: " + String(repeating: "word ", count: 60)))
  }
}
