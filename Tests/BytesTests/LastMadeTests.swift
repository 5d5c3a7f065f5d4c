import Bytes
import Testing

struct LastMadeTests {
  @Test func makesAgainOnlyForAnotherKey() {
    let last = LastMade<Int, String>()
    var made: [Int] = []
    func ask(_ key: Int) -> String {
      last.value(for: key) {
        made.append(key)
        return "value \(key)"
      }
    }
    #expect(
      ask(1) == "value 1" && ask(1) == "value 1" && ask(2) == "value 2" && ask(1) == "value 1")
    #expect(made == [1, 2, 1])
  }
}
