/// A record's fields, sorted by what they mean; what no role takes is left as metadata.
struct RoleFields {
  private let fields: [RawField]
  private var isTaken: [Bool]
  private let candidates: [FieldLayout.Candidate]

  init(_ record: RawRecord) {
    var layout = FieldLayout()
    self.init(record, &layout)
  }

  /// - Parameter layout: that of the record before; becomes the record's.
  init(_ record: RawRecord, _ layout: inout FieldLayout) {
    layout.adapt(to: record.fields)
    fields = record.fields
    isTaken = Array(repeating: false, count: fields.count)
    candidates = layout.candidates
  }

  /// What `read` makes of the role's most telling field that it can read; that field is then used up.
  mutating func takeFirst<T>(_ role: FieldRole, _ read: (RawValue) -> T?) -> T? {
    for candidate in candidates where candidate.role == role && !isTaken[candidate.index] {
      if let value = read(fields[candidate.index].value) {
        isTaken[candidate.index] = true
        return value
      }
    }
    return nil
  }

  /// The values of all the role's fields in the order of its names; they are then used up.
  mutating func takeAll(_ role: FieldRole) -> [RawValue] {
    var values: [RawValue] = []
    for candidate in candidates where candidate.role == role && !isTaken[candidate.index] {
      isTaken[candidate.index] = true
      values.append(fields[candidate.index].value)
    }
    return values
  }

  /// The scalar fields that are not used up, in the order met; of two with one name the first.
  ///
  /// Names are in lower case with `_` for spaces; an object's fields are named `outer.inner`, one level
  /// deep; a list is one text, its scalars and the names of its objects joined with `, `.
  var metadata: [MetadataField] {
    var result: [MetadataField] = []
    var names: Set<String> = []
    func add(_ name: String, _ value: RawValue) {
      guard let value = value.metadataValue else { return }
      let name = metadataName(name)
      if !name.isEmpty, names.insert(name).inserted { result.append(MetadataField(name, value)) }
    }
    for (index, field) in fields.enumerated() where !isTaken[index] {
      if case .object(let inner) = field.value {
        for innerField in inner { add(field.name + "." + innerField.name, innerField.value) }
      } else {
        add(field.name, field.value)
      }
    }
    return result
  }
}

private func metadataName(_ name: String) -> String {
  name.onOneLine.lowercased().split(separator: " ").joined(separator: "_")
}

extension RawValue {
  /// The value as metadata keeps it; nil where there is nothing to keep.
  fileprivate var metadataValue: MetadataValue? {
    switch self {
    case .boolean(let flag): return .boolean(flag)
    case .number(let number, _): return .number(number)
    case .text(let text):
      let clean = normalisedText(decodingEntities(text)).trimmedText
      return clean.isEmpty ? nil : .text(clean)
    case .list(let values):
      let texts = values.compactMap(\.nameText).map { normalisedText(decodingEntities($0)) }
      return texts.isEmpty ? nil : .text(texts.joined(separator: ", "))
    case .null, .object: return nil
    }
  }

  /// Running text: a scalar, or a list of paragraphs.
  var paragraphText: String? {
    switch self {
    case .text(let text): return text.isBlankText ? nil : text
    case .list(let values):
      let paragraphs = values.compactMap(\.scalarText)
      return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n\n")
    case .number, .boolean: return scalarText
    case .null, .object: return nil
    }
  }

  /// One label: a name, or the names of a list in a row.
  var labelText: String? {
    let names = nameTexts
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The names that the value holds; nil for none.
  var someNames: [String]? {
    let names = nameTexts
    return names.isEmpty ? nil : names
  }
}
