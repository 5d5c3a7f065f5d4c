import LedeKit

/// Six small articles in which every word counts: two copies of a sinking, its sequel, a church in a street, an apple
/// market, and talks.
enum ChurchAndFerry {
  static let articles = [
    Article(
      id: "A1", headline: "Ferry sinks off Marsala; at least 14 dead",
      body: """
        A ferry sank off Marsala late Thursday, killing at least 14 people, the coast guard said. \
        Rescuers pulled 31 survivors from the water.

        “We heard a bang, then screaming,” said Lucia Ferri, a passenger. \
        She said the crew did not give orders.
        """,
      caption: "Marsala harbour on Friday.", date: "2024-03-08", source: "Wire One"),
    Article(
      id: "A2", headline: "Ferry sinks off Marsala; at least 14 dead",
      body: """
        A ferry sank off Marsala late Thursday, killing at least 14 people, the coast guard said. \
        Rescuers pulled 31 survivors from the water.

        “We heard a bang, then screaming,” said Lucia Ferri, a passenger. \
        She said the crew did not give orders.

        Additional reporting by staff.
        """, date: "2024-03-08", source: "Daily Two"),
    Article(
      id: "A3", headline: "Toll in ferry disaster rises to 19",
      body: """
        The death toll from Thursday's ferry sinking rose to 19 on Saturday. \
        More than 30 passengers were rescued.

        Coast guard chief Paolo Neri said the vessel was overloaded. \
        “No order was given to abandon ship,” he said.
        """, date: "2024-03-09", source: "Daily Two"),
    Article(
      id: "A4", headline: "A look back at the market",
      body: """
        St Mary's church stands at the end of Church Street. \
        The cease-fire mural was painted there in 1994.
        """, date: "2024-10-02", source: "The Courier"),
    Article(
      id: "A5", headline: "Cars on Church Street",
      body: """
        Cars clogged Church Street, and the cease fire between traders broke down. \
        Apple growers said apple prices fell. Apple shares rose.
        """, date: "2024-10-03", source: "The Courier"),
    Article(
      id: "A6", headline: "Talks stall",
      body: "Talks stalled on Monday, 100 days after the October 7 attack last year.",
      date: "2024-01-15", source: "The Courier"),
  ]

  static let collection = Collection(articles)

  /// The ids that a search finds, sorted, joined by spaces.
  static func ids(_ query: String) throws -> String {
    try collection.run(query).rows().compactMap { $0.text("id") }.sorted().joined(separator: " ")
  }

  static func hits(_ query: String) throws -> Int? {
    try collection.run(query + " | count").rows().first?.integer("hits")
  }
}
