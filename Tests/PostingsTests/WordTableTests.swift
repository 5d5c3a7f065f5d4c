import LedeTestSupport
import Testing

@testable import Postings

struct WordTableTests {
  private struct Pair: Hashable {
    var written: [UInt8]
    var term: [UInt8]
  }

  private func number(_ pairs: [Pair], in table: inout WordTable) -> [UInt32] {
    func joined(_ strings: [[UInt8]]) -> (bytes: [UInt8], ends: [UInt32]) {
      var (bytes, ends): ([UInt8], [UInt32]) = ([], [])
      for string in strings {
        bytes += string
        ends.append(UInt32(bytes.count))
      }
      return (bytes, ends)
    }
    let (written, writtenEnds) = joined(pairs.map(\.written))
    let (terms, termEnds) = joined(pairs.map(\.term))
    var forms = [UInt32](repeating: .max, count: pairs.count)
    written.withUnsafeBufferPointer { written in
      writtenEnds.withUnsafeBufferPointer { writtenEnds in
        terms.withUnsafeBufferPointer { terms in
          termEnds.withUnsafeBufferPointer { termEnds in
            forms.withUnsafeMutableBufferPointer { forms in
              table.number(
                written: WordTable.Slices(bytes: written, ends: writtenEnds),
                terms: WordTable.Slices(bytes: terms, ends: termEnds), into: forms)
            }
          }
        }
      }
    }
    return forms
  }

  /// Words of up to 30 bytes out of few letters, so that many differ only at their end, in their length or by
  /// a capital; a third each is indexed as it is written, in small letters, and otherwise.
  @Test(arguments: [0, 1, 255, 256, 257, 6_000])
  func numbersPairsAsADictionaryDoes(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let letters: [UInt8] = [0, 65, 97, 98, 0xC1]
    var table = WordTable()
    var numbers: [Pair: UInt32] = [:]
    var order: [Pair] = []
    for _ in 0..<3 {
      let pairs = (0..<count).map { _ in
        let written = (0..<Int.random(in: 0...30, using: &random)).map { _ -> UInt8 in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        }
        let terms = [
          written, written.map { $0 == 65 ? 97 : $0 }, written.map { $0 & 1 },
        ]
        return Pair(written: written, term: terms[Int.random(in: 0..<3, using: &random)])
      }
      let expected = pairs.map { pair in
        if let number = numbers[pair] { return number }
        numbers[pair] = UInt32(order.count)
        order.append(pair)
        return UInt32(order.count - 1)
      }
      #expect(number(pairs, in: &table) == expected)
    }
    #expect(table.formEnds.count == order.count)
    for (form, pair) in order.enumerated() {
      #expect(Array(table.formBytes[table.range(form)]) == pair.written)
      let term = Int(table.termOfForm[form])
      #expect(Array(table.terms.bytes[table.terms.range(term)]) == pair.term)
    }
  }
}
