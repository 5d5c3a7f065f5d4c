import Bytes
import Corpus
import Evaluation
import Postings
import Semantics
import Syntax

extension Session {
  /// What stands at the end of a query that is being typed: the shape of its rows; nil where it is wrong so far.
  ///
  /// - Parameter text: a whole statement, without what is being typed after it.
  package func shape(of text: String) -> ResultShape? {
    guard case .query(let query)? = try? parse(text) else { return nil }
    return try? checker.check(query, in: text).shape
  }

  /// Where a statement is wrong, as UTF-8 offsets, without running it.
  package func faults(in text: String) -> [Range<Int>] {
    do throws(DiagnosticList) {
      switch try parse(text) {
      case .empty: return []
      case .command(let command):
        let name = command.name.value.lowercased()
        let isKnown = allCommands.contains { $0.names.contains(name) }
        return isKnown ? [] : [command.name.range]
      case .query(let query):
        _ = try checker.check(query, in: text)
        return []
      }
    } catch {
      return error.diagnostics.map(\.range)
    }
  }

  /// The stages there are.
  package static var stages: [StageSignature] { StageRegistry.signatures }

  /// Names of kept results and word lists, without `$`.
  package var variableNames: [String] { (Array(variables.keys) + lists.keys).sorted() }

  /// The values of a metadata field that begin with a text, most frequent first, with how many articles have each.
  ///
  /// - Parameters:
  ///   - prefix: as folded; case and accents of values do not matter.
  ///   - limit: how many at most.
  /// - Complexity: O(articles + values) for fields with columns.
  package func values(
    of field: String, prefix: String = "", limit: Int
  ) -> [(value: String, articles: Int)] {
    let corpus = collection.corpus
    var most = Foremost<(value: String, articles: Int)>(limit) {
      $0.articles == $1.articles ? $0.value < $1.value : $0.articles > $1.articles
    }
    if let column = corpus.articles.column(field) {
      guard let all = try? corpus.index.documents(.all, cancellation: Cancellation()),
        let counts = try? column.counts(of: all, Cancellation())
      else { return [] }
      for (code, value) in column.values.enumerated()
      where counts.byCode[code] > 0 && Self.begins(value, with: prefix) {
        most.offer((value, counts.byCode[code]))
      }
    } else {
      var counts: [String: Int] = [:]
      for document in corpus.articles.indices.prefix(Self.mostRead)
      where corpus.isLive(UInt32(document)) {
        for value in corpus.articles.values(of: field, document)
        where Self.begins(value, with: prefix) { counts[value, default: 0] += 1 }
      }
      for (value, articles) in counts { most.offer((value, articles)) }
    }
    return most.elements
  }

  /// Words of articles that begin with a text, most frequent first, with how many articles have each.
  ///
  /// - Parameter prefix: as folded.
  package func words(prefix: String, limit: Int) -> [(word: String, articles: Int)] {
    collection.corpus.index.frequentTerms(prefix: Array(prefix.utf8), limit: limit).map {
      (String(decoding: $0.term, as: UTF8.self), $0.documents)
    }
  }

  /// Articles that are read for the values of a field without a column.
  private static let mostRead = 10_000

  private static func begins(_ value: String, with prefix: String) -> Bool {
    if prefix.isEmpty { return true }
    // Most values are told apart by their first letter alone, long before they are folded.
    if let first = value.utf8.first, first < 0x80, let wanted = prefix.utf8.first, wanted < 0x80,
      first != wanted, first | 0x20 != wanted
    {
      return false
    }
    return foldText(value).hasPrefix(prefix)
  }
}
