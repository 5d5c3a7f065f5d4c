import Testing

@testable import Postings

struct OccurrencePackingTests {
  /// Words as they are made: a base, steps for the position, and the number of the form.
  private func check(_ packing: OccurrencePacking, documents: Int, longest: Int, bits: Int) {
    for document in [0, documents / 2, documents - 1] {
      for position in [0, longest / 2, longest - 1] {
        for part in [
          OccurrencePacking.Part.headline, OccurrencePacking.Part.searched,
          OccurrencePacking.Part.outside,
        ] {
          for form in [0, packing.otherForm / 2, packing.otherForm] {
            let word =
              packing.base(document: document, part: part) + UInt64(position) * packing.step | form
            #expect(bits == 64 || word >> UInt64(bits) == 0)
            #expect(packing.document(word) == UInt32(document))
            #expect(packing.position(word) == UInt32(position))
            #expect(packing.part(word) == part && packing.form(word) == form)
          }
        }
      }
    }
  }

  @Test func hasEveryPartOfAnOccurrence() throws {
    for (documents, longest, forms) in [
      (1, 1, 1), (23_000, 2_500, 9), (100_000, 2_100, 1), (1 << 20, 900, 1), (127, 128, 5_000),
    ] {
      let packing = try #require(
        OccurrencePacking(bits: 32, documents: documents, longest: longest, forms: forms))
      check(packing, documents: documents, longest: longest, bits: 32)
      let wide = try #require(
        OccurrencePacking(bits: 64, documents: documents, longest: longest, forms: forms))
      check(wide, documents: documents, longest: longest, bits: 64)
      #expect(forms == 1 || wide.otherForm >= UInt64(forms))
    }
  }

  @Test func saysWhatDoesNotFit() {
    #expect(OccurrencePacking(bits: 32, documents: 1 << 20, longest: 2_000, forms: 1) == nil)
    #expect(OccurrencePacking(bits: 32, documents: 1 << 19, longest: 1_000, forms: 40) == nil)
    #expect(OccurrencePacking(bits: 64, documents: 1 << 20, longest: 1 << 31, forms: 40) != nil)
  }
}
