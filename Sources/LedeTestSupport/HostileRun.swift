import Bytes
import Foundation
import LedeKit
import Syntax

/// Asks hostile statements of a collection and keeps count of what came of them.
///
/// Commands are read but not run, and no statement that saves is: a vandal's path is a real one.
package struct HostileRun {
  #if DEBUG
    package static let isOptimised = false
  #else
    package static let isOptimised = true
  #endif
  /// What takes a second when optimised takes far more when it is not.
  package static let slowest = Duration.seconds(isOptimised ? 1 : 10)
  package private(set) var statements = 0
  /// Those without a fault of the lexer and the parser.
  package private(set) var parsed = 0
  /// Those of them that were answered, and not refused by the checker or a stage.
  package private(set) var answered = 0
  package private(set) var codes: [String: Int] = [:]
  /// Statements whose errors, printing or mending were wrong, and how.
  package private(set) var faults: [String] = []
  package private(set) var slowest: (time: Duration, text: String) = (.zero, "")
  private let collection: LedeKit.Collection
  private var session: Session
  /// Kept results are dropped from time to time, or memory would tell how many there are.
  private let sessionLength = 500

  package init(_ collection: LedeKit.Collection) {
    self.collection = collection
    session = Session(collection)
  }

  package mutating func run(_ text: String) {
    if statements % sessionLength == 0 {
      session = Session(collection)
      _ = try? session.run("$a = ferry")
    }
    statements += 1
    let start = HostileRun.threadTime()
    ask(text)
    let time = HostileRun.threadTime() - start
    if time > slowest.time { slowest = (time, text) }
  }

  private mutating func ask(_ text: String) {
    _ = isComplete(text)
    _ = splitScript(text)
    do {
      let statement = try parse(text)
      parsed += 1
      checkPrinting(statement, text)
      guard case .query(let query) = statement,
        !query.stages.contains(where: { $0.name.value == "save" })
      else { return }
      try answer(text)
      answered += 1
    } catch let error as DiagnosticList {
      note(QueryError(error, statement: text), text)
    } catch let error as QueryError {
      note(error, text)
    } catch {
      faults.append("\(text): \(error)")
    }
  }

  private func answer(_ text: String) throws {
    guard let answer = try session.run(text) else { return }
    _ = try answer.counts()
    struct Enough: Error {}
    do {
      try answer.forEachBatch { _ in throw Enough() }
    } catch is Enough {}
  }

  private mutating func checkPrinting(_ statement: Statement, _ text: String) {
    let once = printed(statement)
    guard let again = try? parse(once), printed(again) == once else {
      return faults.append("\(text)\nis printed as what does not read back: \(once)")
    }
  }

  private mutating func note(_ error: QueryError, _ text: String) {
    if error.problems.isEmpty { faults.append("\(text)\nhas an error that says nothing") }
    if error.description.isEmpty { faults.append("\(text)\nhas an error without words") }
    let bytes = Array(text.utf8)
    for problem in error.problems {
      codes[problem.code, default: 0] += 1
      let range = problem.range
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
        faults.append("\(text)\n\(problem.code) is out of the text: \(range)")
        continue
      }
      for edge in [range.lowerBound, range.upperBound]
      where edge < bytes.count && bytes[edge] & 0xC0 == 0x80 {
        faults.append("\(text)\n\(problem.code) cuts a character: \(range)")
      }
    }
    if let mended = error.problems.first?.mended, (try? parse(mended)) == nil {
      faults.append("\(text)\nis mended to what does not parse: \(mended)")
    }
  }

  /// What came of it all, for a reader.
  package func report() -> String {
    let errors = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "  \($0.key) \($0.value)" }.joined(separator: "\n")
    return """
      statements \(statements), parsed \(parsed), answered \(answered)
      errors by code:
      \(errors)
      slowest \(slowest.time): \(slowest.text.prefix(300).debugDescription)
      peak memory \(peakMemory() / 1_000_000) MB
      faults \(faults.count)
      \(faults.prefix(20).map(\.debugDescription).joined(separator: "\n"))
      """
  }

  /// The processor time of this thread: other work on the machine does not count.
  package static func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
