import Articles

/// The records of articles, many to a piece of memory. A value: copies share the pieces.
struct ArticleRecords: Sendable {
  /// Records of about so many bytes lie together.
  static let pieceSize = 1 << 18

  private struct Place {
    var piece: UInt32
    var offset: UInt32
  }

  private var pieces: [[UInt8]] = []
  private var places: [Place] = []

  var count: Int { places.count }

  mutating func append(_ article: Article) {
    if pieces.isEmpty || pieces[pieces.count - 1].count >= Self.pieceSize {
      pieces.append([])
      // A first piece may stay small.
      if pieces.count > 1 { pieces[pieces.count - 1].reserveCapacity(Self.pieceSize * 17 / 16) }
    }
    let last = pieces.count - 1
    places.append(Place(piece: UInt32(last), offset: UInt32(pieces[last].count)))
    ArticleRecord.append(article, to: &pieces[last])
  }

  /// Takes over the pieces of other records.
  mutating func append(contentsOf other: ArticleRecords) {
    let first = UInt32(pieces.count)
    pieces += other.pieces
    places += other.places.map { Place(piece: $0.piece + first, offset: $0.offset) }
  }

  /// - Precondition: the document is in 0..<count.
  func withRecord<Result>(_ document: Int, _ use: (inout ArticleRecord) -> Result) -> Result {
    let place = places[document]
    return pieces[Int(place.piece)].withUnsafeBytes { bytes in
      var record = ArticleRecord(UnsafeRawBufferPointer(rebasing: bytes[Int(place.offset)...]))
      return use(&record)
    }
  }
}
