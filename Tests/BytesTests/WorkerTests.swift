import Bytes
import Testing

struct WorkerTests {
  /// Only one piece at a time touches it.
  private final class List: @unchecked Sendable { var numbers: [Int] = [] }

  @Test func piecesAreDoneInTheirOrder() {
    let list = List()
    let worker = Worker()
    for number in 0..<500 { #expect(worker.begin { list.numbers.append(number) }) }
    #expect(worker.wait())
    #expect(list.numbers == Array(0..<500))
    #expect(worker.begin { list.numbers = [] })
    #expect(worker.wait())
    #expect(list.numbers.isEmpty)
  }

  @Test func aCancellationEndsTheWaitForAPieceThatGoesOn() {
    let goesOn = Cancellation()
    let cancellation = Cancellation()
    let worker = Worker()
    #expect(worker.begin { while !goesOn.isCancelled {} })
    cancellation.cancel()
    #expect(!worker.wait(unless: cancellation))
    #expect(!worker.begin(unless: cancellation) {})
    goesOn.cancel()
    #expect(worker.wait())
  }
}
