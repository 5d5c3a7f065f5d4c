import Articles
import Testing

struct BylineTests {
  @Test(arguments: [
    ("Ann Reed", ["Ann Reed"]), ("By Ann Reed and Bo Lee", ["Ann Reed", "Bo Lee"]),
    ("By Ann and Bob", ["Ann", "Bob"]), ("By A and B", ["A", "B"]),
    ("BY ANN REED", ["ANN REED"]), ("Ann Reed, Bo Lee & Cy Ott", ["Ann Reed", "Bo Lee", "Cy Ott"]),
    ("Ann Reed,Bo Lee", ["Ann Reed", "Bo Lee"]), ("Ann Reed; Bo Lee", ["Ann Reed", "Bo Lee"]),
    ("Reed, Ann", ["Reed, Ann"]), ("Ann Reed, Reuters", ["Ann Reed"]),
    ("Ann Reed, Political Correspondent", ["Ann Reed"]), ("Ann Reed, USA TODAY", ["Ann Reed"]),
    ("By ANN REED. Email: ann@example.org", ["ANN REED"]),
    ("By Ann B. Reed Jr. and Bo de la Cruz", ["Ann B. Reed Jr.", "Bo de la Cruz"]),
    ("Ann Reed and Bo Lee contributed reporting", ["Ann Reed", "Bo Lee"]),
    ("Ann  Reed", ["Ann Reed"]), ("Ann Reed ", ["Ann Reed"]), ("Ann reed", ["Ann"]),
    ("By Reed", ["Reed"]), ("Byron Lee", ["Byron Lee"]), ("Ann Reed.", ["Ann Reed"]),
    ("AFP", ["AFP"]), ("", []), (" , ", []), ("by", ["by"]),
  ])
  func namesInAField(field: String, authors: [String]) {
    #expect(Byline(field: field).authors == authors)
  }

  @Test(arguments: [
    "By Ann Reed", "By Ann Reed and Bo Lee", "By Ann Reed, Political Correspondent",
    "BY ANN REED, in Paris",
  ])
  func linesThatAreBylines(line: String) {
    #expect(Byline(line: line)?.authors.first?.lowercased() == "ann reed")
  }

  // The last is the beginning of bbc/raw's sport/405.
  @Test(arguments: [
    "By Monday the river had risen", "By Ann Reed.", "Bye Ann Reed", "By", "By 2010 Ann Reed left",
    "By talking through policies at least people understood", "By business he means becoming title",
  ])
  func linesThatAreNone(line: String) {
    #expect(Byline(line: line) == nil)
  }
}
