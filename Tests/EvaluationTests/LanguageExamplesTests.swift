import LedeKit
import Testing

/// Every example of the language as it is described: what each form finds, and what it does not.
struct LanguageExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var query: String
    var finds: [String]
    var leaves: [String]

    init(_ query: String, _ finds: [String], not leaves: [String] = []) {
      self.query = query
      self.finds = finds
      self.leaves = leaves
    }

    var testDescription: String { query }
  }

  static let words: [Example] = [
    Example(
      "hostage", ["a hostage", "Hostages fled", "the hostage’s wife", "HÔSTAGE"],
      not: ["host age", "hostaged"]),
    Example("=Apple", ["Apple fell"], not: ["apple fell", "APPLE fell", "Apples fell"]),
    Example(
      #"="cease-fire""#, ["a cease-fire"], not: ["a cease fire", "a Cease-fire", "ceasefire"]),
    Example("=hostag*", ["two hostages"], not: ["Hostages fled"]),
    Example("hostag*", ["Hostages fled", "hostage-taking"], not: ["a host"]),
    Example("wom?n", ["a woman", "Women"], not: ["womn", "womaan"]),
    Example("*", ["anything", "…"]),
    Example(
      "/kidnap(ped|ping)/", ["kidnapped", "Kidnapping"],
      not: ["kidnap", "kidnappings", "unkidnapped"]),
    Example("Netanyaho~1", ["Netanyahu", "netanyaho"], not: ["Netanyhau spoke"]),
    Example("Netanyaho~2", ["Netanyahus"], not: ["Netanas"]),
    Example(
      "forms(release)", ["released", "releasing", "Releases", "release"], not: ["lease", "relief"]),
    Example(
      #""war cabinet""#, ["the War Cabinet met", "war, cabinet", "war-cabinet", "war cabinets"],
      not: ["cabinet war", "war in cabinet"]),
    Example(#""end * church""#, ["end of church"], not: ["end church", "end of the church"]),
    Example(
      #""(air|airline) strike*""#, ["air strikes", "airline striker"], not: ["air and strike"]),
    Example("cease-fire", ["a cease fire", "Cease-Fire"], not: ["ceasefire", "fire cease"]),
    Example("9/11", ["after 9/11"], not: ["9 and 11", "11/9"]),
    Example("AT&T", ["AT&T rose", "at t"], not: ["AT and T"]),
    Example("#metoo", ["#metoo", "MeToo"], not: ["me too"]),
    Example("=#metoo", ["the #metoo march"], not: ["the metoo march", "#MeToo"]),
    Example("10:30", ["at 10:30 sharp"], not: ["10 to 30"]),
  ]

  static let below: [Example] = [
    // Cutting.
    Example("dead", ["They are dead.The rest fled."]),
    Example("ecole", ["l’école est fermée", "L'École"]),
    Example("acqua", ["dell'acqua"]),
    Example("U.S.", ["US troops", "U.S. troops", "us"]),
    Example("US", ["U.S. troops"]),
    Example("the", ["the end"]),
    // Plurals, both ways.
    Example("city", ["cities"]), Example("cities", ["a city"]),
    Example("box", ["a box"], not: ["boxes"]),
    Example("church", ["churches"]), Example("churches", ["a church"]),
    Example("bus", ["a bus"], not: ["bu"]), Example("gas", ["gas"], not: ["ga"]),
    Example("press", ["press"], not: ["pres"]), Example("crisis", ["crisis"], not: ["crisi"]),
    Example("atlas", ["atlas"], not: ["atla"]),
    Example("Burns", ["Mr Burns"], not: ["a burn"]), Example("burns", ["a burn", "Mr Burns"]),
    // Quotation marks.
    Example("“war cabinet”", ["war cabinet"]), Example("“war cabinet\"", ["war cabinet"]),
    Example("«war cabinet»", ["war cabinet"]), Example("„war cabinet“", ["war cabinet"]),
    Example("„war cabinet”", ["war cabinet"]),
    Example(#""war «cabinet»""#, ["war cabinet"]),
    Example(#""a \"war\" cabinet""#, ["a war cabinet"]),
    Example("'war", ["war"]), Example("o'clock", ["nine o'clock", "nine o’clock"]),
    // The hyphen.
    Example("war -cabinet", ["the war"], not: ["war cabinet"]),
    Example("(-cabinet)", ["the war"], not: ["war cabinet"]),
    Example("war-cabinet", ["war cabinet"], not: ["war"]),
    // Money, colons, numbers.
    Example("$5m", ["paid $5m", "5m"], not: ["5 m"]),
    Example("warning: storm", ["a storm warning"]),
    Example("26,000", ["26,000 fled"], not: ["26 and 000"]),
    Example("3.5", ["3.5 points"], not: ["3 5"]),
    // Words that are operators elsewhere.
    Example("and", ["this and that"]), Example(#""AND""#, ["this and that"], not: ["this"]),
    Example("near", ["near it"]), Example("select where date", ["select the date where"]),
  ]

  static let operators: [Example] = [
    Example("headline:storm", ["H: Storm nears\nrain"], not: ["H: Rain\nstorm"]),
    Example(
      "headline:(storm rain)", ["H: Storm and rain\nx"], not: ["H: Storm\nrain"]),
    Example(#"headline:"big storm""#, ["H: Big storm\nx"], not: ["H: Big\nstorm"]),
    Example("headline:stor*", ["H: Storms\nx"], not: ["H: x\nstorms"]),
    Example("storm NEAR/1 rain", ["storm rain", "rain storm"], not: ["storm and rain"]),
    Example("storm NEAR/2 rain", ["storm and rain"], not: ["storm and more rain"]),
    Example("storm PRE/2 rain", ["storm and rain"], not: ["rain and storm"]),
    Example("storm W/2 rain", ["rain and storm"], not: ["storm and more rain"]),
    Example("storm NEAR/s rain", ["Rain fell in the storm."], not: ["Rain fell. A storm came."]),
    Example("storm W/s rain", ["Rain fell in the storm."], not: ["Rain fell. A storm came."]),
    Example("storm PRE/s rain", ["The storm had rain."], not: ["Rain fell in the storm."]),
    Example(
      "storm NEAR/p rain", ["Rain fell. A storm came."], not: ["Rain fell.\n\nA storm came."]),
    Example(
      "storm PRE/p rain", ["A storm came. Rain fell."], not: ["Rain fell. A storm came."]),
    Example(
      "storm NOT NEAR/2 rain", ["storm and rain, then one more storm"], not: ["storm and rain"]),
    Example("storm NOT PRE/2 rain", ["rain and storm"], not: ["storm and rain"]),
    Example(
      "storm NOT NEAR/s rain", ["A storm came. Rain fell."], not: ["The storm had rain."]),
    Example(
      "storm NOT NEAR/p rain", ["A storm came.\n\nRain fell."], not: ["A storm came. Rain fell."]),
    Example("NOT storm", ["rain"], not: ["a storm"]), Example("-storm", ["rain"], not: ["a storm"]),
    Example("NOT storm NEAR/1 rain", ["storm and rain"], not: ["storm rain"]),
    Example("ATLEAST/3 storm", ["storm storm storms"], not: ["storm storm"]),
    Example("storm rain", ["storm, rain"], not: ["storm"]),
    Example("storm AND rain", ["rain storm"], not: ["rain"]),
    Example("storm NOT rain", ["storm"], not: ["storm rain", "hail"]),
    Example("storm OR rain", ["storm", "rain"], not: ["hail"]),
    Example(
      "(storm OR hail) NEAR/2 (rain OR snow)", ["hail and snow"], not: ["hail storm"]),
    Example("storm NEAR/1 storm", ["storm storm"], not: ["storm"]),
    Example(#""big storm" NEAR/1 rain"#, ["rain big storm"], not: ["big rain storm"]),
    // A paragraph break adds no distance; a field's end is a wall.
    Example("storm NEAR/1 rain", ["a storm\n\nrain fell"], not: ["H: storm\nrain"]),
    Example("storm rain OR hail", ["storm rain", "hail"], not: ["storm"]),
    Example("-storm hail", ["hail"], not: ["hail storm"]),
  ]

  @Test(arguments: words) func wordsFindTheirForms(example: Example) throws { try check(example) }

  @Test(arguments: below) func sentencesBelowTheWords(example: Example) throws {
    try check(example)
  }

  @Test(arguments: operators) func operatorsJoinThem(example: Example) throws { try check(example) }

  /// Each text is an article of a collection of its own: what one matches no other may bring about.
  private func check(_ example: Example) throws {
    for (texts, isFound) in [(example.finds, true), (example.leaves, false)] {
      for text in texts {
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let hasHeadline = text.hasPrefix("H: ")
        let article = Article(
          id: "x", headline: hasHeadline ? String(lines[0].dropFirst(3)) : "",
          body: hasHeadline ? String(lines[1]) : text)
        let count = try Collection([article]).run(example.query).rows().count
        #expect((count == 1) == isFound, "\(example.query) on “\(text)”")
      }
    }
  }

  // MARK: Notes and errors

  private static let town = Collection([
    Article(
      id: "1", headline: "Sgt. Burns on US rents",
      body: "They told us that burns heal. US rents rose.",
      date: "2024-05-01", source: "Harbour Wire"),
    Article(
      id: "2", headline: "A burn", body: "One burn.", date: "2024-05-20", source: "Daily Two"),
    Article(id: "3", headline: "Undated", body: "Rents fell.", source: "Daily Two"),
  ])

  @Test(arguments: [
    ("Burns", "`burns` finds both numbers"), ("US", "`=US` matches capitals only"),
    ("rents and burns", "the operator is `AND`"), ("rents or burns", "the operator is `OR`"),
    ("not rents", "the operator is `NOT`"),
    ("date:last 7 d", "counted back from 2024-05-20: 2024-05-14 to 2024-05-20"),
    ("source:Harbour Wire", "nearest values: Harbour Wire"),
    (#"source:"dayli two""#, "nearest values: Daily Two"),
    ("rents count by source", "try: rents | count by source"),
    ("rents NEAR/1 zebra", "2 have any part of it: rents 2, zebra 0"),
  ])
  func notes(query: String, part: String) throws {
    let notes = try Self.town.run(query).notes
    #expect(notes.contains { $0.contains(part) }, "\(query): \(notes)")
  }

  @Test(arguments: ["burns", "rents", "us", "=US", "=Burns", "rents burns"])
  func nothingToNote(query: String) throws {
    let notes = try Self.town.run(query).notes
    #expect(notes.filter { !$0.contains("any part of it") } == [], "\(query)")
  }

  @Test(arguments: [
    ("Gaza - live", "loneMark", #""Gaza - live""#), ("a w/5 b", "foreignOperator", "a NEAR/5 b"),
    ("hostag!", "foreignOperator", "hostag*"),
    ("ATLEAST5(x)", "foreignOperator", "ATLEAST/5(x)"),
    ("HLEAD(x)", "foreignOperator", "hlead:(x)"), ("a +5 b", "foreignOperator", "a PRE/5 b"),
    ("a /s b", "foreignOperator", "a NEAR/s b"), ("headlne:x", "unknownField", "headline:x"),
    ("x | cuont", "unknownStage", "x | count"),
    ("x | count by sorce", "unknownColumn", "x | count by source"),
    ("(a AND b) NEAR/5 c", "operandNotAllowed", nil),
    ("a NEAR/5 NOT b", "operandNotAllowed", "a NOT NEAR/5 b"),
    ("* NEAR/5 b", "operandNotAllowed", nil),
    ("source:x NEAR/5 b", "operandNotAllowed", nil),
  ])
  func errors(query: String, code: String, mended: String?) throws {
    let error = try #require(throws: QueryError.self) { try Self.town.run(query) }
    #expect(error.problems.map(\.code) == [code])
    #expect(error.problems.first?.mended == mended)
  }

  // MARK: Fields

  private static let paper = Collection([
    Article(
      id: "1", headline: "Storm nears",
      body: "Rain fell on 5 May. “Stay in,” said Ann Lee.\n\nHail came later.",
      caption: "Waves in the bay.", byline: "By Carl Voss", boilerplate: "Read more on snow",
      date: "2024-05-06", source: "The Daily Two", section: "World News", authors: ["Carl Voss"]),
    Article(
      id: "2", headline: "Calm",
      body: "No storm. Sun all day, and so it went on for the whole week.",
      date: "2024-06-01", source: "Wire One", authors: ["Änne Brandt", "Carl Vos"]),
    Article(id: "3", headline: "No day", body: "Nobody knows when."),
  ])

  @Test(arguments: [
    ("headline:storm", "1"), ("body:storm", "2"), ("storm", "1 2"), ("caption:wave", "1"),
    ("wave", "1"), ("byline:voss", "1"), ("voss", ""), ("boilerplate:snow", "1"), ("snow", ""),
    ("lead:rain", "1"), ("lead:hail", ""), ("hlead:(storm OR hail)", "1 2"), ("hlead:hail", ""),
    ("quote:stay", "1"), ("quote:rain", ""), ("body:(rain NEAR/s ann)", ""),
    (#"source:"the daily two""#, "1"), ("source:daily", ""), ("source:*daily*", "1"),
    (#"section:"WORLD NEWS""#, "1"), ("author:voss", "1"), ("author:carl", "1 2"),
    ("author:anne", "2"), (#"source:("Wire One" OR *two)"#, "1 2"),
    ("caption:*", "1"), ("-caption:*", "2 3"), ("date:*", "1 2"), ("-date:*", "3"),
    ("date:2024-05", "1"), ("date:2024", "1 2"), ("date:[2024-05-06, 2024-06-01)", "1"),
    ("date:[2024-05-06, 2024-06-01]", "1 2"), ("date:(2024-05-06, 2024-06-01]", "2"),
    ("date:>=2024-06", "2"), ("date:<2024-06", "1"), ("date:last 1 d", "2"),
    ("date:last 4 w", "1 2"), ("date:last 1 w", "2"), ("date:last 1 m", "1 2"),
    ("body[2]:rain", "1"), ("body[2]:fell", "1"), ("body[2]:may", ""), ("length:<8", "3"),
    ("length:>=0", "1 2 3"), ("storm source:\"Wire One\"", "2"),
  ])
  func fields(query: String, ids: String) throws {
    let found = try Self.paper.run(query).rows().compactMap { $0.text("id") }.sorted()
    #expect(found.joined(separator: " ") == ids, "\(query)")
  }

  @Test func settingsNarrowWhereAndFromWhen() throws {
    let session = Session(Self.paper)
    try session.run(".set zones body")
    #expect(try session.run("storm")?.rows().compactMap { $0.text("id") } == ["2"])
    try session.run(".set now 2024-05-06")
    #expect(try session.run("date:last 1 d")?.rows().compactMap { $0.text("id") } == ["1"])
  }

  // MARK: Statements

  @Test func statementsOfEveryShape() throws {
    let session = Session(Self.paper)
    #expect(try session.run("# a comment") == nil)
    #expect(try session.run("$a = storm # kept") == nil)
    #expect(try session.run("$a | count")?.rows().first?.integer("articles") == 2)
    #expect(try session.run("storm OR rain")?.rows().count == 2)
    #expect(try session.run("| head 1")?.rows().count == 1)
    #expect(try session.run("$a = day | head 1") == nil)
    #expect(try session.run("$a")?.rows().count == 1)
    #expect(throws: QueryError.self) { try session.run("$a=storm") }
    let mixed = try session.run("storm OR rain fell")
    #expect(mixed?.reading == "storm OR (rain AND fell)")
  }

  @Test func undatedArticlesComeLastAndHaveARowOfTheirOwn() throws {
    let order = try Self.paper.run("*").rows().compactMap { $0.text("id") }
    #expect(order == ["2", "1", "3"])
    let rows = try Self.paper.run("* | timeline by month").rows()
    #expect(rows.map { $0.text("bucket") ?? "undated" } == ["2024-05", "2024-06", "undated"])
  }
}
