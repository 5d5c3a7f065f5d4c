import Testing

@testable import Bytes

@Suite struct AbbreviationsTests {
  private func traits(_ word: String) -> WordTraits {
    let bytes = Array(word.utf8)
    return Abbreviations.shared.traits(of: Abbreviations.key(bytes.span, 0..<bytes.count))
  }

  @Test func `listed words are found whatever their case`() {
    #expect(traits("Mr").contains(.inner))
    #expect(traits("SEPT").contains(.numbered))
    #expect(traits("p.m").contains([.endable, .usuallyEnds]))
    #expect(traits("However").contains(.strongStarter))
    #expect(traits("said").isSuperset(of: [.saying, .finiteVerb]))
  }

  @Test func `a word that only begins or ends like a listed one is not found`() {
    for word in ["", "M", "Mrx", "Septe", "Howeve", "Howevers", "incorporated", "zzz", "\u{0}"] {
      #expect(traits(word).isEmpty, "\(word)")
    }
  }
}
