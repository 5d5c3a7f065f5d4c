import Articles
import Bytes
import Corpus
import Evaluation
import Syntax

/// A command of the environment: `.name arguments`.
package struct SessionCommand {
  /// Without the dot; the first is the one that help shows.
  package var names: [String]
  package var synopsis: String
  package var summary: String
  /// What `.help NAME` says besides.
  package var details: [String] = []
  /// Whether what it says is what was asked for, not a note on what it did.
  package var isQuestion: (CommandCall) -> Bool = { _ in false }
  /// - Returns: notes for the reader.
  package var run: (Session, CommandCall) throws -> [String]

  package init(
    _ names: [String], synopsis: String, summary: String,
    run: @escaping (Session, CommandCall) throws -> [String]
  ) {
    self.names = names
    self.synopsis = synopsis
    self.summary = summary
    self.run = run
  }

  /// The commands of every session, at the prompt, in scripts and embedded.
  package static var standard: [SessionCommand] {
    [
      load, watch.aQuestion { $0.arguments.isEmpty }, save, open, verify.aQuestion(), new,
      set.aQuestion { $0.arguments.isEmpty }, list.aQuestion { $0.arguments.isEmpty },
      fields.aQuestion(), stats.aQuestion(), stages.aQuestion(), include, help.aQuestion(), quit,
    ]
  }

  /// The same command as a question, always or in some calls.
  package func aQuestion(_ isQuestion: @escaping (CommandCall) -> Bool = { _ in true }) -> Self {
    var command = self
    command.isQuestion = isQuestion
    return command
  }
}

/// A command as it was given.
package struct CommandCall {
  package var arguments: [String]
  /// The whole line.
  package var statement: String
  package var cancellation: QueryCancellation

  /// An error that points at the whole command.
  package func error(_ code: String, _ message: String, help: [String] = []) -> QueryError {
    QueryError(code: code, message: message, statement: statement, help: help)
  }
}

extension SessionCommand {
  private static var load: SessionCommand {
    SessionCommand(
      ["load"], synopsis: ".load PATH …", summary: "adds the articles of files and folders"
    ) { session, call in
      guard !call.arguments.isEmpty else {
        throw call.error("missingArgument", "`.load` requires a path", help: [".load PATH …"])
      }
      let report = try session.load(call.arguments, call.cancellation)
      if report.articles == 0, report.unchanged == 0 {
        throw call.error(
          "nothingLoaded", "no article could be loaded",
          help: report.skipLines.map { String($0.dropFirst(2)) })
      }
      return report.lines
    }
  }

  private static var watch: SessionCommand {
    var command = SessionCommand(
      ["watch"], synopsis: ".watch [PATH … | off]",
      summary: "loads what is new or changed there, now and later; alone says what is watched"
    ) { session, call in
      if call.arguments.isEmpty { return session.watchLines }
      if call.arguments == ["off"] {
        session.watch = nil
        return []
      }
      for path in call.arguments {
        do throws(FileProblem) {
          _ = try fileKind(path)
        } catch {
          throw call.error("unreadable", error.description)
        }
      }
      let report = try session.watch(call.arguments, call.cancellation)
      let isNews = report.articles > 0 || !report.skipped.isEmpty || !report.notes.isEmpty
      let paths = call.arguments.joined(separator: ", ")
      return (isNews ? report.lines : ["nothing new"])
        + [session.looksAgain ? "watching \(paths)" : "looked once; a prompt would look again"]
    }
    command.details = [
      "While the prompt waits it looks every two seconds, and loads a file once two looks found it the same.",
      "A file that changed is read again: its articles replace those with their ids. Articles of removed files stay.",
      "A script looks once. `.watch off` ends it.",
    ]
    return command
  }

  private static var set: SessionCommand {
    SessionCommand(
      ["set"], synopsis: ".set NAME VALUE", summary: "changes a setting; alone shows them all"
    ) { session, call in
      guard let name = call.arguments.first?.lowercased() else { return session.settings.lines }
      let values = Array(call.arguments.dropFirst())
      switch name {
      case "zones":
        let names = values.flatMap { $0.split(separator: ",").map { $0.lowercased() } }
        let zones = Zone.allCases.filter { names.contains($0.name) }
        guard !zones.isEmpty, zones.count == Set(names).count else {
          throw call.error(
            "badValue", "`.set zones` requires names of text fields",
            help: ["there are: " + Zone.allCases.map(\.name).joined(separator: ", ")])
        }
        session.settings.zones = zones
      case "now":
        if values.first?.lowercased() == "newest" {
          session.settings.now = nil
        } else if let date = values.first.flatMap({ NewsDate(parsing: $0) }) {
          session.settings.now = date.day
        } else {
          throw call.error(
            "badDate", "`.set now` requires a day such as 2024-01-28, or `newest`")
        }
      case "language":
        session.settings.language = try stemming(values.first, call)
      default:
        throw call.error(
          "badValue", "there is no setting `\(name)`", help: ["there are: zones, now, language"])
      }
      return session.settings.lines
    }
  }

