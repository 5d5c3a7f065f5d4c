import Bytes

extension ArticleTexts {
  private enum Name {
    static let dictionaryCount: UInt32 = 151
    static let dictionary: UInt32 = 152
    /// By piece the number of its dictionary, from 1 on; 0 for none.
    static let dictionaries: UInt32 = 153
    static let piece: UInt32 = 154
    static let places: UInt32 = 155
  }

  /// Writes the texts as they are kept.
  /// - Throws: `FileProblem`, `Cancelled`; `SectionFile.Refusal` where they are damaged in the file
  ///   that they are read from.
  func save(to writer: SectionWriter) throws {
    let pieces = allPieces
    var dictionaries: [TextDictionary] = []
    var numbers: [UInt32] = []
    for piece in pieces {
      if let dictionary = piece.dictionary, dictionary !== dictionaries.last {
        dictionaries.append(dictionary)
      }
      numbers.append(piece.dictionary == nil ? 0 : UInt32(dictionaries.count))
    }
    try writer.append(Name.dictionaryCount, [UInt32(dictionaries.count)])
    for dictionary in dictionaries { try writer.append(Name.dictionary, dictionary.bytes) }
    try writer.append(Name.dictionaries, numbers)
    for piece in pieces { try piece.bytes.save(Name.piece, to: writer) }
    try writer.append(Name.places, places)
  }

  /// Texts as they were written. They stay in the file, and each is verified when it is first asked
  /// for.
  /// - Throws: `SectionFile.Refusal`.
  init(_ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let disagreement = SectionFile.Refusal(
      path: reader.file.path, reason: .damaged("the texts, whose parts disagree"))
    let count = try reader.read(Name.dictionaryCount, of: UInt32.self).first ?? 0
    var dictionaries: [TextDictionary] = []
    for _ in 0..<count {
      dictionaries.append(TextDictionary(try reader.read(Name.dictionary, of: UInt8.self)))
    }
    var pieces: [Piece] = []
    for number in try reader.read(Name.dictionaries, of: UInt32.self) {
      guard Int(number) <= dictionaries.count else { throw disagreement }
      let bytes = try StoredPiece(Name.piece, &reader)
      pieces.append(
        Piece(bytes: bytes, dictionary: number == 0 ? nil : dictionaries[Int(number) - 1]))
    }
    let places = try reader.read(Name.places, of: Place.self).array
    guard let texts = ArticleTexts(pieces: pieces, places: places) else { throw disagreement }
    self = texts
  }
}
