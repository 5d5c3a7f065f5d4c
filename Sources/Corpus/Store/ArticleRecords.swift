import Articles
import Bytes

/// The records of articles, many to a piece of memory. A value: copies share the pieces.
struct ArticleRecords: Sendable {
  /// Records of about so many bytes lie together.
  static let pieceSize = 1 << 18

  /// Where a record starts.
  struct Place: BitwiseCopyable, Sendable {
    var piece: UInt32
    var offset: UInt32
  }

  enum Piece: Sendable {
    case made([UInt8])
    /// A part of a mapped file, and where it is in it.
    case saved(Frozen<UInt8>, SectionFile, offset: Int)

    var count: Int {
      switch self {
      case .made(let bytes): bytes.count
      case .saved(let bytes, _, _): bytes.count
      }
    }
  }

  private(set) var pieces: [Piece] = []
  private(set) var places: [Place] = []
  /// The last piece while it grows; it is in `pieces` only when it is full.
  private var growing: [UInt8] = []

  init() {}

  /// Records as they were written.
  init(pieces: [Piece], places: [Place]) {
    self.pieces = pieces
    self.places = places
  }

  var count: Int { places.count }

  mutating func append(_ article: Article) {
    if growing.count >= Self.pieceSize {
      seal()
      growing.reserveCapacity(Self.pieceSize * 17 / 16)
    }
    places.append(Place(piece: UInt32(pieces.count), offset: UInt32(growing.count)))
    ArticleRecord.append(article, to: &growing)
  }

  private mutating func seal() {
    guard !growing.isEmpty else { return }
    pieces.append(.made(growing))
    growing = []
  }

  /// Takes over the pieces of other records.
  mutating func append(contentsOf other: ArticleRecords) {
    seal()
    let first = UInt32(pieces.count)
    pieces += other.pieces
    places += other.places.map { Place(piece: $0.piece + first, offset: $0.offset) }
    growing = other.growing
  }

  /// All pieces, the one that grows too.
  var allPieces: [Piece] { growing.isEmpty ? pieces : pieces + [.made(growing)] }

  /// Reads a record. One that was damaged in its file, which is then known, is a stand-in with more
  /// words than the index can name.
  /// - Precondition: the document is in 0..<count.
  func withRecord<Result>(_ document: Int, _ use: (inout ArticleRecord) -> Result) -> Result {
    let place = places[document]
    let start = Int(place.offset)
    func read(_ bytes: UnsafeRawBufferPointer) -> Result {
      var record = ArticleRecord(UnsafeRawBufferPointer(rebasing: bytes[start...]))
      return use(&record)
    }
    guard Int(place.piece) < pieces.count else { return growing.withUnsafeBytes(read) }
    switch pieces[Int(place.piece)] {
    case .made(let bytes): return bytes.withUnsafeBytes(read)
    case .saved(let bytes, let file, let offset):
      let isLast = document + 1 == count || places[document + 1].piece != place.piece
      let end = isLast ? bytes.count : Int(places[document + 1].offset)
      guard start <= end, end <= bytes.count, file.isWhole((offset + start)..<(offset + end)) else {
        return Self.standIn(bytes: max(0, end - start)).withUnsafeBytes {
          var record = ArticleRecord($0)
          return use(&record)
        }
      }
      return bytes.withUnsafeBufferPointer { read(UnsafeRawBufferPointer($0)) }
    }
  }

  private static func standIn(bytes: Int) -> [UInt8] {
    var article = Article(id: "")
    article[.body] = String(repeating: "? x ", count: bytes)
    var record: [UInt8] = []
    ArticleRecord.append(article, to: &record)
    return record
  }
}