  /// The stemmer that a value of `.set language` names; nil for each article's own.
  private static func stemming(_ value: String?, _ call: CommandCall) throws -> String? {
    if value?.lowercased() == "own" { return nil }
    guard let code = value.flatMap({ LanguageCode.code(named: $0) }), Stemmer.has(language: code)
    else {
      throw call.error(
        "badValue", "`.set language` requires a language with a stemmer, or `own`",
        help: ["there are: " + Stemmer.languages.joined(separator: ", ")])
    }
    return code
  }

  private static var list: SessionCommand {
    var command = SessionCommand(
      ["list"], synopsis: ".list $NAME FILE",
      summary: "makes a word list, a line each; alone says which there are"
    ) { session, call in
      if call.arguments.isEmpty {
        return session.lists.sorted { $0.key < $1.key }.map {
          "$\($0.key)  \(CountText.count($0.value.lines.count, "line"))"
        }
      }
      guard call.arguments.count == 2, let name = listName(call.arguments[0]) else {
        throw call.error(
          "badArgument", "`.list` requires a name such as $names and a file",
          help: [".list $NAME FILE"])
      }
      let bytes: [UInt8]
      do throws(FileProblem) {
        bytes = try readFile(call.arguments[1])
      } catch {
        throw call.error("unreadable", error.description)
      }
      let list = try TermList(bytes, cancellation: call.cancellation.token)
      let bad =
        list.bad.prefix(10).map { "line \($0.number) is left out: \($0.reason)" }
        + (list.bad.count > 10
          ? ["\(CountText.grouped(list.bad.count - 10)) more are left out"] : [])
      guard !list.lines.isEmpty else {
        throw call.error(
          "emptyList", "\(call.arguments[1]) has no line that can be searched for", help: bad)
      }
      session.keep(list, as: name)
      return bad + ["$\(name) keeps \(CountText.count(list.lines.count, "line"))"]
    }
    command.details = [
      "A line is a phrase, with its wildcards and alternatives; or `=Exact`, `/expression/`, `forms(word)`, `word~1`.",
      "Empty lines and lines that start with `# ` are passed over.",
      "`$NAME` in a search is any of its lines; `| count by $NAME` has a row a line, zeros too.",
    ]
    return command
  }

  /// The name without its `$`; nil where it can't be one.
  private static func listName(_ written: String) -> String? {
    guard written.hasPrefix("$"),
      case .query(let query)? = try? parse(written), case .variable(let name)? = query.search?.kind,
      query.stages.isEmpty, name != "_"
    else { return nil }
    return name
  }

  private static var fields: SessionCommand {
    SessionCommand(
      ["fields"], synopsis: ".fields", summary: "lists the fields and how many articles have each"
    ) { session, call in try FieldList(session.collection, call.cancellation.token).lines }
  }

  private static var stats: SessionCommand {
    SessionCommand(
      ["stats"], synopsis: ".stats", summary: "how many articles, words, sources …, and their dates"
    ) { session, call in
      try CollectionStatistics(session.collection, call.cancellation.token).lines
    }
  }

  private static var stages: SessionCommand {
    SessionCommand(["stages"], synopsis: ".stages", summary: "lists the stages") { _, _ in
      let width = StageRegistry.signatures.map(\.synopsis.count).max() ?? 0
      return StageRegistry.signatures.map {
        "| " + $0.synopsis + String(repeating: " ", count: width - $0.synopsis.count)
          + "  " + $0.summary
      }
    }
  }

  private static var include: SessionCommand {
    SessionCommand(
      ["include", "read"], synopsis: ".include FILE", summary: "runs the statements of a script"
    ) { session, call in
      guard call.arguments.count == 1 else {
        throw call.error("missingArgument", "`.include` requires one file")
      }
      let text: String
      do throws(FileProblem) {
        text = String(decoding: try readFile(call.arguments[0]), as: UTF8.self)
      } catch {
        throw call.error("unreadable", error.description)
      }
      try session.include(text, name: call.arguments[0], call.cancellation)
      return []
    }
  }

  private static var help: SessionCommand {
    SessionCommand(
      ["help"], synopsis: ".help [NAME]", summary: "this list, or what a stage or command does"
    ) { session, call in
      let help = HelpText(
        commands: session.allCommands, signatures: StageRegistry.signatures,
        topics: session.hostTopics)
      guard let name = call.arguments.first else { return help.overview }
      guard let lines = help.about(name) else {
        throw call.error(
          "unknownTopic", "there is no help on `\(name)`",
          help: nearestName(to: name, among: help.topics).map { ["did you mean `\($0)`?"] } ?? [])
      }
      return lines
    }
  }

  private static var quit: SessionCommand {
    SessionCommand(["quit", "exit"], synopsis: ".quit", summary: "ends the session") { session, _ in
      session.end()
      return []
    }
  }
}

extension Settings {
  fileprivate var lines: [String] {
    [
      "zones     " + zones.map(\.name).joined(separator: ","),
      "now       " + (now?.description ?? "newest"),
      "language  " + (language ?? "own"),
    ]
  }
}
