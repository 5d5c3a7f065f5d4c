import Foundation
import FoundationXML
import Testing

@testable import Shell

/// Reports that an XML reader reads back.
struct JUnitReportTests {
  @Test func hostileTextStaysText() throws {
    let error = "a<b>&\"c\":1:2: error: no \u{1B}[31m]]> \u{0}\nsecond 警"
    let text = JUnitReport.text([
      ScriptSuite.Outcome(
        path: "x & y.lede", assertions: 2, failed: 1, errors: [error], nanoseconds: 1_234_567_890),
      ScriptSuite.Outcome(
        path: "z.lede", assertions: 0, failed: 0, errors: [], nanoseconds: 5_000_000),
    ])
    let document = try XMLDocument(xmlString: text)
    let suite = try #require(document.rootElement())
    #expect(suite.attribute(forName: "tests")?.stringValue == "2")
    #expect(suite.attribute(forName: "failures")?.stringValue == "1")
    #expect(suite.attribute(forName: "time")?.stringValue == "1.239")
    let first = try #require(suite.elements(forName: "testcase").first)
    #expect(first.attribute(forName: "name")?.stringValue == "x & y.lede")
    #expect(first.attribute(forName: "time")?.stringValue == "1.234")
    let failure = try #require(first.elements(forName: "failure").first)
    #expect(
      failure.stringValue
        == error.replacing("\u{1B}", with: "\u{FFFD}").replacing("\u{0}", with: "\u{FFFD}"))
  }
}
