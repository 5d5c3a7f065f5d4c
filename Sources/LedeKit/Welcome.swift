import Articles
import Bytes
import Corpus
import Evaluation
import Semantics

/// What a session says when it begins: what is loaded, and three queries to try that have answers.
package struct Welcome {
  /// The headlines that the word of the queries is taken from.
  private static let headlines = 300
  private static let wordLengths = 5...16

  /// Four lines.
  package let lines: [String]

  package init(_ session: Session) {
    let corpus = session.collection.corpus
    var loaded = ["Lede: " + CountText.count(session.collection.count, "article")]
    if let days = corpus.articles.dates.span {
      let (first, last) = (days.lowerBound, days.upperBound)
      loaded.append("\(CivilDate(daysSinceEpoch: first)) to \(CivilDate(daysSinceEpoch: last))")
    }
    let sources = corpus.articles.column("source")?.values.count ?? 0
    if sources > 0 { loaded.append(CountText.count(sources, "source")) }
    let word = Self.word(of: corpus) ?? "*"
    let third =
      sources > 1
      ? ("* | count by source", "how many articles of each")
      : ("* | timeline by month", "how many articles came when")
    let queries = [
      (word, "the articles that say most of it, best first"),
      (
        word == "*" ? "* | facets" : word + " | kwic 5",
        word == "*" ? "what the articles have in common" : "every place where it stands"
      ),
      third,
    ]
    let width = queries.map(\.0.count).max() ?? 0
    lines =
      [loaded.joined(separator: ", ") + ". Try, or .help:"]
      + queries.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 3) + $0.1 }
  }

  /// The word that most of some headlines have, short words and stop words aside.
  private static func word(of corpus: Corpus) -> String? {
    let count = corpus.articles.count
    var stopWords: [String: Set<String>] = [:]
    var headlinesOf: [String: Int] = [:]
    for number in 0..<min(headlines, count) {
      let document = number * count / min(headlines, count)
      guard corpus.isLive(UInt32(document)) else { continue }
      let language = corpus.articles.languages[document].first ?? "en"
      if stopWords[language] == nil {
        stopWords[language] = Set(StopWords(language: language)?.words ?? [])
      }
      let words = corpus.articles.headline(document).lowercased().split { !$0.isLetter }
        .map(String.init)
      for word in Set(words)
      where wordLengths.contains(word.count) && stopWords[language]?.contains(word) == false {
        headlinesOf[word, default: 0] += 1
      }
    }
    return headlinesOf.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
