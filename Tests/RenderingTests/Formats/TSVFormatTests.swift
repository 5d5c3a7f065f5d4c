import Testing

@testable import Rendering

struct TSVFormatTests {
  @Test func tabsBreaksAndBackslashesAreEscaped() {
    let columns = [Column("id", .text), Column("n", .integer)]
    let rows: [Row] = [[.text("a\tb\nc\rd\\e"), .integer(4)], [.none, .none]]
    #expect(render("tsv", columns, rows) == "id\tn\na\\tb\\nc\\rd\\\\e\t4\n\t\n")
  }

  @Test func everyRowIsALineOfAsManyFields() {
    var hostile = HostileRows(seed: 14)
    let columns = FormatCase.mixedColumns
    let rows = hostile.rows(200, columns)
    let written = lines(render("tsv", columns, rows)).dropLast()
    #expect(written.count == 201)
    for (line, row) in zip(written.dropFirst(), rows) {
      let fields = line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count == columns.count)
      #expect(Self.unescaped(String(fields[0])) == row[0].plainText)
      #expect(Self.unescaped(String(fields[5])) == row[5].plainText)
    }
  }

  private static func unescaped(_ field: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscape = false
    for scalar in field.unicodeScalars {
      if isEscape {
        text.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The separators of the format itself are C0 controls but a terminal only moves its cursor.
  @Test func aTerminalGetsTheSameEscapes() {
    let rows: [Row] = [[.text("a\tb\u{1B}c")]]
    #expect(
      render("tsv", [Column("x", .text)], rows, RenderOptions(terminal: true))
        == "x\na\\tb\u{241B}c\n")
  }
}
