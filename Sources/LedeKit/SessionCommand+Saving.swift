import Bytes

extension SessionCommand {
  static var save: SessionCommand {
    var command = SessionCommand(
      ["save"], synopsis: ".save FILE", summary: "writes the whole collection into one file"
    ) { session, call in
      let path = try file(of: call, "save")
      do {
        try session.collection.save(to: path, cancellation: call.cancellation)
      } catch let error as CollectionFileError {
        throw call.error("notSaved", error.description)
      }
      let size = (try? fileStatus(path).stamp.size) ?? 0
      let articles = CountText.count(session.collection.count, "article")
      return ["saved \(articles) in \(path) (\(CountText.grouped(size)) bytes)"]
    }
    command.details = [
      "`lede FILE` and `.open FILE` open it again at once, with everything that was loaded and removed.",
      "The old file stays whole until the new one is. What a result holds is saved by `| save` instead.",
    ]
    return command
  }

  static var open: SessionCommand {
    SessionCommand(
      ["open"], synopsis: ".open FILE",
      summary: "puts a saved collection in the place of what is loaded"
    ) { session, call in
      let path = try file(of: call, "open")
      do {
        session.collection = try Collection(opening: path)
      } catch let error as CollectionFileError {
        throw call.error("notOpened", error.description)
      }
      return session.collection.report.lines
    }
  }

  static var verify: SessionCommand {
    SessionCommand(
      ["verify"], synopsis: ".verify FILE",
      summary: "reads a saved collection whole, and names damage"
    ) { session, call in
      let path = try file(of: call, "verify")
      do {
        let damaged = try Collection.damagedPages(of: path, cancellation: call.cancellation)
        guard damaged.isEmpty else {
          let pages = damaged.prefix(20).map { String($0) }.joined(separator: ", ")
          throw call.error(
            "damaged",
            "\(path): \(CountText.count(damaged.count, "page")) damaged: \(pages)"
              + (damaged.count > 20 ? " …" : ""),
            help: ["a copy of the file, or loading the articles again, helps"])
        }
        return ["\(path) is as it was written"]
      } catch let error as CollectionFileError {
        throw call.error("damaged", error.description)
      }
    }
  }

  static var new: SessionCommand {
    var command = SessionCommand(
      ["new"], synopsis: ".new",
      summary: "keeps as $new what came in since the collection was last saved or opened"
    ) { session, _ in
      let count = session.keepNew()
      return [
        "\(CountText.count(count, "new article"))" + (count > 0 ? ": ask `$new | …`" : "")
      ]
    }
    command.details = [
      "`lede --new-since FILE PATH …` opens FILE, loads what is new under PATH, and keeps it as $new;"
        + " `.save FILE` then makes it known.",
      "An article that replaced one with its id is new.",
    ]
    return command
  }

  private static func file(of call: CommandCall, _ name: String) throws -> String {
    guard call.arguments.count == 1 else {
      throw call.error(
        "missingArgument", "`.\(name)` requires one file", help: [".\(name) FILE"])
    }
    return call.arguments[0]
  }
}
