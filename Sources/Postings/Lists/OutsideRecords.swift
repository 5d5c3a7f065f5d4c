import Bytes

/// Where the records of those terms start that stand in zones which a bare word does not search, as
/// bylines: few, so that most words have one list and a search of the usual zones reads only that.
struct OutsideRecords: Sendable {
  /// Places in the dictionary, ascending.
  let terms: Frozen<UInt32>
  /// For each of them where its record starts, ascending.
  let records: Frozen<UInt32>

  /// Where the first record starts, if there is one.
  var start: Int? { records.first.map { Int($0) } }

  /// The words of a term's record, if it has one; the last record ends before `limit`.
  func range(_ term: Int, below limit: Int) -> Range<Int>? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if Int(terms[middle]) < term { low = middle + 1 } else { high = middle }
    }
    guard low < terms.count, Int(terms[low]) == term else { return nil }
    return Int(records[low])..<(low + 1 < records.count ? Int(records[low + 1]) : limit)
  }
}
