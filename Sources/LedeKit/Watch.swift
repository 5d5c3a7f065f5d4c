import Articles
import Bytes

/// What a session watches, and when it looks again.
final class Watch {
  /// The least time between two looks.
  private static let pause: UInt64 = 2_000_000_000
  /// How many times longer a pause is than the look before it, so that looking costs little.
  private static let pausesPerLook: UInt64 = 20
  /// After a load that gave way to the keyboard.
  private static let rest: UInt64 = 1_000_000_000
  private static let namesPerStep = 256
  private static let filesPerLoad = 64
  private static let bytesPerLoad = 4_000_000

  let files = FileWatch()
  private(set) var lastLook: UInt64?
  private var isLooking = false
  private var cost: UInt64 = 0
  private var nextTurn: UInt64 = 0
  private var ready: [FoundFile] = []
  private var report = LoadReport()

  /// Files were looked at just now.
  func haveLooked() {
    lastLook = monotonicNanoseconds()
    nextTurn = monotonicNanoseconds() + Self.pause
    isLooking = false
  }

  /// Does a small piece of what is due: looks at some names, or loads some files.
  ///
  /// - Parameter load: loads files; throws where it was stopped.
  /// - Returns: what was loaded once all is that was found, and nanoseconds until the next piece.
  func goOn(
    _ known: LoadedFiles, load: ([FoundFile]) throws -> LoadReport
  ) -> (loaded: LoadReport?, wait: UInt64) {
    let now = monotonicNanoseconds()
    guard now >= nextTurn else { return (nil, nextTurn - now) }
    if !ready.isEmpty {
      let piece = nextPiece
      do {
        report.add(try load(piece))
        ready.removeFirst(piece.count)
      } catch {
        nextTurn = monotonicNanoseconds() + Self.rest
        return (nil, Self.rest)
      }
      guard ready.isEmpty else { return (nil, 0) }
      defer { report = LoadReport() }
      return (report, 0)
    }
    if !isLooking {
      files.begin()
      isLooking = true
      cost = 0
    }
    let found = files.step(names: Self.namesPerStep, files: known)
    cost += monotonicNanoseconds() - now
    guard let found else { return (nil, 0) }
    haveLooked()
    nextTurn += max(Self.pause, cost * Self.pausesPerLook) - Self.pause
    ready = found
    if !ready.isEmpty { nextTurn = now }
    return (nil, nextTurn > now ? nextTurn - now : 0)
  }

  private var nextPiece: [FoundFile] {
    var bytes = 0
    let piece = ready.prefix(Self.filesPerLoad).prefix { file in
      defer { bytes += file.stamp.size }
      return bytes < Self.bytesPerLoad
    }
    return Array(piece)
  }
}
