import Bytes

/// How an occurrence of a word lies in one number: from the top its document, its position there, its
/// part of the document, and the number of its form within its term.
struct OccurrencePacking {
  /// What of a document a word stands in.
  enum Part {
    static let headline: UInt64 = 0
    /// The other zones that a bare word searches.
    static let searched: UInt64 = 1
    static let outside: UInt64 = 2
  }

  private static let partBits = 2
  /// So many bits are enough for the forms of nearly all terms.
  private static let usualFormBits = 2

  private let positionBits: Int
  private let formBits: Int

  /// - Parameters:
  ///   - bits: of the number.
  ///   - documents: how many there are.
  ///   - longest: the words of the longest document.
  ///   - forms: the most forms that a term has.
  /// - Returns: nil where the number is too small.
  init?(bits: Int, documents: Int, longest: Int, forms: Int) {
    positionBits = Self.width(below: longest)
    // All ones say that the form's number is larger than that.
    let wanted = forms > 1 ? BitPacking.width(UInt32(forms)) : 0
    let room = bits - Self.width(below: documents) - positionBits - Self.partBits
    guard room >= min(wanted, Self.usualFormBits) else { return nil }
    formBits = min(wanted, room)
  }

  /// The bits of the numbers below one.
  private static func width(below count: Int) -> Int { BitPacking.width(UInt32(max(count, 1) - 1)) }

  /// The largest number of a form that a packed occurrence has, and one more: that stands for all others.
  var otherForm: UInt64 { (1 &<< UInt64(formBits)) &- 1 }

  /// The bits of a document's position 0 in a part, to which positions, shifted, and forms are added.
  func base(document: Int, part: UInt64) -> UInt64 {
    (UInt64(document) &<< UInt64(positionBits &+ Self.partBits) | part) &<< UInt64(formBits)
  }

  /// What one position adds.
  var step: UInt64 { 1 &<< UInt64(Self.partBits &+ formBits) }

  @inline(__always)
  func document(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: word &>> UInt64(positionBits &+ Self.partBits &+ formBits))
  }

  @inline(__always)
  func position(_ word: UInt64) -> UInt32 {
    UInt32(
      truncatingIfNeeded: word &>> UInt64(Self.partBits &+ formBits)
        & ((1 &<< UInt64(positionBits)) &- 1))
  }

  @inline(__always)
  func part(_ word: UInt64) -> UInt64 { word &>> UInt64(formBits) & 3 }

  /// The number of the form, `otherForm` where it is not in the number.
  @inline(__always)
  func form(_ word: UInt64) -> UInt64 { word & otherForm }
}
