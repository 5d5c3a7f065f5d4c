import Bytes
import CLineEdit

/// Lines from standard input as they are: a pipe, a file, or a terminal that can't move its cursor.
final class PlainReader: LineSource {
  let isInteractive: Bool

  private let promptDescriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// A prompt is shown where standard input is a terminal: on standard output if that is one too,
  /// else on standard error.
  init() {
    isInteractive = isTerminal(0)
    promptDescriptor = isTerminal(1) ? 1 : 2
  }

  func readLine(prompt: String) -> ReadResult {
    if isInteractive { show(prompt) }
    var searched = start
    while true {
      if let newline = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = newline + 1 }
        return .line(line(upTo: newline))
      }
      if hasEnded {
        guard start < buffer.count else { return .endOfInput }
        defer { start = buffer.count }
        return .line(line(upTo: buffer.count))
      }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      if let signal = readMore() { return signal }
    }
  }

  private func show(_ text: String) { try? writeAll(promptDescriptor, Array(text.utf8)) }

  private func line(upTo end: Int) -> String {
    let isReturned = end > start && end < buffer.count && buffer[end - 1] == UInt8(ascii: "\r")
    return String(decoding: buffer[start..<(isReturned ? end - 1 : end)], as: UTF8.self)
  }

  /// Reads what there is; a result where a signal ended the wait.
  private func readMore() -> ReadResult? {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = cle_read_plain(0, &chunk, chunk.count)
    if count > 0 {
      buffer.append(contentsOf: chunk[..<count])
    } else if count == 0 {
      hasEnded = true
    } else if let signal = Interrupts.endSignal {
      return .terminated(signal)
    } else if cle_take_interrupt() {
      buffer.removeAll()
      show("\n")
      return .interrupted
    }
    return nil
  }
}
