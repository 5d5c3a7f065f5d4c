import Foundation
import LedeKit
import LedeTestSupport
import Semantics
import Syntax
import Testing

/// The folder `Messages` has what a user is told, in full text, to be read in one go: a query after `lede> `, then the
/// errors or notes that it gives on six small articles.
struct MessagesTests {
  struct Message: Sendable, CustomTestStringConvertible {
    var file: String
    var query: String
    var told: String

    var testDescription: String { "\(file): \(query)" }
  }

  private static let messages: [Message] = {
    let folder = Repository.root + "/Tests/EvaluationTests/Messages/"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.sorted().flatMap { file in
      let text = (try? String(contentsOfFile: folder + file, encoding: .utf8)) ?? ""
      return text.components(separatedBy: "\nlede> ").dropFirst().map { part in
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let told = lines.count > 1 ? String(lines[1]) : ""
        return Message(
          file: file, query: String(lines[0]), told: told.trimmingCharacters(in: .newlines))
      }
    }
  }()

  /// What can't be shown in a line, depends on the disk, or does not come of these articles.
  private static let untold: Set<DiagnosticCode> = [.nestingTooDeep, .fileExists, .noStopWords]

  @Test func everyQueryIsToldWhatTheFolderSays() {
    #expect(Self.messages.count > 100)
    for message in Self.messages {
      let session = Session(ChurchAndFerry.collection)
      var told: String
      do {
        let answer = try session.run(message.query)
        told = ((answer?.reading.map { ["read as: " + $0] } ?? []) + session.notes)
          .joined(separator: "\n")
      } catch {
        told = "\(error)"
      }
      #expect(told == message.told, "\(message.file): \(message.query)")
    }
  }

  @Test func everyKindOfMessageIsThere() {
    var seen: Set<DiagnosticCode> = []
    for message in Self.messages {
      let session = Session(ChurchAndFerry.collection)
      do {
        try session.run(message.query)
        seen.formUnion(session.noteCodes)
      } catch let error as QueryError {
        seen.formUnion(error.problems.compactMap { DiagnosticCode(rawValue: $0.code) })
      } catch {
        Issue.record("\(message.query): \(error)")
      }
    }
    #expect(Set(DiagnosticCode.allCases).subtracting(seen) == Self.untold)
  }

  @Test func everyMendedQueryRuns() {
    for message in Self.messages {
      var problems: [QueryError.Problem] = []
      do {
        try Session(ChurchAndFerry.collection).run(message.query)
      } catch let error as QueryError {
        problems = error.problems
      } catch {
        Issue.record("\(message.query): \(error)")
      }
      for problem in problems {
        guard let mended = problem.mended else { continue }
        #expect(mended != message.query)
        #expect(throws: Never.self, "\(mended)") {
          try Session(ChurchAndFerry.collection).run(mended)
        }
      }
    }
  }
}
