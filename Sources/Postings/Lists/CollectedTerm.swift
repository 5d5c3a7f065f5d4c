/// The postings of one term while they are collected.
///
/// A copy of it keeps its counters in registers while many occurrences are added.
///
/// Invariant of its unsafe part: each of the pointers has room for `room` numbers, and no more postings
/// and occurrences are collected, which `add` checks. Who owns the memory is `TermEncoder`.
struct CollectedTerm: BitwiseCopyable {
  let documents: UnsafeMutablePointer<UInt32>
  /// How often the term stands in each document, less one.
  let frequencies: UnsafeMutablePointer<UInt32>
  let extras: UnsafeMutablePointer<UInt32>
  /// The first position in each document, and the distances of those after it.
  let gaps: UnsafeMutablePointer<UInt32>
  let forms: UnsafeMutablePointer<UInt32>
  private(set) var documentsUsed = 0
  private(set) var occurrencesUsed = 0
  private(set) var formsUsed = 0

  private let room: Int
  private var document = UInt32.max
  private var position: UInt32 = 0
  private var frequency: UInt32 = 0
  private var extra: UInt32 = 0

  private static let arrays = 5

  init(room: Int) {
    self.room = room
    documents = .allocate(capacity: room * Self.arrays)
    frequencies = documents + room
    extras = frequencies + room
    gaps = extras + room
    forms = gaps + room
  }

  func deallocate() { documents.deallocate() }

  /// Forgets what was collected.
  mutating func removeAll() {
    (documentsUsed, occurrencesUsed, formsUsed) = (0, 0, 0)
    document = .max
  }

  /// Makes room for so many occurrences in all.
  mutating func reserve(_ occurrences: Int) {
    guard occurrences > room else { return }
    var larger = CollectedTerm(room: max(occurrences, room * 2))
    larger.documents.update(from: documents, count: documentsUsed)
    larger.frequencies.update(from: frequencies, count: documentsUsed)
    larger.extras.update(from: extras, count: documentsUsed)
    larger.gaps.update(from: gaps, count: occurrencesUsed)
    larger.forms.update(from: forms, count: formsUsed)
    (larger.documentsUsed, larger.occurrencesUsed) = (documentsUsed, occurrencesUsed)
    (larger.formsUsed, larger.document, larger.position) = (formsUsed, document, position)
    (larger.frequency, larger.extra) = (frequency, extra)
    deallocate()
    self = larger
  }

  /// Adds an occurrence; documents ascend, and in each the positions.
  /// - Parameter extra: what it adds to the frequency in ranking, beyond one.
  /// - Precondition: there is room for it.
  @inline(__always)
  mutating func add(document: UInt32, position: UInt32, extra: UInt32) {
    precondition(occurrencesUsed < room)
    // Whether a document is another one is a matter of chance: nothing here branches on it.
    let isNew = document != self.document
    documentsUsed &+= isNew ? 1 : 0
    let index = documentsUsed &- 1
    frequency = isNew ? 0 : frequency &+ 1
    self.extra = (isNew ? 0 : self.extra) &+ extra
    documents[index] = document
    frequencies[index] = frequency
    extras[index] = self.extra
    gaps[occurrencesUsed] = position &- (isNew ? 0 : self.position)
    occurrencesUsed &+= 1
    self.document = document
    self.position = position
  }

  /// Adds the number of the form of the next occurrence; for a term with several forms only.
  @inline(__always)
  mutating func add(form: UInt32) {
    precondition(formsUsed < room)
    forms[formsUsed] = form
    formsUsed &+= 1
  }
}
