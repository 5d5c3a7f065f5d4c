import Testing

@testable import Articles

struct ZonePhraseTests {
  private func zone(_ line: String) -> Zone? {
    let text = Array(line.utf8)
    return LineMarks.zone(text.span, 0..<text.count)
  }

  @Test(arguments: [
    "Foto: Ana Ruiz", "Photo : Anne Roux", "Photo\u{A0}: Anne Roux", "Bild: Anna Roth",
    "Crédit photo Anne Roux", "Symbolbild", "Immagine: Anna Rossi", "Fotografía: Ana Ruiz",
    "FILE - In this May 3, 2010 photo, the bridge stands.",
  ])
  func captionsOfSixLanguages(line: String) {
    #expect(zone(line) == .caption)
  }

  @Test(arguments: [
    "Lire aussi : La crue", "À lire aussi La crue", "Lea también: La riada", "Leer más",
    "Mehr zum Thema", "Lesen Sie auch: Die Flut", "Leggi anche La piena", "Leia também: A cheia",
    "Related: Five bridges", "Most Read In Sport BRIDGE FALLS Town in shock", "Anzeige",
    "Read or Share this story: https://example.org/1",
  ])
  func boilerplateOfSixLanguages(line: String) {
    #expect(zone(line) == .boilerplate)
  }

  @Test(arguments: [
    "Reporting by Ann Reed; Editing by Bo Lee", "(Additional reporting by Ann Reed)",
    "Ann Reed contributed to this report.", "Bo Lee in Rome contributed reporting.",
  ])
  func signOffs(line: String) {
    #expect(zone(line) == .byline)
  }

  @Test(arguments: [
    "Read more books, the teacher told her pupils.", "Share prices fell on Monday.",
    "More people came.", "Print is not dead, she said.", "Trending topics were few.",
    "Comments were made by both.", "Reuters reported the fall.", "Watch towers line the coast.",
    "Sign up sheets were empty.", "Tweet after tweet was read out.", "Foto de los años era rara.",
    "Advertising fell by a tenth.", "Anzeigen wurden erstattet.", "Share prices",
  ])
  func sentencesStay(line: String) {
    #expect(zone(line) == nil)
  }
}
