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

  @Test func `a word has one key wherever it stands`() {
    for word in ["", "A", "Mr", "Sept", "SEPTEMBE", "Septembers", "caf\u{E9}s"] {
      let alone = Array(word.utf8)
      let within = Array("x\(word)Y and more text".utf8)
      #expect(
        Abbreviations.key(alone.span, 0..<alone.count)
          == Abbreviations.key(within.span, 1..<1 + alone.count), "\(word)")
    }
  }

  @Test func `a word that only begins or ends like a listed one is not found`() {
    for word in ["", "M", "Mrx", "Septe", "Howeve", "Howevers", "incorporated", "zzz", "\u{0}"] {
      #expect(traits(word).isEmpty, "\(word)")
    }
  }
}
