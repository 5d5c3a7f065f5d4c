import Bytes

/// A kind of file that holds articles.
///
/// A new format is a file with a type that conforms to this, and a line in `FormatRegistry`.
package protocol ArticleFormat: SendableMetatype {
  /// The name as it is said in messages: `JSON Lines`.
  static var name: String { get }
  /// The endings of files that say they are of this format, in lower case, without a dot.
  static var endings: [String] { get }

  /// Whether the text is of this format, going by what it holds.
  ///
  /// Formats are asked in the order of the registry. Only the beginning should be looked at.
  static func recognises(_ text: [UInt8]) -> Bool

  /// Hands the articles of a text to `sink`, and what gave none with its place and reason.
  /// - Parameter text: UTF-8 without a byte order mark, never empty. Nothing that it holds may trap.
  static func read(_ text: [UInt8], into sink: inout RecordSink) throws(Cancelled)
}
