import Bytes
import Testing

@testable import Rendering

struct ConcordanceFormatTests {
  private let columns = [
    Column("id", .text), Column("field", .text), Column("paragraph", .integer),
    Column("sentence", .integer), Column("left", .text), Column("hit", .text),
    Column("right", .text),
  ]

  private func row(_ id: String, _ left: String, _ hit: String, _ right: String) -> Row {
    [
      .text(id), .text("body"), .integer(1), .integer(1), .text(left), .text(hit), .text(right),
    ]
  }

  @Test func hitsStandBelowEachOther() {
    let rows = [
      row("a", "the ", "bank", " said"), row("bb", "東京の", "bank", ", which"),
      row("c", "", "Bank", "’s head"), row("d", "a “", "bank", "” run"),
      row("e", "one", "bank", "two"),
    ]
    #expect(
      view(columns, rows, RenderOptions()) == """
        a   body     the bank said
        bb  body  東京の bank, which
        c   body         Bank’s head
        d   body      a “bank” run
        e   body     one bank two

        """)
  }

  /// Of 60 columns the margin takes 10; the hit stands in the middle of the other 50, from 23.
  @Test func contextsAreCutAtTheirFarEnds() {
    let left = "zero one two three four five six seven eight nine "
    let right = " ten eleven twelve thirteen fourteen fifteen sixteen"
    let text = view(
      columns, [row("id", left, "HIT", right), row("id", "x ", "HIT", " y")],
      RenderOptions(width: 60, terminal: true))
    #expect(
      text == """
        id  body  … six seven eight nine HIT ten eleven twelve thir…
        id  body                       x HIT y

        """)
    let columnsOfHits = lines(text).dropLast().map { line in
      line.range(of: "HIT").map { displayWidth(String(line[..<$0.lowerBound])) }
    }
    #expect(Set(columnsOfHits).count == 1)
  }

  @Test func hitsAlignInHostileContext() {
    var hostile = HostileRows(seed: 21)
    let rows = (0..<200).map { _ in row("id", hostile.text(), "HIT", hostile.text()) }
    for width in [20, 47, 80] {
      let places = lines(view(columns, rows, RenderOptions(width: width, terminal: true)))
        .dropLast().map { line in
          line.range(of: line.contains("HIT") ? "HIT" : "H")
            .map { displayWidth(String(line[..<$0.lowerBound])) } ?? -1
        }
      #expect(Set(places).count == 1, "\(Set(places)) at \(width)")
    }
  }

  @Test func theMarginIsDimAndTheHitColoured() {
    #expect(
      view(columns, [row("a", "l ", "h", " r")], RenderOptions(colour: true, terminal: true))
        == "\u{1B}[2ma\u{1B}[0m  \u{1B}[2mbody\u{1B}[0m  l \u{1B}[1;31mh\u{1B}[0m r\n")
  }
}
