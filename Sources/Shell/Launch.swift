import Bytes
import CLineEdit
import LedeKit

/// One run of the command: loads, then runs what was given or opens the prompt.
package struct Launch {
  private let paths: [String]
  private let statements: [String]
  private let script: String?
  private let format: OutputFormat
  private let parameters: [String: String]
  private let stopsAtError: Bool
  private let readsRC: Bool
  private let isQuiet: Bool
  private let printsReport: Bool
  private let newSince: String?

  package init(
    paths: [String], statements: [String], script: String?, format: OutputFormat,
    parameters: [String: String], stopsAtError: Bool, readsRC: Bool, isQuiet: Bool,
    printsReport: Bool = false, newSince: String? = nil
  ) {
    self.paths = paths
    self.statements = statements
    self.script = script
    self.format = format
    self.parameters = parameters
    self.stopsAtError = stopsAtError
    self.readsRC = readsRC
    self.isQuiet = isQuiet
    self.printsReport = printsReport
    self.newSince = newSince
  }

  /// - Returns: the exit status: 0 fine, 1 a query failed, 3 nothing could be loaded, 128 plus a signal's number.
  package func run() -> Int32 {
    let isInteractive = statements.isEmpty && script == nil && isTerminal(0)
    Interrupts.install()
    defer { Interrupts.restore() }
    let interrupts = Interrupts()
    let loaded = interrupts.catching { load(QueryCancellation($0)) }
    guard case .collection(let collection) = loaded else {
      if case .failed(let status) = loaded { return status }
      return 3
    }
    if printsReport, statements.isEmpty, script == nil { return 0 }
    let session = Session(collection, parameters: parameters)
    session.progress = progress
    if let newSince {
      let count = CountText.count(session.keepNew(), "new article")
      note("\(count) since \(newSince) was saved, kept as $new")
    }
    let settings = OutputSettings(format: format)
    defer { settings.finish() }
    if isInteractive { return prompt(session, settings) }
    return interrupts.catching { cancellation in
      let runner = ScriptRunner(
        session: session, settings: settings, stopsAtError: stopsAtError, isQuiet: isQuiet,
        cancellation: QueryCancellation(cancellation))
      let status = runScripts(runner)
      let assertions = session.assertions
      if assertions.failed > 0 {
        let all = CountText.count(assertions.run, "assertion")
        emit("\(assertions.failed) of \(all) failed\n", to: 2)
      }
      return status
    }
  }

  package static func say(_ text: String, isError: Bool) {
    emit(text + "\n", to: isError ? 2 : 1)
  }

  /// Ends the process with an exit status.
  package static func end(_ status: Int32) -> Never { endProcess(status) }

  // MARK: Loading

  private enum Loaded {
    case collection(Collection)
    /// The exit status.
    case failed(Int32)
  }

  private static var interruptedStatus: Int32 { 128 + (Interrupts.endSignal ?? 2) }

  private func load(_ cancellation: QueryCancellation) -> Loaded {
    guard !paths.isEmpty else {
      let sample = Collection.sample
      note("no path given: the sample collection, \(sample.count) articles")
      if printsReport, !write(sample.report) { return .failed(1) }
      return .collection(sample)
    }
    var collection = Collection()
    do {
      if let newSince { collection = try earlier(newSince) }
      try collection.load(
        paths, onlyNew: newSince != nil, cancellation: cancellation, progress: progress)
    } catch let error as CollectionFileError {
      emit("error: \(error.description)\n", to: 2)
      return .failed(3)
    } catch {
      emit("Interrupted; nothing was loaded.\n", to: 2)
      return .failed(Self.interruptedStatus)
    }
    let lines = collection.report.lines
    for line in lines { note(line) }
    if printsReport, !write(collection.report) { return .failed(1) }
    if collection.count == 0 {
      if isQuiet { for line in lines { emit(safeForTerminal(line) + "\n", to: 2) } }
      emit("error: no article could be loaded\n", to: 2)
      return .failed(3)
    }
    return .collection(collection)
  }

  /// The collection as it was saved; an empty one where it never was.
  private func earlier(_ path: String) throws -> Collection {
    if case .none = try? fileKind(path) {
      note("\(path) is not there yet: everything is new")
      return Collection()
    }
    return try Collection(opening: path)
  }

  /// Told how far a load has come; nil where that is not shown.
  private var progress: ((LoadProgress) -> Void)? {
    guard !isQuiet, isTerminal(2), !Colour.isDumb(environment("TERM")) else { return nil }
    let meter = LoadMeter()
    return { meter.show($0) }
  }

  /// - Returns: false where it could not be written.
  private func write(_ report: LoadReport) -> Bool {
    do throws(FileProblem) {
      try writeAll(1, Array((report.json + "\n").utf8), name: "standard output")
      return true
    } catch {
      emit("error: the report could not be written: \(error.description)\n", to: 2)
      return false
    }
  }

  private func note(_ text: String) {
    if !isQuiet { emit(safeForTerminal(text) + "\n", to: 2) }
  }

  // MARK: Scripts

  private func runScripts(_ runner: ScriptRunner) -> Int32 {
    var hasFailed = false
    func stops(_ outcome: ScriptRunner.Outcome) -> Int32? {
      switch outcome {
      case .closed: return 0
      case .interrupted: return Self.interruptedStatus
      case .failed:
        hasFailed = true
        return stopsAtError ? 1 : nil
      case .done: return nil
      }
    }
    if script != nil || statements.isEmpty {
      let path = script ?? "-"
      let name = path == "-" ? "standard input" : path
      do {
        let bytes = try readFile(path == "-" ? "/dev/stdin" : path)
        let text = String(decoding: bytes, as: UTF8.self)
        if let status = stops(runner.run(text, name: name)) { return status }
      } catch {
        emit("error: \(error.description)\n", to: 2)
        return 2
      }
    }
    for statement in statements {
      if let status = stops(runner.run(statement, name: nil)) { return status }
    }
    return hasFailed ? 1 : 0
  }

  // MARK: The prompt

  private func prompt(_ session: Session, _ settings: OutputSettings) -> Int32 {
    if !isQuiet {
      emit(safeForTerminal(Welcome(session).lines.joined(separator: "\n")) + "\n", to: 1)
    }
    let history = HistoryFile(environment: Bytes.environment)
    let host = SessionHost(session: session, settings: settings, history: history)
    if readsRC, let path = RCFile.path(environment: Bytes.environment) {
      _ = host.run(
        ".include \"\(path)\"", cancellation: Cancellation(),
        terminal: TerminalSize.current(environment: Bytes.environment))
    }
    return Prompt(host: host, history: history).run()
  }
}

/// The file of first statements: `$XDG_CONFIG_HOME/lede/rc`, else `~/.config/lede/rc`.
enum RCFile {
  /// nil where there is none.
  static func path(environment: (String) -> String?) -> String? {
    let folder = environment("XDG_CONFIG_HOME") ?? environment("HOME").map { $0 + "/.config" }
    guard let path = folder.map({ $0 + "/lede/rc" }), case .file? = try? fileKind(path) else {
      return nil
    }
    return path
  }
}
