/// What stands for the parts that a grammar gives in words only.
package enum GrammarSamples {
  /// Texts for each of them.
  package static let texts: [String: [String]] = [
    "text with a letter or a digit, up to layout, \"(\", \")\", \"|\" or an opening quotation mark":
      [
        "ferry", "cease-fire", "9/11", "AT&T", "10:30", "é", "U.S.", "don’t", "and", "$5m",
        "#metoo",
      ],
    "a word with a star or a question mark in it": ["hostag*", "wom?n", "*berg"],
    "text as of a word": ["Apple", "#metoo", "hostag*", "U.S."],
    "text as of a word, with no star or question mark": ["release", "cease-fire", "U.S.", "é"],
    "text up to space, escaped as in quoted": [
      "air", "strike*", "wom?n", "he?", "(big)", "a\\\\b",
    ],
    "a word with a letter or a digit as of a word": ["Netanyaho", "cease-fire", "é"],
    "a number from 0 to 1000, or two with a comma of which the second may be missing and is not smaller":
      ["0", "2", "1000", "2,", "2,2", "0,1000"],
    "a character that is none of the marks of expressions": ["a", "é", "7", "-", "'"],
    "a mark of ASCII": [".", "*", "/", "\\", "-", "(", "|"],
    "a character that has no meaning in a set": ["a", "z", "é", ".", "|"],
    "two such characters, the lower first, with a hyphen between": ["a-z", "0-9", "a-a", "а-я"],
    "words": ["air", "air line", "strike*"],
    "a whole number from 1 to 999999999": ["1", "7", "50", "999999999"],
    "text up to layout, \")\" or \"|\" that starts with no \"(\", \"[\", \"<\" or \">\"": [
      "BBC", "2024-01", "*times*", "a:b", "AND",
    ],
    "text up to layout, \")\" or \"|\" that starts with no \"(\" and no quotation mark": [
      "wire-17", "a:b", "*",
    ],
    "text up to layout, a bracket, \",\" or \"|\"": ["2024-01-01", "5", "a:b"],
    "text up to layout, a bracket or \"|\" that is no operator and starts with none of -=<>[$+!/":
      [
        "BBC", "2024-01", "x,y", "*times", "#x",
      ],
    "text up to space": ["a.json", "/x/y", "zones", "a|b"],
    "any character that does not close here": ["a", " ", "é", "(", "|", "*", "b"],
    "any character but a line feed": ["a", " "],
    "a line feed, or the end": ["\n"],
    "white space of Unicode": [" ", "\t", "\u{A0}"],
    "a letter of Unicode": ["a", "é", "Q", "警"],
  ]
}
