/// What may still come of an archive that was found, with all the archives in it.
final class ArchiveBudget {
  let limits: ArchiveLimits
  /// Why no more is read; nil while there is something left.
  private(set) var refusal: String?

  private var isTold = false
  private var expanded = 0
  private var entries = 0
  private let outermost: ArchiveInput

  /// - Parameter outermost: the archive as it lies on the disk.
  init(of outermost: ArchiveInput, limits: ArchiveLimits = ArchiveLimits()) {
    self.outermost = outermost
    self.limits = limits
  }

  /// Counts an entry.
  /// - Returns: whether it may be read.
  func takeEntry() -> Bool {
    entries += 1
    if entries > limits.entries {
      refuse("the archive has more than \(limits.entries) entries, the most that are read")
    }
    return refusal == nil
  }

  /// Counts bytes that came of an entry.
  /// - Returns: whether they may be kept.
  func take(bytes: Int) -> Bool {
    expanded += bytes
    return allows(expanded)
  }

  /// Whether as many bytes may come of what was read so far.
  func allows(_ bytes: Int) -> Bool {
    if bytes > limits.totalBytes {
      refuse(
        "the archive expands to more than \(byteText(limits.totalBytes)), the most that is read")
    }
    // Zip archives may have entries share their bytes, so bytes that are read again count once.
    let read = min(outermost.bytesRead, outermost.size)
    if bytes > limits.freeBytes + limits.ratio * min(read, limits.totalBytes) {
      refuse(
        "\(byteText(read)) of the archive expand to more than \(byteText(bytes)), beyond"
          + " \(byteText(limits.freeBytes)) and \(limits.ratio) times its size, as in an archive"
          + " made to fill the memory")
    }
    return refusal == nil
  }

  /// The refusal the first time that it is asked for, so that it is told once.
  func refusalToTell() -> String? {
    defer { isTold = isTold || refusal != nil }
    return isTold ? nil : refusal
  }

  private func refuse(_ reason: String) {
    refusal = refusal ?? reason + "; the rest of it is not read, what came before is kept"
  }
}

/// A number of bytes with a unit of thousands, rounded down: `812 bytes`, `64 MB`, `1.5 GB`.
func byteText(_ bytes: Int) -> String {
  if bytes < 1_000 { return counted(bytes, "byte") }
  var unit = 1_000
  var names = ["kB", "MB", "GB", "TB", "PB", "EB"][...]
  while bytes / unit >= 1_000, names.count > 1 {
    unit *= 1_000
    names = names.dropFirst()
  }
  let whole = bytes / unit
  let tenth = bytes % unit / (unit / 10)
  return (whole < 10 && tenth > 0 ? "\(whole).\(tenth)" : "\(whole)") + " \(names.first ?? "")"
}
