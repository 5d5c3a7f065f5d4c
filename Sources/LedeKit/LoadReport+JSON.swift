import Rendering

extension LoadReport {
  /// The report as one JSON object on one line: `articles`, `files`, `bytes`, `seconds`, in `skipped` each thing
  /// that was skipped with its `path`, its `place` (null for a whole file) and the `reason`, and the `notes`.
  public var json: String {
    var bytes: [UInt8] = []
    func append(_ text: String) { bytes += text.utf8 }
    let milliseconds = Int(exactly: (min(seconds, 1e12) * 1_000).rounded()) ?? 0
    append("{\"articles\":\(articles),\"files\":\(files),\"bytes\":\(self.bytes),\"seconds\":")
    append("\(Double(milliseconds) / 1_000),\"skipped\":[")
    for (index, item) in skipped.enumerated() {
      append(index == 0 ? "{\"path\":" : ",{\"path\":")
      appendJSON(string: item.path, into: &bytes)
      append(",\"place\":")
      if let place = item.place {
        appendJSON(string: place, into: &bytes)
      } else {
        append("null")
      }
      append(",\"reason\":")
      appendJSON(string: item.reason, into: &bytes)
      append("}")
    }
    append("],\"notes\":[")
    for (index, note) in notes.enumerated() {
      if index > 0 { append(",") }
      appendJSON(string: note, into: &bytes)
    }
    append("]}")
    return String(decoding: bytes, as: UTF8.self)
  }
}
