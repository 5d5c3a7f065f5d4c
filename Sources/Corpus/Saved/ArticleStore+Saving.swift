import Bytes

extension ArticleStore {
  private enum Name {
    static let pieceCount: UInt32 = 101
    static let piece: UInt32 = 102
    static let places: UInt32 = 103
    static let days: UInt32 = 104
    static let seconds: UInt32 = 105
    static let offsets: UInt32 = 106
    static let identifiers: UInt32 = 107
  }

  /// Writes the articles.
  /// - Throws: `FileProblem`, `Cancelled`; `SectionFile.Refusal` where they are damaged in the file
  ///   that they are read from.
  func save(to writer: SectionWriter) throws {
    let pieces = records.allPieces
    try writer.append(Name.pieceCount, [UInt32(pieces.count)])
    for piece in pieces { try piece.save(Name.piece, to: writer) }
    try writer.append(Name.places, records.places)
    try records.texts.save(to: writer)
    try writer.append(Name.days, dates.days)
    try writer.append(Name.seconds, dates.seconds)
    try writer.append(Name.offsets, dates.offsets)
    for column in [sources, sections, languages, authors] { try column.save(to: writer) }
    try writer.append(Name.identifiers, identifiers.slots)
  }

  /// Articles as they were written. Their records stay in the file, and each is verified when it is
  /// first asked for.
  /// - Throws: `SectionFile.Refusal`.
  init(_ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let disagreement = SectionFile.Refusal(
      path: reader.file.path, reason: .damaged("the articles, whose parts disagree"))
    let pieceCount = try reader.read(Name.pieceCount, of: UInt32.self).first ?? 0
    var pieces: [StoredPiece] = []
    for _ in 0..<pieceCount { pieces.append(try StoredPiece(Name.piece, &reader)) }
    let places = try reader.read(Name.places, of: StoredPiece.Place.self).array
    let texts = try ArticleTexts(&reader)
    let dates = DateColumn(
      days: try reader.read(Name.days, of: Int32.self).array,
      seconds: try reader.read(Name.seconds, of: Int32.self).array,
      offsets: try reader.read(Name.offsets, of: Int16.self).array)
    var columns: [CodedColumn] = []
    for _ in 0..<4 { columns.append(try CodedColumn(&reader)) }
    let slots = try reader.read(Name.identifiers, of: UInt32.self).array
    let sizes = pieces.map(\.count)
    guard let identifiers = IdentifierTable(slots: slots),
      texts.places.count == places.count,
      places.allSatisfy({
        Int($0.piece) < sizes.count && Int($0.offset) < sizes[Int($0.piece)]
      }),
      dates.days.count == places.count, dates.seconds.count == places.count,
      dates.offsets.count == places.count, columns.allSatisfy({ $0.count == places.count })
    else { throw disagreement }
    self.init(
      records: ArticleRecords(pieces: pieces, places: places, texts: texts), dates: dates,
      sources: columns[0],
      sections: columns[1], languages: columns[2], authors: columns[3], identifiers: identifiers)
  }
}
