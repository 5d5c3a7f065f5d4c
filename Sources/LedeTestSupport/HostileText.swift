/// Pieces of text that lexers, folders and terminals have stumbled over.
package enum HostileText {
  /// Every kind of token, and what other languages write.
  package static let operators: [[UInt8]] = bytes([
    "AND", "OR", "NOT", "-", "--", "NEAR/5", "NOT NEAR/5", "PRE/s", "NOT PRE/p", "W/3", "w/5",
    "NEAR/0", "NEAR/999999999", "NEAR/99999999999999999999", "NEAR/9(", "NEAR/", "NEAR", "&&", "||",
    "!", "+", "ATLEAST/3", "ATLEAST/0", "ATLEAST/999999999", "ATLEAST5(", "HLEAD(", "headline:",
    "headline", "body:", "body[50]:", "body[0]:", "body[99999999999999999999]:", "lead:", "quote:",
    "source:", "date:", "length:>", "length:>=1e999", "url:*a*b*c*", "nosuch:", "field:*",
    "-field:*",
    "date:[2024-01-01, 2024-02-01)", "date:[,]", "date:last 7 d", "date:last 999999999 y",
    "date:9999-12-31", "date:0000-00-00", "source:(BBC OR x)", "author:(", "[", "=US", "=\"a-b\"",
    "=", "forms(", "forms(release)", "forms(\"a b\")", "hostag*", "*a*e*", "w?m?n", "????*", "*",
    "/a.*e/", "/(a|b|c)*d/", "/(((a{1000}){1000}){1000})/", "/[^a-z]{2,}/", "/(/", "/a{2,1}/",
    "/((((((((((a))))))))))/", "/(a*)*b/", "/.{0,1000}x/", "Netanyaho~1", "a~2", "a~3", "~",
    "\"war cabinet\"", "\"(air|line) strike*\"", "\"* a *\"", "\"\"", "\"(|)\"", "«a»", "„a“",
    "“a”",
    "\"a\"~5", "$a", "$_", "$", "$5m", "$a =", "$a=", "| count", "| count by source, month",
    "| head",
    "| kwic 8", "| kwic sentence", "| sort by -date", "| top 99999999999999999999 by hits",
    "| head -1", "| head 0.5", "| head 1e308", "| head 1e999", "| timeline by day", "| select id",
    "| timeline by year from 0001-01-01 to 9999-12-31", "| open 999999999", "| explain",
    "| timeline by day from 0001-01 to 9999-12",
    "| whynot x", "|", "||", "LIKE \"ferry sank\"", "LIKE id", "LIKE/500 \"x\"", "LIKE/0 \"\"",
    " # ",
    "#!", ";", ",", "ferry", "the", "ferry AND", "OR toll", "NOT NOT", "(", ")", "()", "((a) b)",
    "9999999999999999999999999999", "-0", "1e-400", "0x10", "٣", "2024-13-45",
  ])

  /// Marks and brackets that come in pairs, one at a time, and pieces of escapes.
  package static let marks: [[UInt8]] = bytes([
    "(", ")", "[", "]", "{", "}", "|", "\"", "“", "”", "«", "»", "„", "‘", "’", "'", "`", ":", "::",
    "=", "*", "?", "-", "+", "!", "~", "^", "/", "\\", "\\\"", "\\\\", "$", "#", ".", ",", ";", "&",
    "<", ">", "%", "@", "_", "\n", "\r\n", "\t", "\u{B}", "\u{2028}", "\u{A0}", "\u{3000}",
    "\\uD800", "\\uDC00\\uD800", "\\u{D83D}", "\\x00", "\\0", "&#xD800;",
  ])

  /// Characters that are wide, hidden, joined, turned round, or none at all.
  package static let characters: [[UInt8]] =
    bytes([
      "\0", "\u{1}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{200B}", "\u{200D}", "\u{200E}",
      "\u{200F}",
      "\u{202A}", "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{AD}", "\u{301}",
      "e\u{301}", "\u{20DD}", "a\u{300}\u{301}\u{302}\u{303}", "\u{FE0F}", "😀", "👨‍👩‍👧‍👦", "🇸🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
      "1\u{FE0F}\u{20E3}", "שלום", "مرحبا", "مر\u{202E}حبا", "한국어", "\u{1112}\u{1161}\u{11AB}",
      "東京",
      "ﾌｪﾘｰ", "ﬁ", "ß", "ẞ", "İ", "ı", "Ǆ", "Å", "\u{212B}", "ΣΑΣ", "ก็", "ക്ഷ", "\u{FFFD}",
      "\u{FFFF}",
      "\u{10FFFF}", "\u{E000}", "½", "²", "Ⅷ", "𝔣𝔢𝔯𝔯𝔶", "n\u{303}o", "U.S.", "l’acqua", "AT&T",
      String(repeating: "a", count: 300), String(repeating: "9", count: 300),
      "e" + String(repeating: "\u{301}", count: 300), String(repeating: "é-", count: 150),
    ]) + [
      // Half of a pair, an overlong form, bytes of no character, and the start of one.
      [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0x80], [0xFF], [0xFE], [0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xE2, 0x80], [0xC3],
    ]

  /// What may be put around a statement many times.
  package static let pairs: [([UInt8], [UInt8])] = [
    ("(", ")"), ("NOT (", ")"), ("body:(", ")"), ("ATLEAST/2 (", ")"), ("-(", ")"), ("\"", "\""),
    ("source:(", ")"), ("a NEAR/2 (", ")"), ("(a OR ", ")"), ("«", "»"), ("/(", ")/"),
    ("NEAR/9(a, ", ")"), ("forms(", ")"), ("[", "]"), ("a:[", ")"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }
}
