import Bytes
import LedeTestSupport
import Testing

@testable import Rendering

/// Laws that every format keeps, those that will be added too.
struct RowFormatTests {
  private static let optionSets = [
    RenderOptions(), RenderOptions(width: 80, terminal: true),
    RenderOptions(width: 80, colour: true, terminal: true),
    RenderOptions(width: 20, terminal: true, ascii: true),
  ]

  @Test(arguments: FormatCase.all)
  func batchesNeverChangeTheBytes(_ format: FormatCase) {
    var hostile = HostileRows(seed: 1)
    let rows = hostile.rows(1_010, format.columns)
    for options in [RenderOptions(), RenderOptions(width: 80, colour: true, terminal: true)] {
      for count in [1, 20, 1_010] {
        let some = Array(rows.prefix(count))
        let whole = format.render(some, options)
        for batch in [1, 7, 128] {
          #expect(
            format.render(some, options, batch: batch) == whole, "\(count) rows by \(batch)")
        }
      }
    }
  }

  @Test(arguments: FormatCase.all)
  func noTextControlsATerminal(_ format: FormatCase) {
    var hostile = HostileRows(seed: 2)
    let hostileName = Column("na\u{1B}[2Jme\u{202E}", .text)
    for round in 0..<60 {
      let columns = round % 2 == 0 ? format.columns : format.columns + [hostileName]
      let given = FormatCase(format: format.format, columns: columns)
      let rows = hostile.rows(5, columns)
      for width in [nil, 20, 80] {
        for colour in [false, true] {
          let options = RenderOptions(width: width, colour: colour, terminal: true)
          let painted = given.render(rows, options)
          let text = colour ? withoutPaint(painted) : painted
          let isTSV = format.format is TSVFormat.Type
          let bad = text.unicodeScalars.filter {
            Self.isControl($0.value) && $0 != "\n" && !(isTSV && $0 == "\t")
          }
          #expect(bad.isEmpty, "\(bad.map { String($0.value, radix: 16) })")
        }
      }
    }
  }

  /// Written from the Unicode lists of Cc and Bidi_Control, apart from what the formats use.
  private static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F...0x9F).contains(scalar)
      || [
        0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
        0x2069,
      ].contains(scalar)
  }

  @Test(arguments: FormatCase.all.filter { fitted($0) })
  func noLineIsWiderThanTheTerminal(_ format: FormatCase) {
    var hostile = HostileRows(seed: 3)
    for width in [20, 21, 33, 60, 80, 132] {
      for ascii in [false, true] {
        let rows = hostile.rows(60, format.columns)
        let options = RenderOptions(width: width, terminal: true, ascii: ascii)
        for line in lines(format.render(rows, options)) {
          #expect(displayWidth(line) <= width, "\(line)")
        }
      }
    }
  }

  private static func fitted(_ format: FormatCase) -> Bool {
    format.format is TableFormat.Type || format.format is any TerminalView.Type
  }

  @Test(arguments: FormatCase.all)
  func shortRowsAndNoColumnsAreHarmless(_ format: FormatCase) {
    for options in Self.optionSets {
      let full = format.columns.map { _ in Value.none }
      #expect(format.render([[]], options) == format.render([full], options))
      _ = FormatCase(format: format.format, columns: []).render([[], [.text("x")]], options)
    }
  }

  @Test func namesAreUniqueAndFound() {
    #expect(
      RowFormats.all.map { $0.name }
        == ["table", "line", "csv", "tsv", "json", "jsonl", "markdown"])
    #expect(RowFormats.named("csv") is CSVFormat.Type)
    #expect(RowFormats.named("xml") == nil)
    #expect(RowFormats.all.allSatisfy { !$0.summary.isEmpty })
  }
}
