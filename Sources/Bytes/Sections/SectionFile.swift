import Synchronization

/// A file of sections, mapped. Its header and directory are verified when it is opened, each page
/// when it is first asked for.
package final class SectionFile: Sendable {
  /// Why a file is not read.
  package struct Refusal: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// Not such a file at all.
      case foreign
      case newer(version: UInt32)
      case older(version: UInt32)
      case truncated(bytes: Int, expected: Int)
      /// What was found damaged: a page from 1 on, or the header, or the directory.
      case damaged(String)
    }

    package var path: String
    package var reason: Reason

    package init(path: String, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  private struct State {
    /// By page, whether it is known to be whole.
    var verified: [UInt64]
    var damage: Refusal?
  }

  package let path: String
  private let mapping: Mapping
  let entries: [SectionFormat.Entry]
  private let sums: [UInt64]
  /// The pages end where the directory starts.
  private let pagesEnd: Int
  private let state: Mutex<State>

  /// Whether a file begins as one of sections does.
  package static func isOne(_ start: some Sequence<UInt8>) -> Bool {
    start.starts(with: SectionFormat.magic)
  }

  /// - Throws: `FileProblem` or `Refusal`.
  /// - Complexity: O(sections and pages); their bytes are not read.
  package init(_ path: String) throws {
    self.path = path
    mapping = try Mapping(path)
    let bytes = mapping.bytes
    func refuse(_ reason: Refusal.Reason) -> Refusal { Refusal(path: path, reason: reason) }
    guard bytes.count >= SectionFormat.headerSize else {
      throw refuse(
        Self.isOne(bytes)
          ? .truncated(bytes: bytes.count, expected: SectionFormat.headerSize) : .foreign)
    }
    guard Self.isOne(bytes) else { throw refuse(.foreign) }
    let header = UnsafeRawBufferPointer(rebasing: bytes[..<SectionFormat.headerSize])
    let signed = SectionFormat.headerSize - 8
    guard
      PageSum.sum(UnsafeRawBufferPointer(rebasing: header[..<signed]))
        == header.little(UInt64.self, at: signed)
    else { throw refuse(.damaged("the header")) }
    let version = header.little(UInt32.self, at: 16)
    guard version <= SectionFormat.version else { throw refuse(.newer(version: version)) }
    guard version == SectionFormat.version else { throw refuse(.older(version: version)) }
    let length = Int(clamping: header.little(UInt64.self, at: 24))
    guard bytes.count == length else {
      throw refuse(.truncated(bytes: bytes.count, expected: length))
    }
    let start = Int(clamping: header.little(UInt64.self, at: 32))
    let size = Int(clamping: header.little(UInt64.self, at: 40))
    guard start >= SectionFormat.headerSize, start <= length, size == length - start, size >= 8
    else { throw refuse(.damaged("the header")) }
    let directory = UnsafeRawBufferPointer(rebasing: bytes[start...])
    guard PageSum.sum(directory) == header.little(UInt64.self, at: 48) else {
      throw refuse(.damaged("the directory"))
    }
    pagesEnd = start
    let pageSize = SectionFormat.pageSize
    let pages = (start - SectionFormat.headerSize + pageSize - 1) / pageSize
    let count = Int(clamping: directory.little(UInt64.self, at: 0))
    guard count <= size / SectionFormat.Entry.size,
      8 + count * SectionFormat.Entry.size + pages * 8 == size
    else { throw refuse(.damaged("the directory")) }
    entries = (0..<count).map {
      SectionFormat.Entry(directory, at: 8 + $0 * SectionFormat.Entry.size)
    }
    guard
      entries.allSatisfy({ entry in
        entry.elementSize > 0 && entry.offset >= SectionFormat.headerSize
          && entry.byteCount >= 0 && entry.byteCount <= start - entry.offset
          && entry.offset % SectionFormat.alignment == 0
      })
    else { throw refuse(.damaged("the directory")) }
    sums = (0..<pages).map {
      directory.little(UInt64.self, at: 8 + count * SectionFormat.Entry.size + $0 * 8)
    }
    state = Mutex(State(verified: [UInt64](repeating: 0, count: (pages + 63) / 64)))
  }

  /// The number of bytes of the file.
  package var byteCount: Int { mapping.bytes.count }

  /// What was found damaged so far.
  package var damage: Refusal? { state.withLock { $0.damage } }

  /// Whether the pages that hold some bytes are whole. What is damaged is remembered.
  /// - Complexity: O(bytes) of the pages that were not asked for before.
  package func isWhole(_ bytes: Range<Int>) -> Bool {
    guard !bytes.isEmpty else { return true }
    let first = (bytes.lowerBound - SectionFormat.headerSize) / SectionFormat.pageSize
    let last = (bytes.upperBound - 1 - SectionFormat.headerSize) / SectionFormat.pageSize
    return state.withLock { state in
      var page = first
      while page <= last {
        let bit = UInt64(1) << (page & 63)
        if state.verified[page >> 6] & bit == 0 {
          guard sum(page) == sums[page] else {
            note("page \(page + 1) of \(sums.count)", in: &state)
            return false
          }
          state.verified[page >> 6] |= bit
        }
        page += 1
      }
      return true
    }
  }

  /// Remembers what was found damaged though its pages are whole.
  package func note(damage: String) { state.withLock { note(damage, in: &$0) } }

  private func note(_ damage: String, in state: inout State) {
    guard state.damage == nil else { return }
    state.damage = Refusal(path: path, reason: .damaged(damage))
  }

  /// Makes sure that bytes are whole before they are written elsewhere, under new sums.
  /// - Throws: `Refusal`.
  package func requireWhole(_ bytes: Range<Int>) throws(Refusal) {
    guard !isWhole(bytes) else { return }
    throw damage ?? Refusal(path: path, reason: .damaged("a page"))
  }

  /// The numbers of all damaged pages, from 1 on.
  /// - Throws: `Cancelled`, within about one page.
  /// - Complexity: O(bytes of the file).
  package func damagedPages(_ cancellation: Cancellation) throws(Cancelled) -> [Int] {
    var damaged: [Int] = []
    for page in sums.indices {
      try cancellation.check()
      if sum(page) != sums[page] { damaged.append(page + 1) }
    }
    return damaged
  }

  private func sum(_ page: Int) -> UInt64 {
    let start = SectionFormat.headerSize + page * SectionFormat.pageSize
    let end = min(pagesEnd, start + SectionFormat.pageSize)
    return PageSum.sum(UnsafeRawBufferPointer(rebasing: mapping.bytes[start..<end]))
  }

  func pointer(at offset: Int) -> UnsafeRawPointer? {
    mapping.bytes.baseAddress.map { $0 + offset }
  }
}
