import LedeTestSupport
import Testing

@testable import Rendering

/// Seeded rows of text that tries to break out of every format.
struct HostileRows {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let pieces = [
    "plain", "word", " ", "  ", "", "a,b", "\"", "\"\"", "'", "\\", "\\n", "\t", "\n", "\r", "\r\n",
    "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{1F}", "\u{7F}",
    "\u{80}", "\u{85}", "\u{9B}31m", "\u{9F}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}",
    "\u{200E}", "\u{61C}", "\u{FEFF}", "\u{200B}", "\u{301}", "e\u{301}", "é", "ß", "日本", "한국",
    "👍", "👩‍👩‍👧", "🇩🇪", "❤️", "…", "|", "*", "_", "`", "<b>", "&amp;", "=", "a = b", "«", "»", "[", "]",
    "नमस्ते", "Istmeño", "\u{10FFFF}", "\u{E000}", "longwordwithoutanyspaceinitatall",
  ]

  mutating func text() -> String {
    (0..<Int.random(in: 0...9, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Marks that need not be in order, within the text, or at the edges of characters.
  private mutating func marks() -> [Range<Int>] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let start = Int.random(in: -3...40, using: &random)
      return start..<start + Int.random(in: 0...9, using: &random)
    }
  }

  mutating func value(_ type: ColumnType) -> Value {
    if Int.random(in: 0..<8, using: &random) == 0 { return .none }
    switch type {
    case .text:
      return Bool.random(using: &random) ? .text(text()) : .marked(text(), marks())
    case .integer:
      return .integer(
        [0, -1, 7, 1_000_000, .max, .min].randomElement(using: &random) ?? 0)
    case .number:
      return .number(
        [
          0, -0.5, 0.1, 1e300, .leastNonzeroMagnitude, 123_456.789_01, .nan, .infinity, 2,
          -.infinity,
        ]
        .randomElement(using: &random) ?? 0)
    case .boolean: return .boolean(Bool.random(using: &random))
    case .date: return .date(Int32.random(in: -30_000...60_000, using: &random))
    }
  }

  mutating func rows(_ count: Int, _ columns: [Column]) -> [Row] {
    (0..<count).map { _ in columns.map { value($0.type) } }
  }
}

/// Every format with columns that it has to show.
struct FormatCase: CustomTestStringConvertible {
  var format: any RowFormat.Type
  var columns: [Column]

  var testDescription: String { format.name }

  static let mixedColumns = [
    Column("id", .text), Column("hits", .integer), Column("score", .number),
    Column("seen", .boolean), Column("date", .date), Column("text", .text),
  ]

  static let all: [FormatCase] =
    RowFormats.all.map { FormatCase(format: $0, columns: mixedColumns) }
    + TerminalViews.all.map { view in
      FormatCase(
        format: view,
        columns: view.columnNames.map { name in
          switch name {
          case "hits", "articles", "total", "paragraph", "sentence": Column(name, .integer)
          case "score": Column(name, .number)
          case "date": Column(name, .date)
          default: Column(name, .text)
          }
        })
    }

  func render(_ rows: [Row], _ options: RenderOptions = RenderOptions(), batch: Int? = nil)
    -> String
  {
    var writer: any RowFormat = format.init(columns: columns, options: options)
    var output: [UInt8] = []
    writer.begin(into: &output)
    var rest = rows[...]
    while !rest.isEmpty {
      let size = batch ?? rest.count
      writer.append(rest.prefix(size), into: &output)
      rest = rest.dropFirst(size)
    }
    writer.end(into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

/// A format by its name, for tests of one.
func render(
  _ name: String, _ columns: [Column], _ rows: [Row], _ options: RenderOptions = RenderOptions()
) -> String {
  guard let format = RowFormats.named(name) else { return "no format \(name)" }
  return FormatCase(format: format, columns: columns).render(rows, options)
}

/// The view that a terminal gets for these columns.
func view(_ columns: [Column], _ rows: [Row], _ options: RenderOptions) -> String {
  FormatCase(format: TerminalViews.format(for: columns), columns: columns).render(rows, options)
}

func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// The text without the four sequences that the formats paint with.
func withoutPaint(_ text: String) -> String {
  let sequences = ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[1;31m"].map { Array($0.utf8) }
  var kept: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.first {
    if let sequence = sequences.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(sequence.count)
    } else {
      kept.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: kept, as: UTF8.self)
}
