import Bytes

/// The texts of articles by document number, compressed once there are many. A value: copies share
/// what they have in common.
///
/// Each is compressed for itself, with a dictionary that is the end of the texts before; so whoever
/// reads articles in whatever order makes the text of no other.
struct ArticleTexts: Sendable {
  /// Texts of about so many bytes, as they are kept, lie together.
  static let pieceSize = 1 << 18
  /// So many bytes of text are kept as they are: a small collection is there at once.
  static let smallSize = 1 << 20
  /// After so many bytes of text there is a new dictionary.
  static let chapterSize = 1 << 24

  /// Where the text of a document starts, and how many bytes it has. It is kept as it is where it has
  /// as many until the next.
  struct Place: BitwiseCopyable, Sendable {
    var piece: UInt32
    var offset: UInt32
    var size: UInt32
  }

  struct Piece: Sendable {
    var bytes: StoredPiece
    /// Of all its texts; without one they are kept as they are.
    var dictionary: TextDictionary?
  }

  private(set) var pieces: [Piece] = []
  private(set) var places: [Place] = []
  /// The last piece while it grows; it is in `pieces` only when it is full.
  private var growing: [UInt8] = []
  /// Of the piece that grows.
  private var dictionary: TextDictionary?
  /// Made when the first text is added.
  private var compressor: TextCompressor?
  /// After how many bytes of text there is a new dictionary.
  private var untilNext = smallSize
  /// The end of the text so far, from shortly before there is a new dictionary.
  private var gathered: [UInt8] = []
  /// Room for a text.
  private var scratch: [UInt8] = []

  init() {}

  /// Texts as they were written; nil where parts disagree.
  init?(pieces: [Piece], places: [Place]) {
    self.pieces = pieces
    self.places = places
    dictionary = pieces.last?.dictionary
    if dictionary != nil { untilNext = Self.chapterSize }
    let sizes = pieces.map(\.bytes.count)
    var last = (piece: 0, offset: 0)
    for (document, place) in places.enumerated() {
      let start = (piece: Int(place.piece), offset: Int(place.offset))
      guard start >= last, start.piece < sizes.count, start.offset <= sizes[start.piece] else {
        return nil
      }
      last = start
      let next = document + 1
      let end =
        next < places.count && places[next].piece == place.piece
        ? Int(places[next].offset) : sizes[start.piece]
      let (kept, size) = (end - start.offset, Int(place.size))
      let isCompressed = kept < size && pieces[start.piece].dictionary != nil
      guard kept == size || isCompressed && size / TextDictionary.mostGain <= kept else {
        return nil
      }
    }
  }

  /// All pieces, the one that grows too.
  var allPieces: [Piece] {
    isGrowing ? pieces + [Piece(bytes: .made(growing), dictionary: dictionary)] : pieces
  }

  /// Whether a document has its text, be it of no bytes, in the piece that grows.
  private var isGrowing: Bool { places.last.map { Int($0.piece) == pieces.count } ?? false }

  // MARK: Writing

  /// Adds the texts of the next document.
  mutating func append(_ texts: some Sequence<String>) {
    var scratch: [UInt8] = []
    swap(&scratch, &self.scratch)
    for text in texts { scratch.append(contentsOf: text.utf8) }
    scratch.withUnsafeBytes { append($0) }
    scratch.removeAll(keepingCapacity: scratch.count <= Self.pieceSize)
    swap(&scratch, &self.scratch)
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    if growing.count >= Self.pieceSize { seal() }
    places.append(
      Place(
        piece: UInt32(pieces.count), offset: UInt32(growing.count),
        size: UInt32(clamping: text.count)))
    if compressor == nil, let dictionary { compressor = TextCompressor(dictionary) }
    if let compressor {
      compressor.append(text, to: &growing)
    } else {
      growing.append(contentsOf: text)
    }
    noteForDictionary(text)
  }

  private mutating func noteForDictionary(_ text: UnsafeRawBufferPointer) {
    untilNext -= text.count
    guard untilNext < TextDictionary.size else { return }
    gathered.append(contentsOf: text.suffix(TextDictionary.size))
    guard untilNext <= 0 else { return }
    seal()
    dictionary = TextDictionary(gathered.suffix(TextDictionary.size))
    compressor = nil
    gathered = []
    untilNext = Self.chapterSize
  }

  /// Takes over the texts of other documents.
  /// - Complexity: O(documents); O(bytes) where they are few, which are compressed now if these are many.
  mutating func append(contentsOf other: ArticleTexts) {
    guard other.dictionary != nil else {
      for document in other.places.indices {
        let isThere: Void? = other.withText(document) { append($0) }
        if isThere == nil { append(UnsafeRawBufferPointer(start: nil, count: 0)) }
      }
      return
    }
    seal()
    let first = UInt32(pieces.count)
    pieces += other.pieces
    places += other.places.map {
      Place(piece: $0.piece + first, offset: $0.offset, size: $0.size)
    }
    growing = other.growing
    dictionary = other.dictionary
    compressor = other.compressor
    untilNext = other.untilNext
    gathered = other.gathered
  }

  private mutating func seal() {
    guard isGrowing else { return }
    // A copy has no room that nobody uses.
    let bytes = growing.withUnsafeBytes { Array($0) }
    pieces.append(Piece(bytes: .made(bytes), dictionary: dictionary))
    growing.removeAll(keepingCapacity: growing.count <= 2 * Self.pieceSize)
  }

  // MARK: Reading

  /// How many bytes of text a document has.
  func byteCount(_ document: Int) -> Int { Int(places[document].size) }

  /// Lends the text of a document; nil where it was damaged in its file, which is then known.
  /// - Precondition: the document is in 0..<count.
  /// - Complexity: O(bytes of the text).
  func withText<Result>(
    _ document: Int, _ use: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    let place = places[document]
    let (number, size) = (Int(place.piece), Int(place.size))
    let range = range(document)
    func read(_ bytes: UnsafeRawBufferPointer, _ dictionary: TextDictionary?) -> Result? {
      guard bytes.count < size, let dictionary else { return use(bytes) }
      return dictionary.withText(of: bytes, size: size, use)
    }
    guard number < pieces.count else {
      return growing.withUnsafeBytes {
        read(UnsafeRawBufferPointer(rebasing: $0[range]), dictionary)
      }
    }
    let piece = pieces[number]
    let result = piece.bytes.withBytes(range) { read($0, piece.dictionary) }
    if case .some(.none) = result, case .saved(_, let file, _) = piece.bytes {
      file.note(damage: "the text of an article")
    }
    return result ?? nil
  }

  /// Where the text of a document is kept in its piece.
  private func range(_ document: Int) -> Range<Int> {
    let place = places[document]
    let start = Int(place.offset)
    let next = document + 1
    if next < places.count, places[next].piece == place.piece {
      return start..<Int(places[next].offset)
    }
    let piece = Int(place.piece)
    return start..<(piece < pieces.count ? pieces[piece].bytes.count : growing.count)
  }
}
