import Testing

@testable import Evaluation

struct DisjointSetsTests {
  @Test func setsAreKnownByTheirLeastNumber() {
    var sets = DisjointSets(count: 7)
    sets.unite(5, 3)
    sets.unite(6, 5)
    sets.unite(1, 4)
    sets.unite(4, 1)
    sets.unite(2, 2)
    #expect(sets.all == [[0], [1, 4], [2], [3, 5, 6]])
    sets.unite(6, 0)
    #expect(sets.all == [[0, 3, 5, 6], [1, 4], [2]])
    var none = DisjointSets(count: 0)
    #expect(none.all.isEmpty)
  }
}
