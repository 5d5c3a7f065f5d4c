import Articles
import Bytes
import Corpus

extension Collection {
  private enum Name {
    static let documents: UInt32 = 141
  }

  /// Writes the whole collection into one file, which `init(opening:)` and a path at the command line
  /// open again.
  ///
  /// The file is written beside, put on the disk and then in its place: whatever happens, the old
  /// file is whole or the new one is.
  /// - Throws: `CollectionFileError`, also where it was opened from a file that is damaged, and then the
  ///   old file is as it was; `QueryCancelled`.
  /// - Complexity: O(bytes of the collection).
  public mutating func save(
    to path: String, cancellation: QueryCancellation = QueryCancellation()
  ) throws {
    do {
      if let file = try? OpenFile(path), file.size > 0, !Self.isSaved(path) {
        throw CollectionFileError(
          path, "there already, and no saved collection; another name is required")
      }
      let writer = try SectionWriter(
        path, expecting: corpus.index.size.total + corpus.articles.recordBytes,
        cancellation: cancellation.token)
      try writer.append(Name.documents, [UInt64(corpus.articles.count)])
      try corpus.save(to: writer)
      try files.save(to: writer)
      try writer.finish()
      savedDocuments = corpus.articles.count
    } catch let problem as FileProblem {
      throw CollectionFileError(problem)
    } catch let refusal as SectionFile.Refusal {
      throw CollectionFileError(refusal)
    } catch is Cancelled {
      throw QueryCancelled()
    }
  }

  /// Opens a saved collection. What is large in it stays in the file, and is verified when it is
  /// first read.
  /// - Throws: `CollectionFileError`.
  public init(opening path: String) throws {
    self.init()
    let start = monotonicNanoseconds()
    do {
      let file = try SectionFile(path)
      var reader = SectionReader(file)
      _ = try reader.read(Name.documents, of: UInt64.self)
      corpus = try Corpus(&reader)
      files = try LoadedFiles(&reader)
      savedDocuments = corpus.articles.count
      report.articles = corpus.count
      report.files = 1
      report.bytes = file.byteCount
      report.seconds = Double(monotonicNanoseconds() - start) / 1e9
    } catch let problem as FileProblem {
      throw CollectionFileError(problem)
    } catch let refusal as SectionFile.Refusal {
      throw CollectionFileError(refusal)
    }
  }

  /// The pages of a saved collection that are not as they were written, from 1 on.
  /// - Throws: `CollectionFileError` for a file that can't be opened at all; `QueryCancelled`.
  /// - Complexity: O(bytes of the file).
  public static func damagedPages(
    of path: String, cancellation: QueryCancellation = QueryCancellation()
  ) throws -> [Int] {
    do {
      return try SectionFile(path).damagedPages(cancellation.token)
    } catch let problem as FileProblem {
      throw CollectionFileError(problem)
    } catch let refusal as SectionFile.Refusal {
      throw CollectionFileError(refusal)
    } catch is Cancelled {
      throw QueryCancelled()
    }
  }

  /// Whether a file begins as a saved collection does.
  static func isSaved(_ path: String) -> Bool {
    guard path != "-", let file = try? OpenFile(path) else { return false }
    var start = [UInt8](repeating: 0, count: 16)
    let count = (try? start.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }) ?? 0
    return SectionFile.isOne(start[..<count])
  }

  /// Takes in the articles of a saved collection; into an empty one it is simply opened.
  mutating func open(_ path: String, _ cancellation: QueryCancellation) throws -> LoadReport {
    let opened = try Collection(opening: path)
    var own = opened.report
    if corpus.articles.isEmpty {
      corpus = opened.corpus
      files = opened.files
      savedDocuments = opened.savedDocuments
    } else {
      let addition = CorpusAddition(to: corpus, cancellation: cancellation.token)
      for document in opened.corpus.articles.indices where opened.corpus.isLive(UInt32(document)) {
        if document & 63 == 0, cancellation.token.isCancelled { throw QueryCancelled() }
        addition.add(opened.corpus.articles[document])
      }
      if let damage = opened.corpus.damage { throw CollectionFileError(damage) }
      let replaced = addition.replacedIDs
      own.noteReplaced(replaced)
      own.noteUnchanged(addition.unchanged)
      do {
        try corpus.append(addition)
      } catch {
        throw QueryCancelled()
      }
    }
    return own
  }

  /// The documents that were not there when the collection was last saved or opened.
  package var newDocuments: Range<Int> {
    min(savedDocuments, corpus.articles.count)..<corpus.articles.count
  }
}
