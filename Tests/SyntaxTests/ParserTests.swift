import Syntax
import Testing

/// Trees worked out by hand from the language's description.
@Suite struct ParserTests {
  @Test(arguments: [
    ("", "empty"),
    ("  # a note", "empty"),
    ("#", "empty"),
    ("#!/usr/bin/env lede", "empty"),
    ("ferry # a note", "ferry"),
    ("#metoo", "#metoo"),
    ("ferry survivors OR church", "(or (and ferry survivors) church)"),
    ("ferry (survivors OR church)", "(and ferry [(or survivors church)])"),
    ("NOT ferry OR church", "(or (not ferry) church)"),
    ("church NOT cars", "(and church (not cars))"),
    ("church AND NOT cars AND boats", "(and church (not cars) boats)"),
    ("church NOT NEAR/1 street", "(NOT NEAR/1 church street)"),
    ("church NOT \"church street\"", "(and church (not {church street}))"),
    ("NOT a1 NEAR/5 b1", "(not (NEAR/5 a1 b1))"),
    ("a1 NEAR/3 b1 PRE/s c1", "(PRE/s (NEAR/3 a1 b1) c1)"),
    ("a1 W/5 b1 W/s c1 W/p d1", "(NEAR/p (NEAR/s (NEAR/5 a1 b1) c1) d1)"),
    ("a1 NEAR/2 b1 c1", "(and (NEAR/2 a1 b1) c1)"),
    ("NEAR/9(a1, b1, c1)", "(window NEAR/9 a1 b1 c1)"),
    ("PRE/s (a1,b1 OR c1 , \"d e\")", "(window PRE/s a1 (or b1 c1) {d e})"),
    ("NEAR/9(26,000,b1)", "(window NEAR/9 26,000 b1)"),
    ("NEAR/9((a1, OR b1), c1)", "(window NEAR/9 [(or a1, b1)] c1)"),
    (
      "NEAR/9(source:a, NEAR/2(b1,c1), headline:d)",
      "(window NEAR/9 (meta source a) (window NEAR/2 b1 c1) (field headline d))"
    ),
    (
      "NOT NEAR/2(a1, b1) OR -PRE/p(c1, d1)",
      "(or (not (window NEAR/2 a1 b1)) (not (window PRE/p c1 d1)))"
    ),
    ("a1 NEAR/2 NEAR/3(b1, c1)", "(NEAR/2 a1 (window NEAR/3 b1 c1))"),
    ("body:NEAR/2(a1, b1)", "(field body (window NEAR/2 a1 b1))"),
    ("a1, (b1, c1)", "(and a1, [(and b1, c1)])"),
    ("LIKE \"free (text) | *\"", "(like 100 <free (text) | *>)"),
    ("LIKE/500 wire:17 a1", "(and (like 500 wire:17) a1)"),
    ("(LIKE x1)", "[(like 100 x1)]"),
    ("NOT NOT ferry", "(not (not ferry))"),
    ("cease-fire", "cease-fire"),
    ("cease -fire", "(and cease (not fire))"),
    ("(-fire)", "[(not fire)]"),
    (
      "-\"air strike\" -(a1) -source:BBC",
      "(and (not {air strike}) (not [a1]) (not (meta source BBC)))"
    ),
    ("-*", "(not *)"),
    ("*", "*"),
    ("=Apple =\"cease-fire\" =#metoo", "(and =<Apple> =<cease-fire> =<#metoo>)"),
    ("hostag* wom?n", "(and pat<hostag*> pat<wom?n>)"),
    ("/kidnap(ped|ping)/ NEAR/5 -/a\\/b/", "error operandNotAllowed"),
    (
      "-/kidnap(ped|ping)/ body:/h.{2,}s/",
      "(and (not re<kidnap(ped|ping)>) (field body re<h.{2,}s>))"
    ),
    ("Netanyaho~1 -cease-fire~2", "(and edit<Netanyaho 1> (not edit<cease-fire 2>))"),
    ("9/11 a/b/ /usr/bin", "(and 9/11 a/b/ /usr/bin)"),
    ("\"end * church gu*\"", "{end * church pat<gu*>}"),
    ("\"(air|air line) strike*\"", "{alt<air/air line> pat<strike*>}"),
    ("\"the (big) ship\"", "{the (big) ship}"),
    ("\"where is he?\"", "{where is he?}"),
    (
      "“coast guard” «coast guard» „coast guard“ „coast guard”",
      "(and {coast guard} {coast guard} {coast guard} {coast guard})"
    ),
    ("“coast guard\"", "{coast guard}"),
    ("\"it’s “so” 'fine'\"", "{it’s “so” 'fine'}"),
    (#""a \"b\" c""#, #"{a "b" c}"#),
    ("Street's don’t", "(and Street's don’t)"),
    ("10:30 9/11 AT&T $5m 3.5 26,000", "(and 10:30 9/11 AT&T $5m 3.5 26,000)"),
    ("note: this", "(and note this)"),
    ("https://x.org/a", "https://x.org/a"),
    ("and or not near", "(and and or not near)"),
    ("ANDY ORDER NOTE W PRE", "(and ANDY ORDER NOTE W PRE)"),
    ("headline:ferry", "(field headline ferry)"),
    (
      "headline:(ferry OR boat) body:\"a b\"",
      "(and (field headline [(or ferry boat)]) (field body {a b}))"
    ),
    ("body[50]:x1", "(field body[50] x1)"),
    ("headline:x1 NEAR/3 y1", "(NEAR/3 (field headline x1) y1)"),
    ("headline:*", "(field headline *)"),
    ("ATLEAST/3 apple", "(atleast 3 apple)"),
    ("ATLEAST/2 (church NEAR/1 street)", "(atleast 2 [(NEAR/1 church street)])"),
    ("ATLEAST/2 church NEAR/1 street", "(atleast 2 (NEAR/1 church street))"),
    ("$a b1", "(and $a b1)"),
    ("$_", "$_"),
    ("$a = ferry", "$a = ferry"),
    ("$a =Apple", "(and $a =<Apple>)"),
    ("$crash_2 = ferry | count", "$crash_2 = ferry | count"),
  ])
  func search(_ text: String, _ tree: String) {
    #expect(TreeText.of(text) == tree)
  }

  @Test(arguments: [
    ("source:BBC", "(meta source BBC)"),
    ("source:\"Wire One\"", "(meta source <Wire One>)"),
    ("source:(BBC OR \"Wire One\")", "(meta source any-of BBC <Wire One>)"),
    ("source:(BBC)", "(meta source any-of BBC)"),
    ("source:*times*", "(meta source *times*)"),
    ("source:*", "(meta source any)"),
    ("url:https://x.org/a?b=c ferry", "(and (meta url https://x.org/a?b=c) ferry)"),
    ("(source:BBC) ferry", "(and [(meta source BBC)] ferry)"),
    ("date:2024-01", "(meta date 2024-01)"),
    ("date:>=2024-01-15", "(meta date >= 2024-01-15)"),
    ("length:<1200", "(meta length < 1200)"),
    ("date:[2024-01-01, 2024-02-01)", "(meta date [2024-01-01 to 2024-02-01))"),
    ("date:(2024-01-01,2024-02-01]", "(meta date (2024-01-01 to 2024-02-01])"),
    ("date:[ a , \"b c\" ]", "(meta date [a to b c])"),
    ("date:last 7 d ferry", "(and (meta date last 7d) ferry)"),
    ("date:last 7d", "(meta date last 7d)"),
    ("section:last", "(meta section last)"),
    ("source:(a1 NEAR/3 b1)", "(field source [(NEAR/3 a1 b1)])"),
    ("source:(a1 b1)", "(field source [(and a1 b1)])"),
    ("headlne:ferry", "(meta headlne ferry)"),
    ("-source:*", "(not (meta source any))"),
  ])
  func metadata(_ text: String, _ tree: String) {
    #expect(TreeText.of(text) == tree)
  }

  @Test(arguments: [
    ("ferry | count", "ferry | count"),
    ("ferry|count by source, month|head 5", "ferry | count by source , month | head num:5.0"),
    ("| sort by -date, id", "| sort by desc:date , id"),
    (
      "* | timeline by day from 2024-03-07 to 2024-03",
      "* | timeline by day from date:2024-03-07 to date:2024-03"
    ),
    ("* | top 2024 by x_y.z", "* | top num:2024.0 by x_y.z"),
    (
      "* | dedupe 0.8 | union $b | save \"x y.csv\"",
      "* | dedupe num:0.8 | union $b | save text<x y.csv>"
    ),
    ("ferry # note\n# more\n| count # end", "ferry | count"),
    (".load a.json \"b c.csv\"", ".load <a.json> <b c.csv>"),
    (".set zones body # note", ".set <zones> <body>"),
    (".5 and", "(and .5 and)"),
  ])
  func stagesAndCommands(_ text: String, _ tree: String) {
    #expect(TreeText.of(text) == tree)
  }

  @Test func placesAreOffsetsOfBytes() throws {
    let statement = try parse("é $x headline:(b OR c) | count by d")
    guard case .query(let query) = statement, case .and(let clauses)? = query.search?.kind else {
      Issue.record("not a query of three clauses")
      return
    }
    #expect(clauses.map(\.range) == [0..<2, 3..<5, 6..<23])
    #expect(query.stages.map(\.range) == [26..<36])
    #expect(query.stages[0].arguments.map(\.range) == [32..<34, 35..<36])
    #expect(query.range == 0..<36)
  }
}
