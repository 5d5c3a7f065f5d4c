import LedeKit

/// How answers are printed; `.mode` and `.timer` change it.
package final class OutputSettings {
  package var format: OutputFormat
  package var showsTimer: Bool

  package init(format: OutputFormat = .auto, showsTimer: Bool = true) {
    self.format = format
    self.showsTimer = showsTimer
  }

  /// The commands that change the settings.
  package var commands: [SessionCommand] {
    [
      SessionCommand(
        ["mode"], synopsis: ".mode FORMAT", summary: "how answers are printed; alone shows it"
      ) { [self] _, call in
        let names = OutputFormat.allCases.map(\.rawValue)
        guard let name = call.arguments.first else { return ["mode  \(format.rawValue)"] }
        guard let chosen = OutputFormat(rawValue: name.lowercased()) else {
          throw call.error(
            "badValue", "there is no format `\(name)`",
            help: ["there are: " + names.joined(separator: ", ")])
        }
        format = chosen
        return []
      },
      SessionCommand(
        ["timer"], synopsis: ".timer on|off", summary: "hits, articles and time after each answer"
      ) { [self] _, call in
        switch call.arguments.first?.lowercased() {
        case "on": showsTimer = true
        case "off": showsTimer = false
        case nil: break
        default: throw call.error("badValue", "`.timer` requires `on` or `off`")
        }
        return ["timer  \(showsTimer ? "on" : "off")"]
      },
    ]
  }
}
