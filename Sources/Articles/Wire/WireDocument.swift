/// Opens the XML documents of the wire formats.
enum WireDocument {
  /// The outermost element; nil after saying to `sink` that there is none. What is broken is noted.
  static func root(of file: FileText, _ sink: inout RecordSink) -> MarkupNode? {
    let document = MarkupDocument.xml(file)
    let problem = document.problem.map { "line \($0.line) is not well-formed XML: \($0.message)" }
    guard let root = document.root else {
      sink.skip(line: nil, reason: problem ?? "the XML holds no element")
      return nil
    }
    if let problem { sink.note("\(problem); read as far as it goes") }
    return root
  }

  /// The last part of a code such as `ninat:text` or of an address such as
  /// `http://…/ninature/text`.
  static func code(_ text: String) -> String {
    String(text.onOneLine.split { $0 == ":" || $0 == "/" || $0 == "#" }.last ?? "")
  }
}
