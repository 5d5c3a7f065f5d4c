import Bytes
import Postings
import Rendering

/// One hit of one article.
package struct HitPlace: Sendable, Hashable {
  package var document: UInt32
  package var span: HitSpan

  package init(document: UInt32, span: HitSpan) {
    self.document = document
    self.span = span
  }
}

/// Hits in context, a row each.
package struct HitResult: Sendable {
  /// How much text stands on either side of a hit.
  package enum Context: Sendable, Equatable {
    case words(Int)
    case sentence
    /// The sentence in one piece.
    case whole
  }

  package static let standardColumns = [
    Column("id", .text), Column("field", .text), Column("paragraph", .integer),
    Column("sentence", .integer), Column("left", .text), Column("hit", .text),
    Column("right", .text),
  ]

  package static let sentenceColumns = [
    Column("id", .text), Column("date", .date), Column("source", .text), Column("field", .text),
    Column("paragraph", .integer), Column("sentence", .integer), Column("text", .text),
  ]

  package var source: ArticleResult
  package var context: Context
  /// What is marked in the sentence of a hit, where rows are whole sentences.
  package enum Marks: Sendable {
    /// The hits of the source that begin in it.
    case every
    /// These, of a sentence whose hit is none of them that hit alone.
    case listed([HitPlace: [HitSpan]])
  }

  package var marks = Marks.every
  /// The hits in order; nil while it is simply every hit of every article in the source's order.
  package var places: [HitPlace]?
  /// The columns that `select` chose; nil for the standard ones.
  package var selected: [String]?

  package init(source: ArticleResult, context: Context, places: [HitPlace]? = nil) {
    self.source = source
    self.context = context
    self.places = places
  }

  package var columns: [Column] {
    let usual = context == .whole ? Self.sentenceColumns : Self.standardColumns
    guard let selected else { return usual }
    return selected.map { name in
      usual.first { $0.name == name }
        ?? Column(name, FieldColumns.type(of: name, source.corpus))
    }
  }

  /// Every hit in order.
  package func all(_ cancellation: Cancellation) throws(Cancelled) -> [HitPlace] {
    try first(Int.max, cancellation)
  }

  /// The first `k` hits in order.
  package func first(_ k: Int, _ cancellation: Cancellation) throws(Cancelled) -> [HitPlace] {
    if let places { return Array(places.prefix(k)) }
    var all: [HitPlace] = []
    let documents = try source.ordered(cancellation).map(\.document)
    // Room for all at once: to move tens of millions to a larger place cannot be stopped.
    if k == .max, source.order == nil {
      all.reserveCapacity(try source.count(cancellation).hits)
    }
    var cursor = try source.corpus.index.hits(
      source.plan, documents: documents, verifiers: source.verifiers, cancellation: cancellation)
    while all.count < k, let block = try cursor.next() {
      for index in block.documents.indices {
        for span in block.hits(index).prefix(k - all.count) {
          all.append(HitPlace(document: block.documents[index], span: span))
        }
      }
    }
    return all
  }
}
