/// Statements that need every alternative of the grammar, written from the language's page and not made from
/// the grammar. Each is sound.
enum GrammarExamples {
  static let texts: [String] = [
    // Layout
    "", " ", "ferry", "  ferry", "ferry toll", "ferry\n\ttoll", "# note", "# note\nferry", "#",
    "# ",
    "# \nferry",
    "ferry # note", "ferry #", "ferry # a\n# b\ntoll", "#!/usr/bin/env lede\nferry",
    // Statements
    "$a = ferry", "$b   = toll | count", "$x1_y = a", "| count", "| count | head",
    "| count | head | head", "ferry | count",
    "ferry | count | head 3 | kwic", ".load", ".load a.json", ".set zones body", ".load \"a b\"",
    ".load “a b”", ".load a«b» «c»", ".x.y-z 1 2 3",
    // Stages
    "a | sort by -date, id", "a | sort by -left.edge, x-y", "a | top 10 by hits",
    "a | head 0.5 12.25 -1 1e5 1e-05 2e+3 -0.5e10 1000 0.125 1e100", "a | save \"x.csv\"",
    "a | save «x»", "a | save “”", "a | save «»", "a | save „“",
    "a | save \"\"", "a | save \"\\\\ \\\"\"", "a | save “x”", "a | save “x\"", "a | save „xyz“",
    "a | save «xyz»", "a | save “xyz”",
    "a | save „x”", "a | minus $b", "a | keyness vs $_",
    "a | where b = 3", "a | where b != \"c\" AND (d < 1 OR (e >= 2))", "a | where b <= 2024-01",
    "a | where b > 3", "a | where b ~ /c|d/", "a | where b ~ /^c d$/", "a | where b ~ /c/",
    "a | where ()", "a | where b>=3",
    "a | t from 2024-02-01 to 2024-03",
    // Operators
    "a AND b", "a b c", "a OR b", "a OR b OR c", "a AND b c OR d", "NOT a", "NOT NOT a", "-a",
    "--a",
    "ATLEAST/3 a", "NOT -a", "ATLEAST/2 ATLEAST/3 a", "ATLEAST/2 NOT a",
    "a NEAR/5 b", "a NEAR/5 b PRE/1 c", "a PRE/s b", "a NEAR/p b", "a W/12 b", "a NOT NEAR/5 b",
    "a NOT PRE/s b", "(a)", "((a OR b) c)", "a (b) -(c)", "*", "$a", "$_", "$a b",
    "NEAR/5(a, b)", "PRE/s(a, b, c)", "NEAR/p(a OR b, \"c d\", e, f)", "W/2 ( a , b )",
    "NOT NEAR/5(a, b)", "-PRE/5(a, b)", "a AND NEAR/5(b, c)", "a OR NEAR/5(b, c)",
    "a NEAR/2 NEAR/5(b, c)", "body:NEAR/5(a, b)", "a -NEAR/5(b, c)", "a NOT NOT NEAR/5(b, c)",
    "a ATLEAST/2 NEAR/5(b, c)", "a NOT -b", "a NOT ATLEAST/2 b", "a NOT b NEAR/2 c",
    "a b NEAR/2 c NEAR/3 d NEAR/4 e", "a NOT NOT b", "NEAR/5(a, NEAR/2(b, c))",
    "a NEAR/5(b)", "NEAR/5(a, b) NEAR/2 c", "a --b", "a -ATLEAST/2 b",
    "LIKE \"a b\"", "LIKE/500 a-1", "LIKE   a-1", "LIKE «a»", "a LIKE b", "a NOT LIKE b",
    // Fields
    "headline:a", "highlights:a", "body:a", "caption:a", "byline:a", "boilerplate:a", "lead:a",
    "hlead:a", "quote:a", "body[50]:a", "x-y.z_1[7]:a", "body:(a b)", "body:\"a b\"",
    "source:BBC", "source:*", "source:\"Wire One\"", "source:“x y”", "x.y-z_0:a", "url:*times*",
    "date:2024-01", "length:<5", "length:<=5", "length:>5", "length:>=5", "length:>\"5\"",
    "date:[2024-01-01, 2024-02-01)", "date:(2024-01-01,2024-02-01]", "date:[1,2]",
    "date:[ 1 , 2 ]", "date:[  1  ,  2  ]", "date:[\"1\", “2”]", "source:(BBC OR CNN OR x)",
    "source:( BBC  OR  \"Wire One\"  OR  * )", "source:(   BBC   OR   x   )",
    "source:(*times OR #x)", "source:(BBC)", "source:(\"a\")", "source:(*)",
    "source:(a NEAR/5 b)", "source:(a b)", "date:last 7 d", "date:last   7   w", "date:last 7m",
    "date:last 1 y",
    // Words
    "é", "hostag*", "wom?n", "=Apple", "=\"cease-fire\"", "=hostag*", "Netanyaho~1", "cafe~2",
    "forms(release)", "forms( release )", "forms(  release  )", "forms(\"cruise ship\")",
    // Phrases
    "\"war cabinet\"", "“war”", "“war\"", "«war»", "„war“", "„war”", "\"end * church\"", "\"* a\"",
    "\"* * a\"", "\"a * * b c\"", "\"a *\"", "\"(air|airline) strike*\"", "\"(a|b|c|d)\"",
    "\"a b c d\"",
    "\"(a|b) (c|d)\"", "\"(a|b)(c|d)(e|f)\"", "\"(a|b)*\"", "\"(a|b)ish\"", "\"(a|b)(c|d)ish\"",
    "\"(a|b)(c|d)*\"",
    "\" a\"", "\"  a\"", "\"a \"", "\"a  \"", "\"a   b\"", "\"*   a\"",
    "\" *  * a   * b \"",
    // Expressions
    "/a/", "/^a/", "/a$/", "/^a$/", "/a|b/", "/a|b|c/", "/abc/", "/a*/", "/a+/", "/a?/", "/a{2}/",
    "/a{2,}/", "/a{2,3}/", "/.a/", "/[a]/", "/[^a]/", "/[abc]/", "/[-a]/", "/[a-]/", "/[a-z0-9]/",
    "/[a\\]]/",
    "/[\\d]/",
    "/\\d/", "/\\w/", "/\\./", "/(a)/", "/(?:a)/", "/(a|b)c/", "/kidnap(ped|ping)/",
  ]
}
