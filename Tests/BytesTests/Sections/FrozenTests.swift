import Testing

@testable import Bytes

@Suite struct FrozenTests {
  @Test(arguments: [[], [7], Array(0..<300)] as [[UInt32]])
  func holdsWhatTheArrayHeld(array: [UInt32]) {
    let frozen = Frozen(array)
    #expect(frozen.count == array.count)
    #expect(Array(frozen) == array)
    #expect(frozen.array == array)
    #expect(frozen.indices.allSatisfy { frozen[$0] == array[$0] })
    #expect(frozen.withUnsafeBufferPointer { Array($0) } == array)
    if array.count > 5 { #expect(frozen[2..<5].elementsEqual(array[2..<5])) }
  }
}
