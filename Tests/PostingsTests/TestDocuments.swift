import LedeTestSupport

@testable import Postings

/// Documents for tests, written as text and given to the index and to its slow twin alike.
struct TestDocuments {
  private(set) var index = PostingsIndex()
  private(set) var naive = NaivePostings()

  /// Adds one segment. Each document is a list of words as the twin keeps them.
  mutating func append(_ documents: [[NaivePostings.Word]]) {
    var builder = SegmentBuilder()
    var words = DocumentWords()
    for document in documents {
      Self.fill(&words, document)
      builder.add(words)
    }
    index.append(builder.freeze())
    naive.documents.append(contentsOf: documents)
  }

  mutating func remove(_ document: Int) {
    index.remove(UInt32(document))
    naive.removed.insert(document)
  }

  mutating func setTieOrder(_ order: [UInt32]) { index.tieOrder = order }

  mutating func setVerifiers(_ verifiers: [Verifier]) { naive.verifiers = verifiers }

  /// The documents in one segment.
  init(_ documents: [[NaivePostings.Word]] = []) {
    if !documents.isEmpty { append(documents) }
  }

  /// A document from text by zone: paragraphs divided by `|`, sentences ended by full stops.
  static func text(
    headline: String = "", highlights: String = "", body: String = "", caption: String = "",
    byline: String = "", boilerplate: String = ""
  ) -> [NaivePostings.Word] {
    var words: [NaivePostings.Word] = []
    var paragraph = 0
    var sentence = 0
    let zones = [headline, highlights, body, caption, byline, boilerplate]
    for (zone, text) in zones.enumerated() {
      for (number, part) in text.split(separator: "|").enumerated() {
        for clause in part.split(separator: ".") {
          let pieces = clause.split { !($0.isLetter || $0.isNumber || $0 == "'") }
          for form in pieces {
            words.append(
              NaivePostings.Word(
                term: Array(form.lowercased().utf8), form: Array(form.utf8), zone: zone,
                paragraph: paragraph, sentence: sentence, isInLead: zone == 2 && number == 0))
          }
          sentence += 1
        }
        paragraph += 1
      }
    }
    return words
  }

  private static func fill(_ words: inout DocumentWords, _ document: [NaivePostings.Word]) {
    words.removeAll()
    for (position, word) in document.enumerated() {
      words.append(term: word.term, form: word.form)
      let previous = position == 0 ? nil : document[position - 1]
      if previous?.sentence != word.sentence { words.sentenceStarts.append(UInt32(position)) }
      if previous?.paragraph != word.paragraph { words.paragraphStarts.append(UInt32(position)) }
    }
    for (position, word) in document.enumerated() where word.quotation > 0 {
      let end = UInt32(position + 1)
      if position > 0, document[position - 1].quotation == word.quotation {
        let start = words.quotations.removeLast().lowerBound
        words.quotations.append(start..<end)
      } else {
        words.quotations.append(UInt32(position)..<end)
      }
    }
    for zone in 0...6 {
      words.zoneStarts.append(UInt32(document.count { $0.zone < zone }))
    }
    let lead = document.lastIndex { $0.isInLead }
    words.leadEnd = lead.map { UInt32($0 + 1) } ?? words.zoneStarts[2]
  }
}

/// A plan for one word as folded.
func word(_ terms: String..., forms: [String]? = nil) -> PostingPlan { .word(group(terms, forms)) }

func group(_ terms: [String], _ forms: [String]? = nil) -> WordGroup {
  WordGroup(
    terms: terms.sorted().map { Array($0.utf8) }, forms: forms?.sorted().map { Array($0.utf8) })
}

/// A plan for words side by side; `*` is a free word.
func phrase(_ words: String...) -> PostingPlan {
  .phrase(words.map { $0 == "*" ? nil : group([$0]) })
}

func near(_ left: PostingPlan, _ distance: Int, _ right: PostingPlan) -> PostingPlan {
  .near(left, right, Proximity(.words(distance)))
}

func span(_ start: UInt32, _ end: UInt32) -> HitSpan { HitSpan(start: start, end: end) }
