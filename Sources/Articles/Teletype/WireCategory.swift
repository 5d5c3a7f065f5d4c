/// The section that a wire's category letter stands for; nil for a letter that services use differently.
///
/// Source: the category codes of ANPA 1312, as the Associated Press sends them; IPTC 7901 shares those for sport,
/// finance and international news.
func sectionOfWireCategory(_ code: String) -> String? {
  switch code.lowercased() {
  case "a": "domestic"
  case "e": "entertainment"
  case "f": "financial"
  case "i": "international"
  case "k": "commentary"
  case "l": "lifestyle"
  case "n": "regional"
  case "o": "weather"
  case "p": "politics"
  case "q", "s": "sports"
  case "t": "travel"
  case "w": "washington"
  default: nil
  }
}
