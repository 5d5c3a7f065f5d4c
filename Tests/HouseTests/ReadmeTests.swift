import Foundation
import LedeKit
import LedeTestSupport
import Rendering
import Testing

/// What README shows is what happens.
struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
  }

  private func block(_ language: String) throws -> String {
    let start = try #require(readme.range(of: "```\(language)\n"))
    let end = try #require(readme.range(of: "\n```", range: start.upperBound..<readme.endIndex))
    return String(readme[start.upperBound..<end.lowerBound])
  }

  /// With `LEDE_RECORD` in the environment the session is written down as it is now.
  @Test func theSessionIsReal() throws {
    let block = try block("console")
    let parts = block.components(separatedBy: "lede> ").dropFirst()
    #expect(parts.count >= 5)
    let session = Session(Collection.sample)
    var recorded = ""
    for part in parts {
      let query = String(part.prefix { $0 != "\n" })
      var text = ""
      do {
        let answer = try #require(try session.run(query))
        try answer.write(as: .auto, options: RenderOptions(width: 96, terminal: true)) { bytes in
          text += String(decoding: bytes, as: UTF8.self)
          return true
        }
      } catch let error as QueryError {
        text = error.description
      }
      recorded += "lede> \(query)\n\(text.trimmingCharacters(in: .newlines))\n\n"
    }
    recorded = recorded.trimmingCharacters(in: .newlines)
    if ProcessInfo.processInfo.environment["LEDE_RECORD"] != nil {
      try readme.replacing(block, with: recorded)
        .write(toFile: Repository.root + "/README.md", atomically: true, encoding: .utf8)
    } else {
      #expect(recorded == block)
    }
  }

  @Test func everyExampleOfTheLanguageRuns() throws {
    let start = try #require(readme.range(of: "## The language in one page"))
    let end = try #require(readme.range(of: "## The command"))
    var examples: [String] = []
    for line in readme[start.upperBound..<end.lowerBound].split(separator: "\n")
    where line.hasPrefix("| `") {
      let column = line.replacing("\\|", with: "\u{1}").split(separator: "|")[0]
      for (index, piece) in column.split(separator: "`", omittingEmptySubsequences: false)
        .enumerated()
      where index % 2 == 1 {
        examples.append(String(piece.replacing("\u{1}", with: "|")))
      }
    }
    #expect(examples.count > 40)
    let session = Session(Collection.sample)
    session.save = { _, _, _ in true }
    for example in examples {
      #expect(throws: Never.self, "\(example)") { try session.run(example)?.rows() }
    }
  }

  @Test func theEmbeddedExampleIsTrue() throws {
    #expect(
      try block("swift").contains(
        #"Collection([Article(id: "1", headline: "Ferry sinks", body: "A ferry sank.")])"#))
    let collection = Collection([Article(id: "1", headline: "Ferry sinks", body: "A ferry sank.")])
    #expect(try collection.run("ferry | count").rows()[0].integer("hits") == 2)
  }

  @Test func theSampleIsAsLargeAsSaid() {
    #expect(readme.contains("has sixty-six articles"))
    #expect(Collection.sample.count == 66)
  }

  @Test func everyFolderIsNamed() throws {
    for folder in try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Sources")
    where !folder.hasPrefix(".") {
      #expect(readme.contains("`Sources/\(folder)`"), "\(folder)")
    }
  }
}
