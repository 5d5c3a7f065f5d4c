/// A wire's text with the letters that its 7-bit code had in the place of brackets and braces: in German wires `}` was `ü`.
///
/// A text is only taken to be of such a code where its agency used it, no byte goes beyond 7 bits, and most of the marks
/// in question, at least three, touch a letter.
/// Source: the national variants of ISO/IEC 646: DIN 66003, SEN 850200, NS 4551-1, UNI 0204-70, NF Z 62-010.
/// - Complexity: O(bytes)
func withNationalLetters(_ text: [UInt8], agency: String) -> [UInt8] {
  let name = agency.lowercased().prefix { $0.isLetter }
  guard let letters = codes.first(where: { $0.agencies.contains(String(name)) })?.letters,
    text.allSatisfy({ $0 < 0x80 })
  else { return text }
  var found = 0
  var inWords = 0
  for index in text.indices where letters[text[index]] != nil {
    found += 1
    let before = index > 0 && isLetter(text[index - 1])
    let after = index + 1 < text.count && isLetter(text[index + 1])
    if before || after { inWords += 1 }
  }
  guard inWords >= 3, inWords * 10 >= found * 8 else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.count + found)
  for byte in text {
    if let letter = letters[byte] {
      result.append(contentsOf: String(letter).utf8)
    } else {
      result.append(byte)
    }
  }
  return result
}

private struct NationalCode {
  var agencies: Set<String>
  var letters: [UInt8: Unicode.Scalar]

  init(_ agencies: Set<String>, _ marks: String, _ letters: String) {
    self.agencies = agencies
    self.letters = Dictionary(uniqueKeysWithValues: zip(marks.utf8, letters.unicodeScalars))
  }
}

private let codes = [
  NationalCode(["dpa", "apa", "ddp", "sda", "epd", "kna", "dapd", "sid"], "[\\]{|}~", "ÄÖÜäöüß"),
  NationalCode(["tt", "stt", "fnb"], "[\\]{|}", "ÄÖÅäöå"),
  NationalCode(["ntb", "ritzau", "rb", "npk"], "[\\]{|}", "ÆØÅæøå"),
  NationalCode(["ansa", "agi", "adnkronos", "asca"], "\\]{|}~`", "çéàòèìù"),
]
