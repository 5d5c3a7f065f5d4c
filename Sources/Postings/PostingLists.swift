/// The words of a segment turned round: from documents that have words to terms that have
/// documents.
///
/// A counting sort in two passes over the words; deterministic.
struct PostingLists {
  private(set) var postingStarts: [UInt32]
  private(set) var documents: [UInt32]
  private(set) var occurrenceStarts: [UInt32]
  private(set) var positions: [UInt32]
  /// The form, as numbered by the builder, of each occurrence.
  private(set) var formOfOccurrence: [UInt32]

  /// - Parameter placeOfForm: the place in the sorted dictionary of each form's term.
  init(termCount: Int, layout: DocumentLayout, words: [UInt32], placeOfForm: [Int]) {
    var nextPosting = [Int](repeating: 0, count: termCount)
    var nextOccurrence = [Int](repeating: 0, count: termCount)
    var lastDocument = [Int](repeating: -1, count: termCount)
    var word = 0
    for document in 0..<layout.count {
      for _ in 0..<layout.wordCount(document) {
        let term = placeOfForm[Int(words[word])]
        nextOccurrence[term] += 1
        if lastDocument[term] != document {
          lastDocument[term] = document
          nextPosting[term] += 1
        }
        word += 1
      }
    }

    postingStarts = [0]
    postingStarts.reserveCapacity(termCount + 1)
    var postingCount = 0
    var occurrenceCount = 0
    for term in 0..<termCount {
      (nextPosting[term], postingCount) = (postingCount, postingCount + nextPosting[term])
      (nextOccurrence[term], occurrenceCount) =
        (occurrenceCount, occurrenceCount + nextOccurrence[term])
      postingStarts.append(UInt32(postingCount))
      lastDocument[term] = -1
    }

    documents = Array(repeating: 0, count: postingCount)
    occurrenceStarts = Array(repeating: UInt32(occurrenceCount), count: postingCount + 1)
    positions = Array(repeating: 0, count: occurrenceCount)
    formOfOccurrence = Array(repeating: 0, count: occurrenceCount)
    word = 0
    for document in 0..<layout.count {
      for position in 0..<layout.wordCount(document) {
        let term = placeOfForm[Int(words[word])]
        let occurrence = nextOccurrence[term]
        if lastDocument[term] != document {
          lastDocument[term] = document
          documents[nextPosting[term]] = UInt32(document)
          occurrenceStarts[nextPosting[term]] = UInt32(occurrence)
          nextPosting[term] += 1
        }
        positions[occurrence] = UInt32(position)
        formOfOccurrence[occurrence] = words[word]
        nextOccurrence[term] += 1
        word += 1
      }
    }
  }
}
