/// A text or several for each document, each distinct text kept once and known by a code.
package struct CodedColumn: Sendable {
  /// The distinct texts in the order in which they first came; a text's code is its place.
  package private(set) var values: [String] = []
  private var codeOfValue: [String: UInt32] = [:]
  /// Where each document's codes end in `codes`; nil while every document has exactly one or none,
  /// which `none` stands for.
  private(set) var ends: [UInt32]?
  private(set) var codes: [UInt32] = []

  /// Larger than any code.
  private static let none = UInt32.max

  init() {}

  init(values: [String], codes: [UInt32], ends: [UInt32]?) {
    self.values = values
    self.codes = codes
    self.ends = ends
  }

  /// The number of documents.
  var count: Int { ends?.count ?? codes.count }

  mutating func append(_ texts: [String]) {
    if ends == nil, texts.count > 1 { spread() }
    if ends == nil, texts.isEmpty {
      codes.append(Self.none)
      return
    }
    for text in texts { codes.append(code(text)) }
    ends?.append(UInt32(codes.count))
  }

  mutating func append(contentsOf other: CodedColumn) {
    let own = other.values.map { code($0) }
    if other.ends != nil, ends == nil { spread() }
    var other = other
    if ends != nil, other.ends == nil { other.spread() }
    let first = UInt32(codes.count)
    codes += other.codes.map { $0 == Self.none ? Self.none : own[Int($0)] }
    if let added = other.ends { ends?.append(contentsOf: added.map { $0 + first }) }
  }

  /// Gives every document a list of its own.
  private mutating func spread() {
    var kept: [UInt32] = []
    var ends: [UInt32] = []
    for code in codes {
      if code != Self.none { kept.append(code) }
      ends.append(UInt32(kept.count))
    }
    codes = kept
    self.ends = ends
  }

  private mutating func code(_ text: String) -> UInt32 {
    if codeOfValue.count < values.count {
      // One that was opened learns its codes when it grows.
      for (code, value) in values.enumerated() { codeOfValue[value] = UInt32(code) }
    }
    if let code = codeOfValue[text] { return code }
    let code = UInt32(values.count)
    values.append(text)
    codeOfValue[text] = code
    return code
  }

  /// The codes of a document.
  @inline(__always)
  package func codes(_ document: Int) -> ArraySlice<UInt32> {
    if let ends {
      return codes[(document == 0 ? 0 : Int(ends[document - 1]))..<Int(ends[document])]
    }
    return codes[document] == Self.none ? codes[document..<document] : codes[document...document]
  }

  /// Whether no document has several.
  package var isSingle: Bool { ends == nil }

  /// Adds to each number the code of its document times `factor`; where a document has none, the number of values
  /// stands for it.
  /// - Precondition: `isSingle`.
  package func addCodes(
    of documents: ArraySlice<UInt32>, times factor: Int, to numbers: inout [Int]
  ) {
    for (place, document) in documents.enumerated() {
      numbers[place] += min(Int(codes[Int(document)]), values.count) * factor
    }
  }

  /// The first code of a document, if it has one.
  @inline(__always)
  func firstCode(_ document: Int) -> UInt32? {
    guard let ends else { return codes[document] == Self.none ? nil : codes[document] }
    let start = document == 0 ? 0 : ends[document - 1]
    return start < ends[document] ? codes[Int(start)] : nil
  }

  /// The texts of a document.
  package subscript(document: Int) -> [String] { codes(document).map { values[Int($0)] } }
}
