/// Which written form of its term each occurrence is.
///
/// A term's forms are numbered from 0. An occurrence keeps its number in a byte; 255 says that the
/// number is in the list of the few occurrences whose number is 255 or more.
struct OccurrenceForms: Sendable {
  static let escape: UInt8 = 255

  /// The number, or `escape`, of each occurrence.
  let numbers: [UInt8]
  /// Occurrences with a large number, ascending, and their numbers.
  let largePlaces: [UInt32]
  let largeNumbers: [UInt32]
  /// The index of each term's first form, and after the last term the number of forms.
  let termStarts: [UInt32]
  /// The forms, those of a term in the order of their numbers.
  let bytes: [UInt8]
  let ends: [UInt32]

  /// The form number of the occurrence at `place`.
  func number(_ place: Int) -> Int {
    let number = numbers[place]
    guard number == Self.escape else { return Int(number) }
    var low = 0
    var high = largePlaces.count
    while low < high {
      let middle = low + (high - low) / 2
      if Int(largePlaces[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return Int(largeNumbers[low])
  }

  /// The forms of a term in the order of their numbers.
  func forms(_ term: Int) -> [[UInt8]] {
    (Int(termStarts[term])..<Int(termStarts[term + 1])).map { form in
      Array(bytes[(form == 0 ? 0 : Int(ends[form - 1]))..<Int(ends[form])])
    }
  }
}
