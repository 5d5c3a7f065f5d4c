import Bytes
import Postings

extension Corpus {
  private enum Name {
    static let segmentCount: UInt32 = 121
    static let removed: UInt32 = 122
    static let ties: UInt32 = 123
    static let metadataNames: UInt32 = 124
    static let numericNames: UInt32 = 125
  }

  /// Writes all of it, articles that were replaced or removed too, which keep their places.
  /// - Throws: `FileProblem`, `Cancelled`.
  package func save(to writer: SectionWriter) throws {
    try writer.append(Name.segmentCount, [UInt32(index.segmentCount)])
    try index.forEachSegment { try $0.save(to: writer) }
    try writer.append(Name.removed, index.removedWords)
    try writer.append(Name.ties, tieSequence)
    try articles.save(to: writer)
    try writer.append(Name.metadataNames, texts: metadataNames)
    try writer.append(Name.numericNames, texts: numericNames.sorted())
  }

  /// A corpus as it was written. Lists and articles stay in the file.
  /// - Throws: `SectionFile.Refusal`.
  package init(_ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let count = try reader.read(Name.segmentCount, of: UInt32.self).first ?? 0
    var index = PostingsIndex()
    for _ in 0..<count { index.append(try Segment(&reader)) }
    let removed = try reader.read(Name.removed, of: UInt64.self)
    let ties = try reader.read(Name.ties, of: UInt32.self).array
    let articles = try ArticleStore(&reader)
    let documents = articles.count
    guard index.documentCount == documents, ties.count == documents,
      ties.allSatisfy({ Int($0) < documents })
    else {
      throw SectionFile.Refusal(
        path: reader.file.path, reason: .damaged("the index, which has other articles"))
    }
    index.remove(words: removed.array)
    let names = try reader.readTexts(Name.metadataNames)
    let numeric = try reader.readTexts(Name.numericNames)
    self.init(
      articles: articles, index: index, metadataNames: names, numericNames: Set(numeric),
      tieSequence: ties, file: reader.file)
  }
}
