/// How a score comes about: a tree whose root has the score as its value.
package struct ScoreExplanation: Sendable, Equatable {
  package enum Label: Sendable, Equatable {
    /// The parts added up.
    case sum
    /// A word, phrase or proximity that scores as one term; the parts multiplied.
    case term(words: [WordGroup])
    /// The idf of the term's words, added up.
    case rarity
    /// What the hits earn of the rarity: the hits in each stored zone, headline first; the words in
    /// the document's searched zones; and the mean of those over live documents.
    case frequency(hitsByZone: [Int], length: Int, averageLength: Float)
    /// A condition that holds and adds nothing.
    case condition
    /// A part that does not match, or a document that does not.
    case noMatch
  }

  package var label: Label
  package var value: Float
  package var parts: [ScoreExplanation]

  package init(_ label: Label, _ value: Float, _ parts: [ScoreExplanation] = []) {
    self.label = label
    self.value = value
    self.parts = parts
  }
}
