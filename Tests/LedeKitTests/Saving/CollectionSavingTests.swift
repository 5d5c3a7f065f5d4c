import Bytes
import Foundation
import LedeTestSupport
import Testing

@testable import LedeKit
@testable import Rendering

final class CollectionSavingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "saving-\(UUID().uuidString)")
  private var path: String { folder.path + "/sample.collection" }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let queries = [
    "*", "ferry", "ferry NEAR/5 toll", "\"the ferry\"", "quote:ferry", "source:\"Harbour Wire\"",
    "fer*", "=Ferry", "ferry | kwic 4", "* | count by source, month", "* | timeline by week",
    "ferry | sort by date | select id, date, author, headline, file", "* | dedupe | count",
    "LIKE \"ferry sank in the harbour\" | head 3", "caption:* | count by field",
    "\"of the\" | count", "* | count by author",
  ]

  /// The answers to the queries, to the byte of the JSON.
  private func answers(_ collection: Collection) throws -> [String] {
    try Self.queries.map { query in
      var bytes: [UInt8] = []
      let session = Session(collection)
      guard let answer = try session.run(query) else { return "" }
      _ = try answer.write(as: .json, options: RenderOptions(), limit: Int.max) {
        bytes += $0
        return true
      }
      return ([String(decoding: bytes, as: UTF8.self)] + session.notes).joined(separator: "\n")
    }
  }

  @Test func answersAreTheSameAfterSaving() throws {
    var sample = Collection.sample
    try sample.save(to: path)
    let opened = try Collection(opening: path)
    #expect(opened.count == sample.count)
    #expect(try answers(opened) == answers(sample))
    let loaded = try Collection(paths: [path])
    #expect(try answers(loaded) == answers(sample))
  }

  /// Adding, replacing and removing in an opened collection gives what they give in one that was
  /// never saved; and so does saving again.
  @Test func anOpenedCollectionIsAsGoodAsALoadedOne() throws {
    let more = [
      Article(id: "new-1", headline: "Ferry towed", body: "The ferry was towed to the harbour."),
      Article(id: "new-2", headline: "Toll again", body: "A toll. The ferry has a toll."),
    ]
    var plain = Collection.sample
    let ids = try plain.run("ferry | select id").rows().compactMap { $0.text("id") }
    let again = Article(id: ids[0], headline: "Replaced", body: "Nothing of the ferry remains.")
    var saved = Collection.sample
    try saved.save(to: path)
    for _ in 0..<2 {
      saved = try Collection(opening: path)
      for change in 0..<2 {
        let articles = change == 0 ? more : [again]
        if plain.count == Collection.sample.count || change == 1 { plain.add(articles) }
        saved.add(articles)
      }
      _ = plain.remove(id: ids[1])
      _ = saved.remove(id: ids[1])
      #expect(try answers(saved) == answers(plain))
      try saved.save(to: path)
    }
    #expect(try answers(Collection(opening: path)) == answers(plain))
  }

  @Test func anEmptyCollectionIsSavedToo() throws {
    var empty = Collection()
    try empty.save(to: path)
    var opened = try Collection(opening: path)
    #expect(opened.count == 0)
    opened.add([Article(id: "1", headline: "Ferry", body: "A ferry.")])
    #expect(try opened.run("ferry").rows().count == 1)
  }

  @Test func whatIsNoSavedCollectionIsNotWrittenOver() throws {
    try Data("my notes".utf8).write(to: URL(fileURLWithPath: path))
    var sample = Collection.sample
    let error = #expect(throws: CollectionFileError.self) { try sample.save(to: self.path) }
    #expect(error?.description.contains("no saved collection") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("my notes".utf8))
  }

  /// Wherever a bit is flipped, the file is refused with the reason or answers as before.
  @Test func flippedBitsAreRefusedOrHarmless() throws {
    var sample = Collection.sample
    try sample.save(to: path)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let right = try answers(Collection(opening: path))
    var random = SplitMix64(
      seed: UInt64(ProcessInfo.processInfo.environment["LEDE_SEED"] ?? "") ?? 4)
    let count = Int(ProcessInfo.processInfo.environment["LEDE_FLIPS"] ?? "") ?? 120
    var refused = 0
    for _ in 0..<count {
      var bytes = whole
      let place = Int(random.next() % UInt64(whole.count))
      bytes[place] ^= 1 << UInt8(random.next() % 8)
      let copy = folder.path + "/flipped.collection"
      try Data(bytes).write(to: URL(fileURLWithPath: copy))
      do {
        let opened = try Collection(opening: copy)
        #expect(try answers(opened) == right, "byte \(place)")
        #expect(try Collection.damagedPages(of: copy).count == 1, "byte \(place)")
      } catch let error as CollectionFileError {
        #expect(error.description.contains("damaged at"), "byte \(place)")
        refused += 1
      } catch let error as QueryError {
        #expect(error.description.contains("damaged at"), "byte \(place)")
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  /// Not even a beginning of an answer that was read from a damaged page gets out.
  @Test func nothingOfAWrongAnswerIsWritten() throws {
    var sample = Collection.sample
    try sample.save(to: path)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let words = Array(" ferry ".utf8)
    // In a page of nothing but text, which opening does not look at.
    var opened: Collection?
    for place in whole.indices where opened == nil && whole[place...].starts(with: words) {
      var bytes = whole
      bytes[place] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      opened = try? Collection(opening: path)
    }
    let damaged = try #require(opened)
    let answer = try #require(try Session(damaged).run("* | select id, snippet"))
    var written = 0
    #expect(throws: CollectionFileError.self) {
      _ = try answer.write(as: .json, options: RenderOptions(), limit: Int.max) {
        written += $0.count
        return true
      }
    }
    #expect(written == 0)
  }

  /// Saved again, damage would have right sums and never be found.
  @Test func damageIsNotSavedAgain() throws {
    var sample = Collection.sample
    try sample.save(to: path)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let copy = folder.path + "/again.collection"
    var refused = 0
    for place in stride(from: 64, to: whole.count, by: whole.count / 40) {
      var bytes = whole
      bytes[place] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      guard var opened = try? Collection(opening: path) else { continue }
      do {
        try opened.save(to: copy)
        // A gap between sections, or the list of files, is made anew.
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data(whole), "byte \(place)")
      } catch let error as CollectionFileError {
        #expect(error.description.contains("damaged at"))
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test func anOlderFileIsRefusedWithWhatToDo() {
    let error = CollectionFileError(
      SectionFile.Refusal(path: "old.collection", reason: .older(version: 2)))
    #expect(
      error.description
        == "old.collection: saved by an older Lede (format 2), which this one does not read; load "
        + "the articles again and `.save` them")
  }

  /// Beyond a megabyte texts are compressed.
  @Test func compressedTextsAreTheSameAfterSaving() throws {
    let bodies = (0..<3_000).map { number in
      (0..<80).map { "The ferry \(number) paid toll \($0 * number % 97)." }.joined(separator: " ")
    }
    var collection = Collection()
    collection.add(
      bodies.enumerated().map { Article(id: "\($0)", headline: "Toll \($0)", body: $1) })
    try collection.save(to: path)
    let opened = try Collection(opening: path)
    for query in [
      "\"toll 96\" | kwic 3 | head 50", "\"ferry 2999\" | sentences", "* | dedupe | count",
    ] {
      #expect(try opened.run(query).rows() == collection.run(query).rows())
    }
    let again = folder.path + "/again.collection"
    var copy = opened
    try copy.save(to: again)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: again))
        == Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func filesCutShortAreRefused() throws {
    var sample = Collection.sample
    try sample.save(to: path)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SplitMix64(seed: 6)
    for _ in 0..<60 {
      let end = Int(random.next() % UInt64(whole.count))
      try Data(whole[..<end]).write(to: URL(fileURLWithPath: path))
      #expect(throws: CollectionFileError.self) { _ = try Collection(opening: self.path) }
      let loaded = try Collection(paths: [path])
      #expect(loaded.count == 0 && loaded.report.skipped.count == 1)
    }
  }
}
