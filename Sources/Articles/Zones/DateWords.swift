import Bytes

/// The words of a line that says only when a story was written or published.
enum DateWords {
  /// Whether a line is nothing but a date with its year, perhaps after a word such as `Published`.
  ///
  /// Beyond the dates that can be read, dates of other languages are known by their words
  /// (`martes, 1 de enero de 2019`), so that they are not taken for the first paragraph.
  static func isDateLine(_ line: String) -> Bool {
    guard line.utf8.count <= 80, line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    if date(line) != nil { return true }
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 3, words.count <= 12, words.contains(where: { isYear($0) }) else {
      return false
    }
    let names = words.count { isDateWord(String($0)) }
    return names >= 1
      && words.allSatisfy { word in
        isDateWord(String(word)) || word.allSatisfy(\.isNumber) || fillers.contains(String(word))
      }
  }

  /// The date that a date line names, where it can be read.
  static func date(_ line: String) -> NewsDate? {
    var rest = line[...]
    for word in leading where rest.count > word.count && rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      break
    }
    rest = rest.drop { $0 == ":" || $0.isWhitespace }
    return NewsDate(parsing: String(rest))
  }

  private static let leading = ["published on", "published", "posted on", "posted"]

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
  }

  /// Whether a word in lower case names a month or a weekday.
  static func isDateWord(_ word: String) -> Bool {
    names.contains(word)
  }

  private static let fillers: Set<String> = [
    "de", "del", "le", "el", "den", "der", "am", "um", "uhr", "a", "à", "h", "the", "of", "du",
    "da",
    "em", "st", "nd", "rd", "th", "publicado", "publié", "veröffentlicht", "pubblicato",
  ]

  /// Months and weekdays in English, Spanish, French, German, Italian and Portuguese.
  private static let names: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre", "ene", "abr", "ago", "dic", "lunes", "martes",
    "miércoles", "jueves", "viernes", "sábado", "domingo",
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche",
    "januar", "februar", "märz", "juni", "juli", "oktober", "dezember", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre",
    "dicembre", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro",
    "dezembro", "segunda", "terça", "quarta", "quinta", "sexta", "feira",
  ]
}
