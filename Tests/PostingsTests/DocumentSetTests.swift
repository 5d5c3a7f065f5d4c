import LedeTestSupport
import Testing

@testable import Postings

struct DocumentSetTests {
  @Test func agreesWithASet() {
    var random = SplitMix64(seed: 6)
    for size in [0, 1, 63, 64, 65, 300] {
      var set = DocumentSet(count: size)
      var model: Set<Int> = []
      for _ in 0..<size {
        let document = Int.random(in: 0..<size, using: &random)
        if Int.random(in: 0...2, using: &random) == 0 {
          set.remove(document)
          model.remove(document)
        } else {
          set.insert(document)
          model.insert(document)
        }
      }
      #expect(set.count == model.count)
      #expect(set.isEmpty == model.isEmpty)
      for document in 0..<size + 70 {
        #expect(set.contains(document) == model.contains(document))
        for limit in [size / 2, size, size + 70] {
          let member = (document..<max(document, limit)).first { model.contains($0) }
          #expect(set.next(document, below: limit) == member ?? limit)
          let other = (document..<max(document, limit)).first { !model.contains($0) }
          #expect(set.next(document, below: limit, member: false) == other ?? limit)
        }
      }
    }
  }

  @Test func growsAndForgetsNothing() {
    var set = DocumentSet(count: 10)
    set.insert(9)
    set.grow(to: 200)
    set.insert(199)
    set.grow(to: 5)
    set.remove(1000)
    #expect((0..<200).filter { set.contains($0) } == [9, 199])
  }
}
