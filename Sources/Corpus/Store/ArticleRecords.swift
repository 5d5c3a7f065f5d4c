import Articles

/// The records of articles, many to a piece of memory, and their texts. A value: copies share both.
struct ArticleRecords: Sendable {
  /// Records of about so many bytes lie together.
  static let pieceSize = 1 << 18

  private(set) var pieces: [StoredPiece] = []
  /// By document where its record starts.
  private(set) var places: [StoredPiece.Place] = []
  var texts = ArticleTexts()
  /// The last piece while it grows; it is in `pieces` only when it is full.
  private var growing: [UInt8] = []

  init() {}

  /// Records as they were written.
  init(pieces: [StoredPiece], places: [StoredPiece.Place], texts: ArticleTexts) {
    self.pieces = pieces
    self.places = places
    self.texts = texts
  }

  var count: Int { places.count }

  mutating func append(_ article: Article) {
    appendHead(article)
    texts.append(article.texts.dropFirst())
  }

  /// Adds the record of an article; its text comes with those that `texts` is set to.
  mutating func appendHead(_ article: Article) {
    if growing.count >= Self.pieceSize {
      seal()
      growing.reserveCapacity(Self.pieceSize * 17 / 16)
    }
    places.append(
      StoredPiece.Place(piece: UInt32(pieces.count), offset: UInt32(growing.count)))
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
    places += other.places.map {
      StoredPiece.Place(piece: $0.piece + first, offset: $0.offset)
    }
    texts.append(contentsOf: other.texts)
    growing = other.growing
  }

  /// All pieces, the one that grows too.
  var allPieces: [StoredPiece] { growing.isEmpty ? pieces : pieces + [.made(growing)] }

  /// The bytes of records and texts as they are kept.
  var byteCount: Int {
    allPieces.reduce(0) { $0 + $1.count } + texts.allPieces.reduce(0) { $0 + $1.bytes.count }
  }

  /// Reads a record. One that was damaged in its file, which is then known, is empty.
  /// - Precondition: the document is in 0..<count.
  func withRecord<Result>(_ document: Int, _ use: (inout ArticleRecord) -> Result) -> Result {
    if let result = withWholeRecord(document, use) { return result }
    var record = ArticleRecord(UnsafeRawBufferPointer(start: nil, count: 0))
    return use(&record)
  }

  private func withWholeRecord<Result>(
    _ document: Int, _ use: (inout ArticleRecord) -> Result
  ) -> Result? {
    let piece = Int(places[document].piece)
    func read(_ bytes: UnsafeRawBufferPointer) -> Result {
      var record = ArticleRecord(bytes)
      return use(&record)
    }
    let range = range(document)
    guard piece < pieces.count else {
      return growing.withUnsafeBytes { read(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
    return pieces[piece].withBytes(range, read)
  }

  /// Where a record is in its piece; of a file that is not as it was written it may be none.
  private func range(_ document: Int) -> Range<Int> {
    let place = places[document]
    let start = Int(place.offset)
    let next = document + 1
    if next < places.count, places[next].piece == place.piece {
      return start..<max(start, Int(places[next].offset))
    }
    let piece = Int(place.piece)
    return start..<(piece < pieces.count ? pieces[piece].count : growing.count)
  }

  /// An article without what is in columns. One that was damaged in its file, which is then known, is
  /// a stand-in with more words than the index can name.
  /// - Precondition: the document is in 0..<count.
  func article(_ document: Int) -> Article {
    let head = withWholeRecord(document) { record -> (Article, lengths: [Int]) in
      var article = Article(id: record.id())
      article.file = record.file()
      article.url = record.url()
      let lengths = record.lengths()
      article[.headline] = record.headline(lengths)
      article.metadata = record.metadata()
      return (article, lengths)
    }
    guard let (known, lengths) = head else { return standIn(document) }
    var article = known
    let isWhole: Void? = texts.withText(document) { text in
      var start = 0
      for zone in article.texts.indices.dropFirst() {
        let end = start + min(lengths[zone], text.count - start)
        article.texts[zone] = String(decoding: text[start..<end], as: UTF8.self)
        start = end
      }
    }
    return isWhole == nil ? standIn(document) : article
  }

  private func standIn(_ document: Int) -> Article {
    var article = Article(id: "")
    article[.body] = String(
      repeating: "? x ", count: range(document).count + texts.byteCount(document))
    return article
  }
}
