import News
import Rendering
import Semantics
import Syntax

/// `versions 0.8`: the sets of near-identical articles and of those that name each other as versions.
///
/// An article belongs with the one whose id it names in a field of `links`, and with others that name
/// the same. Two revisions under one id never meet here: loading keeps the later one only.
struct VersionsStage: Stage {
  static let signature = StageSignature(
    "versions",
    summary: "sets of near-identical articles, and of updates with what they update",
    synopsis: "versions [similarity]", example: "ferry | versions", accepts: [.articles],
    parameters: [StageParameter("similarity", .number(NearDuplicates.thresholds))],
    output: { _, _ in
      ResultShape(
        .table,
        ["set", "id", "date", "source", "headline", "similarity", "version", "updates"])
    })

  /// Fields by which a record names the one that it takes the place of: of ninjs, Ritzau, and made by hand.
  private static let links = ["updates", "replaces", "corrects", "evolvedfrom"]

  private let threshold: Double

  init(_ call: CheckedStage) throws(Diagnostic) {
    threshold = call.arguments.number("similarity") ?? NearDuplicates.standardThreshold
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard case .articles(let result) = input else { return input }
    let found = try CopyFinder(result, threshold: threshold, context.cancellation)
    let reader = KeyReader(corpus: result.corpus)
    var rows: [Row] = []
    for (number, set) in try sets(found, reader, context).enumerated() {
      let first = reader.corpus.articles[Int(found.documents[set[0]])]
      for place in set {
        try context.cancellation.check()
        let document = found.documents[place]
        let finding = found.findings[place]
        let similarity =
          finding.representative == set[0]
          ? finding.similarity
          : NearDuplicates.similarity(first, reader.corpus.articles[Int(document)])
        var row: Row = [.integer(number + 1)]
        for name in ["id", "date", "source", "headline"] {
          row.append(reader.value(name, of: document))
        }
        row.append(.number((similarity * 1_000).rounded() / 1_000))
        row.append(reader.value("version", of: document))
        let updated = links(of: document, reader)
        row.append(updated.isEmpty ? .none : .text(updated.joined(separator: "; ")))
        rows.append(row)
      }
    }
    return .table(TableResult(columns: columns(reader), rows: rows))
  }

  private func columns(_ reader: KeyReader) -> [Column] {
    [
      Column("set", .integer), Column("id", .text), Column("date", .date),
      Column("source", .text), Column("headline", .text), Column("similarity", .number),
      Column("version", FieldColumns.type(of: "version", reader.corpus)), Column("updates", .text),
    ]
  }

  private func links(of document: UInt32, _ reader: KeyReader) -> [String] {
    let article = reader.corpus.articles[Int(document)]
    return Self.links.flatMap { article.values(of: $0) }.filter { $0 != article.id }
  }

  /// Places in `found.documents`, ascending: the largest set first, of equals that which began first.
  private func sets(
    _ found: CopyFinder, _ reader: KeyReader, _ context: StageContext
  ) throws -> [[Int]] {
    var sets = DisjointSets(count: found.documents.count)
    for (place, finding) in found.findings.enumerated() {
      sets.unite(place, finding.representative)
    }
    var byID: [String: Int] = [:]
    for (place, document) in found.documents.enumerated() {
      byID[reader.corpus.articles.id(Int(document))] = place
    }
    for (place, document) in found.documents.enumerated() {
      if place & 127 == 0 { try context.cancellation.check() }
      for id in links(of: document, reader) {
        // An article that was not found still joins those that name it.
        if let other = byID[id] { sets.unite(place, other) } else { byID[id] = place }
      }
    }
    return sets.all.filter { $0.count > 1 }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
