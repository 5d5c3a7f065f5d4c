import Bytes

extension Segment {
  /// The names of a segment's sections, in the order in which they are written.
  private enum Name {
    static let lists: UInt32 = 1
    static let records: UInt32 = 2
    static let pairTerms: UInt32 = 3
    static let pairRecords: UInt32 = 4
    static let terms: UInt32 = 5
    static let termEnds: UInt32 = 6
    static let formStarts: UInt32 = 7
    static let forms: UInt32 = 8
    static let formEnds: UInt32 = 9
    static let zones: UInt32 = 10
    static let leads: UInt32 = 11
    static let sentences: UInt32 = 12
    static let sentenceEnds: UInt32 = 13
    static let paragraphs: UInt32 = 14
    static let paragraphEnds: UInt32 = 15
    static let quotations: UInt32 = 16
    static let quotationEnds: UInt32 = 17
    static let outsideTerms: UInt32 = 18
    static let outsideRecords: UInt32 = 19
  }

  /// Writes the segment.
  /// - Throws: `FileProblem`, `Cancelled`; `SectionFile.Refusal` where it is damaged in the file that
  ///   it is read from.
  package func save(to writer: SectionWriter) throws {
    try store.requireWhole()
    try writer.append(Name.lists, store.list)
    try writer.append(Name.records, records)
    try writer.append(Name.outsideTerms, outside.terms)
    try writer.append(Name.outsideRecords, outside.records)
    try writer.append(Name.pairTerms, pairs.terms)
    try writer.append(Name.pairRecords, pairs.records)
    try writer.append(Name.terms, dictionary.bytes)
    try writer.append(Name.termEnds, dictionary.ends)
    try writer.append(Name.formStarts, forms.termStarts)
    try writer.append(Name.forms, forms.bytes)
    try writer.append(Name.formEnds, forms.ends)
    try writer.append(Name.zones, layout.zoneStarts)
    try writer.append(Name.leads, layout.leadEnds)
    try writer.append(Name.sentences, layout.sentences.starts)
    try writer.append(Name.sentenceEnds, layout.sentences.ends)
    try writer.append(Name.paragraphs, layout.paragraphs.starts)
    try writer.append(Name.paragraphEnds, layout.paragraphs.ends)
    try writer.append(Name.quotations, layout.quotations)
    try writer.append(Name.quotationEnds, layout.quotationEnds)
  }

  /// A segment as it was written. Its lists stay in the file, and each is verified when it is first
  /// asked for.
  /// - Throws: `SectionFile.Refusal`.
  package convenience init(_ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let store = ListStore(
      try reader.readUnverified(Name.lists, of: UInt32.self), of: reader.file)
    let records = try reader.read(Name.records, of: UInt32.self)
    let outside = OutsideRecords(
      terms: try reader.read(Name.outsideTerms, of: UInt32.self),
      records: try reader.read(Name.outsideRecords, of: UInt32.self))
    let pairs = CommonPairs(
      terms: try reader.read(Name.pairTerms, of: UInt32.self).array,
      records: try reader.read(Name.pairRecords, of: UInt32.self).array)
    let dictionary = TermDictionary(
      bytes: try reader.read(Name.terms, of: UInt8.self),
      ends: try reader.read(Name.termEnds, of: UInt32.self))
    let forms = OccurrenceForms(
      termStarts: try reader.read(Name.formStarts, of: UInt32.self),
      bytes: try reader.read(Name.forms, of: UInt8.self),
      ends: try reader.read(Name.formEnds, of: UInt32.self))
    let layout = DocumentLayout(
      zoneStarts: try reader.read(Name.zones, of: UInt32.self),
      leadEnds: try reader.read(Name.leads, of: UInt32.self),
      sentences: PositionStarts(
        starts: try reader.read(Name.sentences, of: UInt32.self),
        ends: try reader.read(Name.sentenceEnds, of: UInt32.self)),
      paragraphs: PositionStarts(
        starts: try reader.read(Name.paragraphs, of: UInt32.self),
        ends: try reader.read(Name.paragraphEnds, of: UInt32.self)),
      quotations: try reader.read(Name.quotations, of: HitSpan.self),
      quotationEnds: try reader.read(Name.quotationEnds, of: UInt32.self))
    self.init(
      dictionary: dictionary, store: store, records: records, outside: outside, pairs: pairs,
      forms: forms, layout: layout, norms: layout.norms())
  }
}
