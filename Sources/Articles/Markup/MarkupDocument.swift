import CXML

/// A parsed page or XML document.
///
/// Nothing is fetched from anywhere, and no entity that the document defines is expanded. What is broken is read as far
/// as it goes.
package final class MarkupDocument {
  /// What the parser found wrong first in XML; nil for a well-formed document, and always for HTML.
  package let problem: MarkupProblem?
  private let document: xmlDocPtr?

  /// The outermost element; nil where there is none. Nodes must not outlive their document.
  package var root: MarkupNode? {
    xmlDocGetRootElement(document).map { MarkupNode(document: self, pointer: $0) }
  }

  deinit { xmlFreeDoc(document) }

  private init(_ document: xmlDocPtr?, _ problem: MarkupProblem? = nil) {
    self.document = document
    self.problem = problem
  }

  /// Parses XML in the encoding that it declares, else in the one that its bytes show.
  package static func xml(_ file: FileText) -> MarkupDocument {
    // Bytes that are valid UTF-8 or UTF-16 are no other encoding, whatever is declared.
    if file.encoding == .windows1252, let declared = xmlEncoding(file.bytes),
      declared.lowercased() != "utf-8", isKnown(declared)
    {
      let document = xml(numberedEntities(file.bytes), encoding: declared)
      if document.problem?.isOfEncoding != true { return document }
    }
    return xml(numberedEntities(mostlyUTF8(file) ?? file.text), encoding: "UTF-8")
  }

  /// Parses a page in the encoding that its bytes show, else in the one that it declares; bytes that break it are
  /// shown as U+FFFD and end nothing.
  package static func html(_ file: FileText) -> MarkupDocument {
    let declared = htmlEncoding(file.bytes)
    if file.encoding == .windows1252 {
      if declared == nil || declared == "utf-8" || declared == "utf8",
        let text = repairedUTF8(file.bytes)
      {
        return html(text, encoding: "UTF-8")
      }
      if let declared, declared.hasPrefix("utf") == false, declared != "windows-1252",
        let text = transcoded(file.bytes, from: declared)
      {
        return html(text, encoding: "UTF-8")
      }
    } else if file.encoding == .utf8, let declared, declared.hasPrefix("iso-2022"),
      file.bytes.contains(0x1B), let text = transcoded(file.bytes, from: declared)
    {
      // Seven bits a byte, so that it looks like ASCII.
      return html(text, encoding: "UTF-8")
    }
    return html(file.text, encoding: "UTF-8")
  }

  /// Parses a piece of a page, such as a feed's `content`.
  package static func html(fragment: String) -> MarkupDocument {
    html(Array(fragment.utf8), encoding: "UTF-8")
  }

  private static func xml(_ bytes: [UInt8], encoding: String) -> MarkupDocument {
    guard let context = xmlNewParserCtxt() else { return MarkupDocument(nil) }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    let document = read(bytes) { text, count in
      xmlCtxtReadMemory(context, text, count, nil, encoding, Int32(options))
    }
    let error = xmlCtxtGetLastError(context)
    return MarkupDocument(document, error.flatMap { MarkupProblem($0.pointee) })
  }

  private static func html(_ bytes: [UInt8], encoding: String) -> MarkupDocument {
    // Without HUGE a page ends where its elements are 256 deep, as those of tags that nobody closes are.
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    return MarkupDocument(
      read(bytes) { text, count in htmlReadMemory(text, count, nil, encoding, Int32(options)) })
  }

  private static func read(
    _ bytes: [UInt8], _ parse: (UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
  ) -> xmlDocPtr? {
    guard let count = Int32(exactly: bytes.count), count > 0 else { return nil }
    return bytes.withUnsafeBytes {
      parse($0.baseAddress?.assumingMemoryBound(to: CChar.self), count)
    }
  }

  private static func isKnown(_ encoding: String) -> Bool {
    guard let handler = xmlFindCharEncodingHandler(encoding) else { return false }
    xmlCharEncCloseFunc(handler)
    return true
  }
}

/// What is wrong with a document, and where.
package struct MarkupProblem: Equatable, Sendable {
  /// From 1.
  package var line: Int
  package var message: String
  /// Whether bytes were met that the encoding doesn't have.
  fileprivate var isOfEncoding: Bool

  fileprivate init?(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return nil }
    line = max(1, Int(error.line))
    message = error.message.map { String(cString: $0).onOneLine } ?? "not well-formed"
    let code = xmlParserErrors(UInt32(bitPattern: error.code))
    isOfEncoding = code == XML_ERR_INVALID_ENCODING || code == XML_I18N_CONV_FAILED
  }
}
