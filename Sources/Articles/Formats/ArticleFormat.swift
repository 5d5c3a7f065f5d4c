import Bytes

/// A kind of file that holds articles.
///
/// A new format is a file with a type that conforms to this, and a line in `FormatRegistry`.
package protocol ArticleFormat: SendableMetatype {
  /// The name as it is said in messages: `JSON Lines`.
  static var name: String { get }
  /// The endings of files that say they are of this format, in lower case, without a dot.
  static var endings: [String] { get }
  /// Whether files of this format say themselves how their bytes are to be read: by a declaration of an encoding, or
  /// by control bytes that are part of the format.
  static var declaresEncoding: Bool { get }

  /// Whether the file is of this format, going by what it holds.
  ///
  /// Formats are asked in the order of the registry. Only the beginning should be looked at.
  static func recognises(_ file: FileText) -> Bool

  /// Hands the articles of a file to `sink`, and what gave none with its place and reason.
  ///
  /// The text is never empty. Nothing that the file holds may trap.
  static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled)
}

extension ArticleFormat {
  package static var declaresEncoding: Bool { false }
}

/// A format whose records are read a window of the file at a time, so that a file may be larger than the
/// memory.
package protocol StreamedFormat: ArticleFormat {
  /// Hands the articles of a stream to `sink`, and what gave none with its place and reason.
  static func read(_ stream: inout TextStream, into sink: inout RecordSink) throws(Cancelled)
}

extension StreamedFormat {
  package static func read(_ file: FileText, into sink: inout RecordSink) throws(Cancelled) {
    var stream = TextStream(file.text)
    try read(&stream, into: &sink)
  }
}
