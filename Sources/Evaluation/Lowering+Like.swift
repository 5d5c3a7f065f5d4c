import Bytes
import Corpus
import Postings
import Syntax

extension Lowering {
  /// The articles that rank best for the words of a text or an article, of those that the rest of
  /// the search finds; the article itself is not among them.
  ///
  /// - Throws: a diagnostic for an id or words that are not there; `Cancelled`.
  mutating func plan(
    like: Located<Likeness>, among rest: SearchNode?
  ) throws -> PostingPlan {
    let likeness = like.value
    var conditions: [PostingPlan] = []
    let words: [String]
    switch likeness.source {
    case .text(let text):
      words = LikeWords(text: text).chosen(from: corpus.index, least: 1, forms: forms(of:))
    case .article(let id):
      let document = try model(id)
      // A word that no other article has says nothing about others.
      words = LikeWords(document, of: corpus).chosen(
        from: corpus.index, least: 2, forms: forms(of:))
      var itself = DocumentSet(count: corpus.articles.count)
      itself.insert(Int(document))
      conditions.append(.not(.documents(itself)))
    }
    guard !words.isEmpty else { return .none }
    let ranked = try planEverywhere(
      SearchNode(.or(words.map { SearchNode(.word($0), like.range) }), like.range))
    let others = try rest.map { node in try planEverywhere(node) }
    let cuts = LastMade<UInt32, CutArticle>()
    let verifiers = checks.map { $0.verifier(corpus, cuts) }
    if let others {
      conditions.append(
        .documents(
          documents(
            try corpus.index.documents(
              others, verifiers: verifiers, cancellation: cancellation))))
    }
    let best = try corpus.index.search(
      .and([ranked] + conditions), k: likeness.most, verifiers: verifiers,
      cancellation: cancellation)
    note(Diagnostic(.likeWords, like.range, words))
    let chosen = PostingPlan.documents(documents(best.documents.map(\.document)))
    return .and([chosen, ranked] + (others.map { [$0] } ?? []))
  }

  private func model(_ id: Located<String>) throws -> UInt32 {
    do throws(Diagnostic) {
      return try corpus.document(
        written: id, help: "a text to compare with is written in quotes")
    } catch {
      var error = error
      if error.nearest == nil { error.nearest = "\"\(id.value)\"" }
      throw DiagnosticList([error])
    }
  }

  private func documents(_ numbers: [UInt32]) -> DocumentSet {
    var set = DocumentSet(count: corpus.articles.count)
    for number in numbers { set.insert(Int(number)) }
    return set
  }
}
