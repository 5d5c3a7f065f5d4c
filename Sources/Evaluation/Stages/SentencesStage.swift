import Bytes
import Corpus
import Postings
import Semantics
import Syntax

/// `sentences`: every sentence that has a hit, once, its hits marked.
struct SentencesStage: Stage {
  static let signature = StageSignature(
    "sentences", summary: "the sentences with a hit, each once, hits marked",
    synopsis: "sentences", example: "ferry NEAR/s sank | sentences",
    accepts: [.articles, .hits],
    output: { _, _ in ResultShape(.hits, HitResult.sentenceColumns.map(\.name)) })

  init(_ call: CheckedStage) throws(Diagnostic) {}

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(let result):
      return .hits(try sentences(HitResult(source: result, context: .whole), context.cancellation))
    case .hits(var result):
      result.context = .whole
      result.selected = nil
      return .hits(try sentences(result, context.cancellation))
    case .table, .text, .plot: return input
    }
  }

  /// The first hit of each sentence stands for it; the others are its marks.
  private func sentences(
    _ hits: HitResult, _ cancellation: Cancellation
  ) throws(Cancelled) -> HitResult {
    var result = hits
    // Hits that nobody chose or ordered come article by article, and are all marked.
    let isEveryHit = hits.places == nil
    var first: [HitPlace: HitPlace] = [:]
    var places: [HitPlace] = []
    var marks: [HitPlace: [HitSpan]] = [:]
    var cut = ArticleCut()
    var current: UInt32?
    let all = try hits.all(cancellation)
    for (number, place) in all.enumerated() {
      if number & 127 == 0 { try cancellation.check(number, of: all.count) }
      if current != place.document {
        cut.cut(hits.source.corpus.articles[Int(place.document)])
        current = place.document
        if isEveryHit { first.removeAll(keepingCapacity: true) }
      }
      let sentence = cut.sentenceStarts[cut.sentence(at: Int(place.span.start))]
      let key = HitPlace(
        document: place.document, span: HitSpan(start: sentence, end: sentence))
      if let stands = first[key] {
        if !isEveryHit { marks[stands, default: [stands.span]].append(place.span) }
      } else {
        first[key] = place
        places.append(place)
      }
    }
    result.places = places
    result.marks = isEveryHit ? .every : .listed(marks)
    return result
  }
}
