import Testing

@testable import Articles

struct LetterKeyTests {
  private func key(_ text: String) -> LetterKey {
    let bytes = Array(text.utf8)
    return LetterKey(bytes.span, 0..<bytes.count)
  }

  @Test(arguments: [
    ("Hello, World!", "hello world"), ("It’s", "its"), ("It's", "IT’S"),
    ("all-girl", "all - girl"), ("“quoted”", "quoted"), ("a\u{A0}b", "a b"), ("ÉLAN", "élan"),
    ("soft\u{AD}ly", "softly"), ("東京。", "東京"), ("—", ""), ("«a»", "a"),
  ])
  func marksAndCaseAreIgnored(a: String, b: String) {
    #expect(key(a).hash == key(b).hash)
  }

  @Test(arguments: [
    ("a", "b"), ("élan", "elan"), ("10", "11"), ("東", "京"), ("ab", "ba"), ("x×y", "xy"),
  ])
  func lettersCount(a: String, b: String) {
    #expect(key(a).hash != key(b).hash)
  }

  @Test(arguments: [("", 0), (" — ", 0), ("one", 1), ("it’s all-round", 3), ("a,b", 2), ("é è", 2)])
  func words(text: String, count: Int) {
    #expect(key(text).words == count)
  }
}
