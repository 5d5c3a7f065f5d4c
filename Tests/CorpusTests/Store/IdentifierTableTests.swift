import Testing

@testable import Corpus

@Suite struct IdentifierTableTests {
  /// Every id is found though all share a few hashes.
  @Test func findsEachThroughCollisions() {
    var table = IdentifierTable()
    let ids = (0..<300).map { "id \($0 % 250)" }
    var wanted: [String: UInt32] = [:]
    func bytes<Result>(_ id: String, _ use: (UnsafeRawBufferPointer) -> Result) -> Result {
      Array(id.utf8).withUnsafeBytes(use)
    }
    for (document, id) in ids.enumerated() {
      let earlier = bytes(id) { key in
        table.put(key, UInt32(document)) {
          ids[Int($0)] == id
        } hash: { other in
          bytes(ids[Int(other)]) { IdentifierTable.hash($0) }
        }
      }
      #expect(earlier == wanted[id])
      wanted[id] = UInt32(document)
    }
    for (id, document) in wanted {
      #expect(bytes(id) { table.find($0) { ids[Int($0)] == id } } == document)
    }
    #expect(bytes("id 250") { table.find($0) { ids[Int($0)] == "id 250" } } == nil)
  }
}
