import LedeKit
import Testing

/// What searches find, worked out by hand.
struct SearchTests {
  @Test(arguments: [
    // AND binds tighter than OR; NOT tightest; a pure negative is allowed.
    ("ferry survivors OR church", "A1 A2 A4 A5"),
    ("ferry (survivors OR church)", "A1 A2"),
    ("NOT ferry OR church", "A4 A5 A6"), ("NOT ferry", "A4 A5 A6"), ("-ferry", "A4 A5 A6"),
    ("church NOT cars", "A4"),
    // NOT NEAR is a test on each hit.
    ("church NOT NEAR/1 street", "A4"), ("church NOT \"church street\"", ""),
    ("church NOT NEAR/6 street", "A4"), ("church NOT NEAR/7 street", ""),
    // Hyphens are text.
    ("cease-fire", "A4 A5"), ("\"cease fire\"", "A4 A5"), ("cease -fire", ""), ("ceasefire", ""),
    ("=\"cease-fire\"", "A4"), ("=\"cease fire\"", "A5"),
    // Quotation marks of any kind; no stop words; wildcards in phrases.
    ("“coast guard”", "A1 A2 A3"), ("\"coast guard\"", "A1 A2 A3"), ("«coast guard»", "A1 A2 A3"),
    ("\"end of church street\"", "A4"), ("\"end church street\"", ""),
    ("\"end * church street\"", "A4"), ("\"coast gu*\"", "A1 A2 A3"),
    ("the", "A1 A2 A3 A4 A5 A6"), ("\"(growers|shares) (rose|said)\"", "A5"),
    // Distance is the difference of positions; order only for PRE.
    ("sank NEAR/2 marsala", "A1 A2"), ("marsala NEAR/2 sank", "A1 A2"), ("sank NEAR/1 marsala", ""),
    ("sank PRE/2 marsala", "A1 A2"), ("marsala PRE/2 sank", ""),
    // Several within a window; the first and the last are in range.
    ("NEAR/5(thursday, ferry, marsala)", "A1 A2"), ("NEAR/4(thursday, ferry, marsala)", ""),
    ("PRE/5(ferry,marsala,thursday)", "A1 A2"), ("PRE/9(thursday, ferry, marsala)", ""),
    ("NEAR/s(ferry, guard, killing)", "A1 A2"), ("NEAR/s(ferry, guard, survivors)", ""),
    ("NEAR/p(ferry, guard, survivors)", "A1 A2"), ("NEAR/6(apple, apple, apple)", "A5"),
    ("NEAR/5(apple, apple, apple)", ""), ("NEAR/9(bang, bang)", ""),
    ("NEAR/2(\"coast guard\", said, the)", ""), ("NEAR/3(\"coast guard\", said, the)", "A1 A2"),
    ("NEAR/5(\"coast guard\", said, the)", "A1 A2 A3"),
    ("headline:NEAR/3(ferry, sinks, marsala)", "A1 A2"),
    ("NOT NEAR/5(ferry, marsala, thursday)", "A3 A4 A5 A6"),
    ("NEAR/6(ferry OR vessel, marsala, late NEAR/2 killing)", "A1 A2"),
    // Sentences, paragraphs, fields are walls.
    ("ferry NEAR/s survivors", ""), ("ferry NEAR/p survivors", "A1 A2"), ("dead NEAR/3 ferry", ""),
    ("dead NEAR/1 ferry", ""), ("ferry PRE/s guard", "A1 A2"), ("guard PRE/s ferry", ""),
    ("headline:ferry", "A1 A2 A3"), ("caption:marsala", "A1"),
    ("body:(ferry AND passengers)", "A1 A2 A3"),
    ("lead:crew", ""), ("lead:survivors", "A1 A2"), ("hlead:(disaster OR 31)", "A1 A2 A3"),
    ("quote:bang", "A1 A2"), ("quote:crew", ""), ("quote:(order NEAR/5 ship)", "A3"),
    ("quote:*", "A1 A2 A3"),
    ("body[3]:ferry", "A1 A2"), ("body[1]:ferry", ""),
    // Two tokens for two operands.
    ("apple NEAR/5 apple", "A5"), ("bang NEAR/5 bang", ""),
    ("ATLEAST/3 apple", "A5"), ("ATLEAST/4 apple", ""), ("ATLEAST/2 (church NEAR/1 street)", "A5"),
    // Plural and possessive both ways, case and accents ignored, exact forms.
    ("survivor", "A1 A2"), ("passenger", "A1 A2 A3"), ("passengers", "A1 A2 A3"),
    ("thursday", "A1 A2 A3"),
    ("mary", "A4"), ("=Thursday", "A1 A2"), ("ÇHÛRCH", "A4 A5"), ("=church", "A4"),
    ("=Church", "A4 A5"),
    ("chur*", "A4 A5"), ("s?nk", "A1 A2"), ("*guard", "A1 A2 A3"), ("=App*", "A5"),
    ("=ch*", "A3 A4"),
    // Expressions over one whole word, and words some edits away.
    ("/chur(ch|n)/", "A4 A5"), ("/CHÜRCH/", "A4 A5"), ("/chur/", ""),
    ("/s[aiu]nk(s|ing)?/", "A1 A2 A3"),
    ("/[^a]ank/", "A1 A2"), ("/\\d{2}/ NEAR/1 dead", "A1 A2"), ("body:/sink.*/", "A3"),
    ("marsela~1", "A1 A2"), ("masrala~1", "A1 A2"), ("marsal~1", "A1 A2"), ("mrsela~1", ""),
    ("mrsela~2", "A1 A2"), ("chruch~1 PRE/1 stret~1", "A4 A5"),
    // Metadata.
    ("source:\"wire one\"", "A1"), ("source:wire*", "A1"),
    ("source:(\"Wire One\" OR \"daily two\")", "A1 A2 A3"),
    ("source:wire", ""), ("source:*", "A1 A2 A3 A4 A5 A6"), ("-source:*", ""), ("id:a3", "A3"),
    ("date:2024-03", "A1 A2 A3"), ("date:2024", "A1 A2 A3 A4 A5 A6"), ("date:2024-03-08", "A1 A2"),
    ("date:[2024-03-08, 2024-03-09)", "A1 A2"), ("date:[2024-03-08, 2024-03-09]", "A1 A2 A3"),
    ("date:>=2024-10-03", "A5"), ("date:>2024-10-02", "A5"), ("date:<2024-03", "A6"),
    ("date:<=2024-03", "A1 A2 A3 A6"),
    ("date:last 2 d", "A4 A5"), ("date:last 1d", "A5"), ("ferry date:2024-03-09", "A3"),
    ("caption:*", "A1"), ("-caption:* ferry", "A2 A3"), ("lead:* -headline:*", ""),
    ("length:<15", ""), ("*", "A1 A2 A3 A4 A5 A6"), ("zebra", ""),
  ])
  func findsTheArticles(query: String, ids: String) throws {
    #expect(try ChurchAndFerry.ids(query) == ids, "\(query)")
  }

