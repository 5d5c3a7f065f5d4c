import Foundation
import Testing

@testable import Rendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct SVGChartTests {
  /// What a parser that is not ours finds in a picture.
  private final class Picture: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var texts: [String] = []
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes))
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if name == "text" || name == "title" { texts.append(text) }
      text = ""
    }
  }

  private func picture(_ chart: Chart?) throws -> Picture {
    let picture = Picture()
    let parser = XMLParser(data: Data(SVGChart(try #require(chart)).bytes))
    parser.delegate = picture
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(picture.elements.first?.name == "svg")
    for (_, attributes) in picture.elements {
      for name in ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"] {
        guard let value = attributes[name], value != "100%" else { continue }
        #expect((Double(value) ?? -1) >= 0, "\(name)=\(value)")
      }
    }
    return picture
  }

  private func timeline(_ rows: [(String, String, Int)], title: String = "q") -> Chart? {
    Chart(
      columns: [Column("bucket", .text), Column("source", .text), Column("hits", .integer)],
      rows: rows.map { [.text($0), .text($1), .integer($2)] }, measure: nil, title: title,
      note: "Source: 3 articles, 2024-01-01 to 2024-03-01")
  }

  @Test func titleTicksAxisAndSourceAreThere() throws {
    let picture = try picture(
      timeline([("2024-01", "A", 10), ("2024-02", "B", 4)], title: "a <b> & \"c\" | timeline"))
    for text in [
      "a <b> & \"c\" | timeline", "0", "2", "10", "2024-01", "2024-02", "hits", "A", "B",
    ] {
      #expect(picture.texts.contains(text), "\(text)")
    }
    #expect(picture.texts.last == "Source: 3 articles, 2024-01-01 to 2024-03-01")
    #expect(picture.elements.filter { $0.name == "polyline" }.count == 2)
  }

  /// The tallest column fills the axis of 0 to 10, the other one half of it.
  @Test func columnsAreToScale() throws {
    let picture = try picture(timeline([("2024-01", "A", 10), ("2024-02", "A", 5)]))
    let heights = picture.elements.filter { $0.name == "rect" }.dropFirst()
      .map { $0.attributes["height"] ?? "" }
    #expect(heights == ["300", "150"])
  }

  @Test func barsAreToScaleOnBothSidesOfZero() throws {
    let chart = Chart(
      columns: [Column("word", .text), Column("change", .number)],
      rows: [[.text("up"), .number(40)], [.text("down"), .number(-20)]], measure: nil, title: "",
      note: "")
    let bars = try picture(chart).elements.filter { $0.name == "rect" }.dropFirst()
      .map { element in ["x", "width"].map { Double(element.attributes[$0] ?? "") ?? 0 } }
    #expect(abs(bars[0][1] - 2 * bars[1][1]) < 0.1)
    #expect(abs(bars[1][0] + bars[1][1] - bars[0][0]) < 0.1)
  }

  @Test(arguments: [0, 1, 2, 61, 1_500])
  func hostileNamesAndSizesAreWellFormed(count: Int) throws {
    let names = [
      "]]>", "<svg onload='x'>", "&#0;", "\u{0}\u{1B}\u{FFFE}\u{85}", "日本 🇩🇪", "\u{202E}",
    ]
    let rows = (0..<count).map { ("2024-\($0)&", names[$0 % 6], $0 % 7 == 0 ? Int.max : $0) }
    _ = try picture(timeline(rows, title: String(repeating: "<&\u{1}> ", count: 200)))
    _ = try picture(
      Chart(
        columns: [Column("a", .text), Column("rows", .integer)],
        rows: rows.map { [.text($0.1), .integer($0.2)] }, measure: nil, title: "\u{FFFF}", note: "<"
      ))
  }
}
