import Bytes
import LedeTestSupport
import Testing

@testable import Articles

struct CSVReaderTests {
  private func rows(_ text: String, _ delimiter: Character = ",") -> [CSVReader.Row] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0)
    var rows: [CSVReader.Row] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }

  @Test func plainRows() {
    #expect(rows("a,b\n1,\n,2\n").map(\.cells) == [["a", "b"], ["1", ""], ["", "2"]])
    #expect(rows("a,b").map(\.cells) == [["a", "b"]])
    #expect(rows("").isEmpty)
  }

  @Test func quotedFieldsKeepLinesDelimitersAndQuotes() {
    let found = rows("\"a\nb\",\"c,d\"\n\"say \"\"hi\"\"\",\"\"\nlast,row\n")
    #expect(found.map(\.cells) == [["a\nb", "c,d"], ["say \"hi\"", ""], ["last", "row"]])
    #expect(found.map(\.line) == [1, 3, 4])
  }

  @Test func everyLineEndCounts() {
    let found = rows("a,b\r\n\"1\r\n2\",3\r\n\r\nx,y\rz,w")
    #expect(found.map(\.cells) == [["a", "b"], ["1\r\n2", "3"], ["x", "y"], ["z", "w"]])
    #expect(found.map(\.line) == [1, 2, 5, 6])
  }

  @Test func quotesInsidePlainFieldsStay() {
    #expect(rows("5\" disk,\"a\"b\n").map(\.cells) == [["5\" disk", "ab"]])
  }

  @Test func tabsPartCells() {
    #expect(rows("a b\tc,d\n\t\n", "\t").map(\.cells) == [["a b", "c,d"], ["", ""]])
  }

  @Test func anUnclosedQuoteCostsItsLineOnly() {
    let found = rows("a,b\n1,\"open\n2,x\n")
    #expect(found.map(\.isUnclosed) == [false, true, false])
    #expect(found.map(\.line) == [1, 2, 3])
    #expect(found.last?.cells == ["2", "x"])
  }

  @Test func theRowGoesOnBehindTheLineOfTheOpenQuote() {
    let found = rows("a,b\n\"1\nx\",\"open\n2,\"\"\n")
    #expect(found.map(\.line) == [1, 2, 4])
    #expect(found.map(\.isUnclosed) == [false, true, false])
    #expect(found.last?.cells == ["2", ""])
  }

  @Test func atMostOneRowIsUnclosed() {
    var random = SplitMix64(seed: 5)
    let alphabet = Array("\"\"\",\na".utf8)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0..<40, using: &random)
      let text = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let found = rows(String(decoding: text, as: UTF8.self))
      #expect(found.count { $0.isUnclosed } <= 1)
      #expect(found.map(\.line) == found.map(\.line).sorted())
    }
  }

  @Test func piecesOfAFileGiveTheRowsOfTheWhole() throws {
    var random = SplitMix64(seed: 9)
    let alphabet = Array("\"\",,\n\rab é".utf8)
    let folder = try TemporaryFolder()
    for round in 0..<400 {
      let length = Int.random(in: 0..<60, using: &random)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
        .filter { $0 < 0x80 }
      let path = try folder.write("a.csv", bytes)
      let stream = TextStream(
        try FileReader(path), head: [], chunk: Int.random(in: 1...9, using: &random))
      var reader = CSVReader(stream, delimiter: UInt8(ascii: ","))
      var found: [CSVReader.Row] = []
      while let row = reader.next() { found.append(row) }
      #expect(found == rows(String(decoding: bytes, as: UTF8.self)), "round \(round)")
    }
  }

  @Test func aRowWithALineThatIsTooLongIsLeftOut() throws {
    let long = String(repeating: "x", count: 90)
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "a,b\n1,\"two\n\(long)\nend\"\n3,4\n")
    let stream = TextStream(try FileReader(path), head: [], chunk: 8, longest: 40)
    var reader = CSVReader(stream, delimiter: UInt8(ascii: ","))
    #expect(reader.next()?.cells == ["a", "b"])
    #expect(reader.next() == CSVReader.Row(cells: [], line: 2, isTooLong: true))
    let rest = reader.next()
    #expect(rest?.line == 4)
    #expect(rest?.cells == ["end\""])
    #expect(reader.next() == CSVReader.Row(cells: ["3", "4"], line: 5))
    #expect(reader.next() == nil)
  }
}