  @Test(arguments: [
    ("(sank OR sinks) NEAR/2 mars*", 4), ("church NOT NEAR/1 street", 1),
    ("apple NEAR/5 prices", 2),
    ("apple", 3), ("=apple", 1), ("=Apple", 2), ("cease-fire", 2), ("church NEAR/1 street", 3),
    ("ferry AND sank", 6), ("ferry OR sank", 8), ("NOT ferry", 0), ("source:*", 0), ("*", 0),
  ])
  func countsTheHits(query: String, hits: Int) throws {
    #expect(try ChurchAndFerry.hits(query) == hits, "\(query)")
  }

  @Test func resultsCanBeOperands() throws {
    let session = Session(ChurchAndFerry.collection)
    try session.run("$a = sank OR church")
    let rows = try #require(try session.run("$a NEAR/2 (marsala OR street)")).rows()
    #expect(rows.compactMap { $0.text("id") }.sorted() == ["A1", "A2", "A4", "A5"])
    try session.run("$b = $a | sort by id | head 1")
    #expect(try session.run("$b")?.rows().compactMap { $0.text("id") } == ["A1"])
    #expect(try session.run("$b AND marsala")?.rows().compactMap { $0.text("id") } == ["A1"])
  }

  @Test func keptResultsOutliveALaterLoad() throws {
    let session = Session(ChurchAndFerry.collection)
    try session.run("$a = ferry")
    var collection = session.collection
    collection.add([Article(id: "A7", body: "Another ferry.")])
    let later = Session(collection)
    try later.run("$a = ferry")
    #expect(try session.run("$a | count")?.rows().first?.integer("articles") == 3)
    #expect(try later.run("$a | count")?.rows().first?.integer("articles") == 4)
  }

  @Test func bareWordsAreNotLookedForWhereOnlyANameLeads() throws {
    let collection = Collection([
      Article(id: "x", body: "Rain fell.", byline: "By Ann Rain", boilerplate: "Read more on rain")
    ])
    #expect(try collection.run("ann").rows().isEmpty)
    #expect(try collection.run("byline:ann").rows().count == 1)
    #expect(try collection.run("rain | count").rows().first?.integer("hits") == 1)
    #expect(try collection.run("boilerplate:rain | count").rows().first?.integer("hits") == 1)
    let session = Session(collection)
    try session.run(".set zones byline")
    #expect(try session.run("ann")?.rows().count == 1)
  }

  @Test func wordsOfTheWorldFoldAlike() throws {
    let collection = Collection([
      Article(
        id: "1",
        body: "Die Straße. Le café de l’été. U.S. troops. Brontë’s \u{65}\u{301}tude. AT&T rose.")
    ])
    for query in [
      "strasse", "cafe", "CAFÉ", "ete", "us", "U.S.", "=U.S.", "bronte", "étude", "AT&T", "at-t",
    ] {
      #expect(try collection.run(query).rows().count == 1, "\(query)")
    }
    for query in ["=us", "=cafe", "s"] {
      #expect(try collection.run(query).rows().isEmpty, "\(query)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func aVeryLongQueryIsAnsweredInTime() throws {
    let many = String(repeating: "the ", count: 4_000)
    #expect(try ChurchAndFerry.ids("\"\(many)\"") == "")
    #expect(try ChurchAndFerry.ids("\"\(many)* \(many)\"") == "")
    let either = (0..<300).map { "w\($0)*" }.joined(separator: " OR ")
    #expect(try ChurchAndFerry.ids(either) == "")
  }

  @Test func theBestStandFirstAndTiesByDate() throws {
    let ids = try ChurchAndFerry.collection.run("church").rows().compactMap { $0.text("id") }
    #expect(ids == ["A5", "A4"])
    let all = try ChurchAndFerry.collection.run("*").rows().compactMap { $0.text("id") }
    #expect(all == ["A5", "A4", "A3", "A1", "A2", "A6"])
  }
}
