import Bytes
import Corpus
import Semantics
import Syntax

/// Which stop words a stage leaves out: those of the language that most of its articles are in, of another one,
/// or none.
struct StopChoice {
  static let synopsis = "stop off|language"
  static let parameter = StageParameter(
    "stop", keyword: "stop", .word(["off"] + StopWords.languages))

  private let word: String?
  private let stage: String
  private let range: SourceRange

  init(_ call: CheckedStage) {
    word = call.arguments.word("stop")
    stage = call.name
    range = call.range
  }

  /// The words, and what to say of them.
  func words(_ documents: [UInt32], _ corpus: Corpus) -> ([String], [Diagnostic]) {
    guard word != "off", !documents.isEmpty else { return ([], []) }
    let language = word ?? Self.language(of: documents, corpus)
    guard let list = StopWords(language: language) else {
      return (
        [], [Diagnostic(.noStopWords, range, [stage, language ?? "en"] + StopWords.languages)]
      )
    }
    let arguments = [stage, list.language, String(list.words.count)]
    return (list.words, [Diagnostic(.stopWords, range, arguments)])
  }

  /// The language of most of the articles; nil where it is not known of most.
  private static func language(of documents: [UInt32], _ corpus: Corpus) -> String? {
    let languages = corpus.articles.languages
    var counts = [Int](repeating: 0, count: languages.values.count)
    var unknown = 0
    for document in documents {
      if let code = languages.codes(Int(document)).first {
        counts[Int(code)] += 1
      } else {
        unknown += 1
      }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > unknown
    else { return nil }
    return languages.values[most]
  }
}
