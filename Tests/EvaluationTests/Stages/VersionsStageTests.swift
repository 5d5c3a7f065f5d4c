import Foundation
import LedeKit
import LedeTestSupport
import Testing

struct VersionsStageTests {
  private func rows(
    _ query: String, _ columns: [String], in collection: Collection = ChurchAndFerry.collection
  ) throws -> [String] {
    try collection.run(query).rows().map { row in
      columns.map { row.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  @Test func setsAreListedFromTheirEarliest() throws {
    #expect(
      try rows("* | versions", ["set", "id", "similarity"]) == ["1 A1 1.0", "1 A2 0.833"])
    #expect(try rows("* | versions 0.9", ["id"]) == [])
    #expect(try rows("zebra | versions", ["id"]) == [])
  }

  @Test func theLargestSetComesFirst() throws {
    let text = "The harbour council voted on Tuesday to close the old fish market for good."
    let other = "Snow fell on the islands all night and no ferry left before noon on Sunday."
    func article(_ id: String, _ body: String, _ date: String) -> Article {
      Article(id: id, headline: "", body: body, date: date)
    }
    let collection = Collection([
      article("s2", other, "2024-01-02"), article("s1", other, "2024-01-01"),
      article("m3", text, "2024-02-03"), article("m1", text, "2024-02-01"),
      article("m2", text, "2024-02-02"),
    ])
    #expect(
      try rows("* | versions", ["set", "id"], in: collection)
        == ["1 m1", "1 m2", "1 m3", "2 s1", "2 s2"])
  }

  @Test func anUpdateBelongsWithWhatItUpdates() throws {
    func article(_ id: String, _ body: String, _ date: String, _ metadata: [String: String])
      -> Article
    {
      Article(id: id, headline: id, body: body, date: date, metadata: metadata)
    }
    let collection = Collection([
      article("a", "Rain fell.", "2024-01-01", ["version": "1"]),
      article("b", "Snow then came.", "2024-01-02", ["version": "2", "updates": "a"]),
      article("c", "Hail was last.", "2024-01-03", ["version": "3", "updates": "b"]),
      article("d", "A bank closed.", "2024-01-04", ["replaces": "gone"]),
      article("e", "A school opened.", "2024-01-05", ["replaces": "gone"]),
      article("f", "Nothing.", "2024-01-06", ["updates": "f"]),
    ])
    #expect(
      try rows("* | versions", ["set", "id", "similarity", "version", "updates"], in: collection)
        == ["1 a 1.0 1 -", "1 b 0.0 2 a", "1 c 0.0 3 b", "2 d 1.0 - gone", "2 e 0.0 - gone"])
  }

  @Test func theSampleHasReprintsAndAnUpdate() throws {
    let sets = try rows("* | versions 0.4", ["set", "id"], in: .sample)
      .reduce(into: [String: [String]]()) { sets, row in
        let words = row.split(separator: " ").map { String($0) }
        sets[words[0], default: []].append(words[1])
      }
    for (first, second) in [
      ("harbour-2024-04-05-hostages", "radio-2024-04-05-hostages"),
      ("harbour-2024-03-19-bank", "gazette-2024-03-20-bank"),
      ("harbour-2024-04-09-cholera", "gazette-2024-04-10-cholera"),
      ("harbour-2024-04-16-ferry", "gazette-2024-04-17-ferry"),
      ("harbour-2024-04-29-election", "radio-2024-04-29-election"),
      ("harbour-2024-03-08-ferry", "harbour-2024-03-08-ferry-update"),
    ] {
      #expect(sets.values.contains([first, second]), "\(first) \(second)")
    }
    #expect(sets.count == 6)
    // At the usual similarity the update is found by the record that names it.
    let usual = try rows("* | versions", ["id", "updates"], in: .sample)
    #expect(usual.contains("harbour-2024-03-08-ferry-update harbour-2024-03-08-ferry"))
    #expect(usual.contains("radio-2024-04-05-hostages -"))
  }

  /// Pairs of real stories against all pairs compared with another reading of words and shingles: the
  /// body as the data has it, runs of `[a-z0-9]`, sets of three joined by spaces.
  @Test(.enabled(if: SharedFolder.isPresent), arguments: [0.5, 0.8])
  func agreesWithComparingAllPairs(threshold: Double) throws {
    let path = try #require(SharedFolder.path) + "/corpora/giveme5w1h/articles.jsonl"
    var sets: [(id: String, shingles: Set<String>)] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let body = try #require(record["body"] as? String).lowercased().utf8
      let words = body.split { !(97...122).contains($0) && !(48...57).contains($0) }
        .map { String(decoding: $0, as: UTF8.self) }
      guard words.count >= 25, let id = record["id"] as? String else { continue }
      let shingles = (0..<words.count - 2).map { words[$0..<$0 + 3].joined(separator: " ") }
      sets.append((id, Set(shingles)))
    }
    var (near, undecided): (Set<Set<String>>, Set<Set<String>>) = ([], [])
    for (place, first) in sets.enumerated() {
      for second in sets[(place + 1)...] {
        let smaller = Double(min(first.shingles.count, second.shingles.count))
        // No pair can be nearer than its sizes are.
        guard smaller >= 0.3 * Double(max(first.shingles.count, second.shingles.count)) else {
          continue
        }
        let common = first.shingles.intersection(second.shingles).count
        let all = first.shingles.count + second.shingles.count - common
        let similarity = Double(common) / Double(all)
        let pair: Set = [first.id, second.id]
        if abs(similarity - threshold) < 0.02 {
          undecided.insert(pair)
        } else if similarity >= threshold {
          near.insert(pair)
        }
      }
    }
    let collection = try Collection(paths: [path])
    let long = Set(sets.map(\.id))
    var bySet: [Int: [String]] = [:]
    for row in try collection.run("* | versions \(threshold)").rows() {
      let (set, id) = (try #require(row.integer("set")), try #require(row.text("id")))
      if long.contains(id) { bySet[set, default: []].append(id) }
    }
    var found: Set<Set<String>> = []
    for ids in bySet.values {
      for (place, first) in ids.enumerated() {
        for second in ids[(place + 1)...] { found.insert([first, second]) }
      }
    }
    found.subtract(undecided)
    let right = Double(found.intersection(near).count)
    print("similarity \(threshold): \(near.count) pairs, \(found.count) found, \(right) right")
    #expect(near.count > 15)
    #expect(right / Double(found.count) >= 0.98)
    #expect(right / Double(near.count) >= 0.98)
  }
}
