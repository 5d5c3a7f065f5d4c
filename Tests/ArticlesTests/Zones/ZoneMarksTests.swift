import Bytes
import Foundation
import LedeTestSupport
import Testing

@testable import Articles

/// How well captions, bylines and boilerplate are found in real articles that a reader has marked.
@Suite(.enabled(if: SharedFolder.isPresent))
struct ZoneMarksTests {
  private struct MarkedArticle {
    var corpus: String
    var id: String
    var part: String
    var marks: [Int: (zone: String, words: String)] = [:]
  }

  private static let markedZones: [Zone] = [.caption, .byline, .boilerplate]

  private func markedArticles() throws -> [MarkedArticle] {
    let path = Repository.root + "/Tests/ArticlesTests/Fixtures/zone-marks.tsv"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var articles: [MarkedArticle] = []
    for line in lines where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t").map(String.init)
      if articles.last?.id != columns[1] {
        articles.append(MarkedArticle(corpus: columns[0], id: columns[1], part: columns[2]))
      }
      guard columns[4] != "none" else { continue }
      let number = try #require(Int(columns[3]))
      articles[articles.count - 1].marks[number] = (columns[4], columns[5])
    }
    return articles
  }

  private func records(_ corpus: String) throws -> [String: (title: String, body: String)] {
    let path = try corpusPath("\(corpus)/articles.jsonl")
    var records: [String: (title: String, body: String)] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let id = object?["id"] as? String, let body = object?["body"] as? String else {
        continue
      }
      records[id] = (object?["title"] as? String ?? "", body)
    }
    return records
  }

  /// The sentences of a text, each with the zone that holds most of its bytes.
  private func sentences(_ body: String, title: String) -> [(text: String, zone: Zone?)] {
    let text = Array(normalisedText(body).utf8)
    var zoneAt = [Int](repeating: -1, count: text.count)
    let pieces = ZoneFinder.pieces(of: text, from: .record, headline: title.onOneLine)
    for (zone, pieces) in pieces.enumerated() {
      for piece in pieces { for index in piece.range { zoneAt[index] = zone } }
    }
    var ranges: [Range<Int>] = []
    for unit in textUnits(text) { cutSentences(text.span, paragraph: unit.range, into: &ranges) }
    return ranges.map { range in
      var counts = [Int](repeating: 0, count: Zone.allCases.count)
      for index in range where zoneAt[index] >= 0 { counts[zoneAt[index]] += 1 }
      let most = counts.max() ?? 0
      let zone = most > 0 ? counts.firstIndex(of: most).map { Zone.allCases[$0] } : nil
      return (String(decoding: text[range], as: UTF8.self), zone)
    }
  }

  private struct Tally {
    var right = 0
    var wrong = 0
    var missed = 0
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
  }

  @Test func captionsBylinesAndBoilerplateAreFound() throws {
    let articles = try markedArticles()
    #expect(articles.count == 60)
    let corpora = Dictionary(
      uniqueKeysWithValues: try Set(articles.map(\.corpus)).map { ($0, try records($0)) })
    var tallies: [String: Tally] = [:]
    for article in articles {
      let record = try #require(corpora[article.corpus]?[article.id])
      for (index, sentence) in sentences(record.body, title: record.title).enumerated() {
        let mark = article.marks[index + 1]
        if let mark {
          let begins = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .hasPrefix(mark.words)
          #expect(begins, "\(article.id) \(index + 1): not `\(mark.words)`: \(sentence.text)")
        }
        for zone in Self.markedZones {
          for key in ["\(article.part) \(zone.name)", "all \(zone.name)"] {
            let isFound = sentence.zone == zone
            switch (mark?.zone == zone.name, isFound) {
            case (true, true): tallies[key, default: Tally()].right += 1
            case (false, true): tallies[key, default: Tally()].wrong += 1
            case (true, false): tallies[key, default: Tally()].missed += 1
            case (false, false): break
            }
          }
        }
      }
    }
    for key in tallies.keys.sorted() {
      let tally = tallies[key, default: Tally()]
      print(
        "\(key): precision \(tally.precision), recall \(tally.recall),",
        "\(tally.right) right, \(tally.wrong) wrong, \(tally.missed) missed")
    }
    for zone in Self.markedZones {
      let tally = try #require(tallies["all \(zone.name)"])
      #expect(tally.precision >= 0.9, "\(zone.name)")
      #expect(tally.recall >= 0.9, "\(zone.name)")
    }
  }
}
