import Syntax
import Testing

@Suite struct NotesTests {
  private func found(_ text: String) throws -> [String] {
    try notes(for: parse(text), in: text, stageNames: ["count", "head", "kwic"]).map {
      "\($0.code.rawValue) \($0.range.lowerBound) \($0.mended ?? "nil")"
    }
  }

  @Test func smallOperatorsBetweenWords() throws {
    #expect(try found("ferry and boat") == ["lowercaseOperator 6 ferry AND boat"])
    #expect(try found("(ferry or boat)") == ["lowercaseOperator 7 (ferry OR boat)"])
    #expect(try found("not ferry") == ["lowercaseOperator 0 NOT ferry"])
    #expect(try found("and ferry") == [])
    #expect(try found("\"ferry and boat\" OR and") == [])
  }

  @Test func stagesWithoutTheirBar() throws {
    #expect(try found("ferry count by source") == ["stageWithoutPipe 6 ferry | count by source"])
    #expect(try found("ferry head 5") == ["stageWithoutPipe 6 ferry | head 5"])
    #expect(try found("ferry count") == ["stageWithoutPipe 6 ferry | count"])
    #expect(try found("count by source") == ["stageWithoutPipe 0 | count by source"])
    #expect(try found("count") == [])
    #expect(try found("head wind") == [])
    #expect(try found("ferry count by source | count") == [])
  }
}
