import CPty
import Foundation

/// A program under a terminal of its own, driven as by hands and read as by eyes.
///
/// Nothing sleeps: each wait reads what the program writes until it holds, and fails with the screen.
package final class PtyProcess {
  /// The program didn't do in time what the test waits for.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package private(set) var screen: PtyScreen
  /// All that the program wrote.
  package private(set) var output: [UInt8] = []
  /// The terminal's modes before the program ran.
  package let initialModes: [UInt8]

  private var process: cpty_process
  private var status: Int32?
  private var isRunning = false

  /// - Parameters:
  ///   - environment: the whole environment of the program.
  package init(
    _ binary: String, _ arguments: [String] = [], environment: [String: String],
    rows: Int = 24, columns: Int = 80
  ) throws {
    var words = ([binary] + arguments).map { strdup($0) }
    var variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for copy in words + variables { free(copy) } }
    words.append(nil)
    variables.append(nil)
    process = cpty_process()
    screen = PtyScreen(rows: rows, columns: columns)
    guard cpty_open(Int32(rows), Int32(columns), &process) else {
      throw Failure(description: "no terminal: errno \(errno)")
    }
    initialModes = Self.modes(of: process)
    guard cpty_spawn(binary, words, variables, &process) else {
      cpty_close(&process, false)
      throw Failure(description: "no process for \(binary): errno \(errno)")
    }
    isRunning = true
  }

  deinit { if isRunning { cpty_close(&process, status == nil) } }

  /// The `lede` that was built beside the running tests.
  package static let lede: String = {
    let arguments = CommandLine.arguments
    let bundle = arguments.first { $0.contains(".xctest") } ?? arguments[0]
    let folders = bundle.split(separator: "/").prefix { !$0.hasSuffix(".xctest") }
    let beside = "/" + folders.joined(separator: "/") + "/lede"
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return Repository.root + "/.build/debug/lede"
  }()

  /// The terminal's modes now, in a form to be compared.
  package var modes: [UInt8] { Self.modes(of: process) }

  package func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    let deadline = Date(timeIntervalSinceNow: 10)
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { cpty_write(&process, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(written)
      if written == 0 { pump(milliseconds: 10) }
      if Date() > deadline { throw failure("the program takes no input") }
    }
  }

  package func signal(_ number: Int32) { cpty_signal(&process, number) }

  package func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = cpty_resize(&process, Int32(rows), Int32(columns))
  }

  /// Reads until the screen satisfies `predicate`.
  package func wait(
    for what: String, timeout: TimeInterval = 10, until predicate: (PtyScreen) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while !predicate(screen) {
      if finish() {
        while pump(milliseconds: 0) {}
        if predicate(screen) { return }
        throw failure("the program ended with \(status ?? -1) before: \(what)")
      }
      if Date() > deadline { throw failure("no \(what)") }
      pump(milliseconds: 20)
    }
  }

  /// Reads until the screen's text holds `text`.
  package func wait(forText text: String) throws {
    try wait(for: "“\(text)” on the screen") { $0.text.contains(text) }
  }

  /// Reads until the cursor stands behind `text`, which begins its row.
  package func wait(forRow text: String) throws {
    try wait(for: "row “\(text)” with the cursor behind it") {
      $0.lines[$0.row] == Self.trimmed(text) && $0.column == text.count
    }
  }

  /// Reads until the program ends.
  /// - Returns: its exit status, or 128 plus the number of the signal that ended it.
  package func waitForExit() throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: 10)
    while !finish() {
      if Date() > deadline { throw failure("the program doesn't end") }
      pump(milliseconds: 10)
    }
    while pump(milliseconds: 0) {}
    return status ?? -1
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = cpty_read(&process, &buffer, buffer.count, milliseconds)
    guard count > 0 else { return false }
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private func finish() -> Bool {
    if status != nil { return true }
    var code: Int32 = 0
    if cpty_finished(&process, &code) { status = code }
    return status != nil
  }

  private func failure(_ what: String) -> Failure {
    let frame = screen.lines.map { "|" + $0 }.joined(separator: "\n")
    let place = "cursor at row \(screen.row), column \(screen.column)"
    let unknown = screen.unknown.isEmpty ? "" : "; unknown: \(screen.unknown)"
    return Failure(description: "\(what); \(place)\(unknown)\n\(frame)")
  }

  private static func modes(of process: cpty_process) -> [UInt8] {
    var modes = [UInt8](repeating: 0, count: 256)
    var copy = process
    return Array(modes[..<cpty_modes(&copy, &modes, 256)])
  }
}
