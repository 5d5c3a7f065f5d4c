import Bytes

/// The written forms of each term. A term's forms are numbered from 0; which one an occurrence is,
/// the term's `PostingList` has where there are several.
struct OccurrenceForms: Sendable {
  /// The index of each term's first form among those kept, and after the last term the number of forms.
  let termStarts: Frozen<UInt32>
  /// The forms, those of a term in the order of their numbers; none for a term that is only written
  /// as the term itself.
  let bytes: Frozen<UInt8>
  let ends: Frozen<UInt32>

  var byteCount: Int { bytes.count + (termStarts.count + ends.count) * 4 }

  /// The forms of a term in the order of their numbers; empty if the term is its only one.
  func forms(_ term: Int) -> [[UInt8]] {
    (Int(termStarts[term])..<Int(termStarts[term + 1])).map { form in
      Array(bytes[(form == 0 ? 0 : Int(ends[form - 1]))..<Int(ends[form])])
    }
  }

  /// The bits that the number of a term's form takes.
  func width(_ term: Int) -> Int { Self.width(formCount: termStarts[term + 1] - termStarts[term]) }

  static func width(formCount: UInt32) -> Int { BitPacking.width(max(1, formCount) - 1) }
}
