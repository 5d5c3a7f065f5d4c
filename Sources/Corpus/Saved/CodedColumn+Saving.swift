import Bytes

extension CodedColumn {
  private enum Name {
    static let values: UInt32 = 111
    static let hasEnds: UInt32 = 112
    static let codes: UInt32 = 113
    static let ends: UInt32 = 114
  }

  func save(to writer: SectionWriter) throws {
    try writer.append(Name.values, texts: values)
    try writer.append(Name.hasEnds, [UInt32(ends == nil ? 0 : 1)])
    try writer.append(Name.codes, codes)
    try writer.append(Name.ends, ends ?? [])
  }

  init(_ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let values = try reader.readTexts(Name.values)
    let hasEnds = try reader.read(Name.hasEnds, of: UInt32.self).first == 1
    let codes = try reader.read(Name.codes, of: UInt32.self).array
    let ends = try reader.read(Name.ends, of: UInt32.self).array
    self.init(values: values, codes: codes, ends: hasEnds ? ends : nil)
  }
}
