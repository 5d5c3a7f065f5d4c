import Bytes
import Corpus
import Postings

/// The languages of a collection, and for which of them a search stands for other words than for
/// most articles.
///
/// A word's plurals and inflections count in the articles of their own language only. A search is
/// made for the rules of most articles; one more branch, for their articles alone, is made for each
/// other language in whose articles a differing word occurs. A collection in one language has no
/// branch and costs nothing.
struct LanguageBranches {
  /// The rules that most articles follow.
  let main: LanguageRules
  /// The other rules, in a fixed order.
  let others: [LanguageRules]
  private let corpus: Corpus
  /// The words that are forms by one of two rules and not by the other.
  private var differences: [LanguageRules: Set<[UInt8]>] = [:]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    let sets = corpus.documentsByRules
    let ordered = sets.keys.sorted { ($0.stemming ?? "") < ($1.stemming ?? "") }
    let counts = sets.count > 1 ? ordered.map { sets[$0]?.count ?? 0 } : [1]
    let largest = counts.indices.max { counts[$0] < counts[$1] }
    let main = largest.flatMap { ordered.isEmpty ? nil : ordered[$0] } ?? .english
    self.main = main
    others = ordered.filter { $0 != main }
  }

  /// Takes note of what a word of the search stands for by the main rules and by others.
  mutating func note(_ mainTerms: [[UInt8]], _ terms: [[UInt8]], by rules: LanguageRules) {
    guard mainTerms != terms else { return }
    differences[rules, default: []].formUnion(Set(mainTerms).symmetricDifference(terms))
  }

  /// The rules whose articles have a word that the search takes differently there.
  ///
  /// - Throws: `Cancelled`.
  func differing(_ cancellation: Cancellation) throws(Cancelled) -> [LanguageRules] {
    var result: [LanguageRules] = []
    for rules in others {
      guard let terms = differences[rules], let set = corpus.documentsByRules[rules] else {
        continue
      }
      let group = WordGroup(terms: terms.sorted { $0.lexicographicallyPrecedes($1) })
      let plan = PostingPlan.and([.documents(set), .word(group)])
      if try corpus.index.documentCount(plan, cancellation: cancellation) > 0 {
        result.append(rules)
      }
    }
    return result
  }

  /// The plan that follows each branch in its own articles and `plan` in all others.
  func joined(_ plan: PostingPlan, _ branches: [(LanguageRules, PostingPlan)]) -> PostingPlan {
    guard !branches.isEmpty else { return plan }
    var rest = DocumentSet(count: corpus.articles.count)
    for (rules, set) in corpus.documentsByRules
    where !branches.contains(where: { $0.0 == rules }) {
      for index in set.words.indices { rest.words[index] |= set.words[index] }
    }
    var plans: [PostingPlan] = [.and([.documents(rest), plan])]
    for (rules, branch) in branches {
      guard let set = corpus.documentsByRules[rules] else { continue }
      plans.append(.and([.documents(set), branch]))
    }
    return .or(plans)
  }
}
