import LedeTestSupport
import Testing

@testable import Corpus

@Suite struct CodedColumnTests {
  private func lists(_ count: Int, most: UInt64, _ random: inout SplitMix64) -> [[String]] {
    (0..<count).map { _ in (0..<(random.next() % (most + 1))).map { _ in "v\(random.next() % 5)" } }
  }

  @Test(arguments: [(1, 1), (1, 3), (3, 1), (3, 3)] as [(UInt64, UInt64)])
  func listsComeBackWhateverIsAppended(most: UInt64, mostOfOther: UInt64) {
    var random = SplitMix64(seed: most * 7 + mostOfOther)
    for size in [0, 1, 40] {
      let (one, other) = (lists(size, most: most, &random), lists(size, most: mostOfOther, &random))
      var column = CodedColumn()
      var added = CodedColumn()
      for list in one { column.append(list) }
      for list in other { added.append(list) }
      column.append(contentsOf: added)
      let all = one + other
      #expect(all.indices.map { column[$0] } == all)
      #expect(Set(column.values).count == column.values.count)
    }
  }

  @Test func anArticleWithSeveralAfterManyWithOne() {
    var column = CodedColumn()
    for list in [["a"], [], ["b"], ["a", "b"], []] { column.append(list) }
    #expect((0..<5).map { column[$0] } == [["a"], [], ["b"], ["a", "b"], []])
    #expect(column.values == ["a", "b"])
    #expect(Array(column.codes(3)) == [0, 1])
  }
}
