/// Where a word stands, as a reader would say it; every number counts from 0.
package struct WordPlace: Sendable, Equatable {
  /// The zone, 0...5.
  package var zone: Int
  /// The paragraph within the zone.
  package var paragraph: Int
  /// The sentence within the zone, not within the paragraph.
  package var sentence: Int
  /// The word within the zone.
  package var wordInZone: Int

  package init(zone: Int, paragraph: Int, sentence: Int, wordInZone: Int) {
    self.zone = zone
    self.paragraph = paragraph
    self.sentence = sentence
    self.wordInZone = wordInZone
  }
}
