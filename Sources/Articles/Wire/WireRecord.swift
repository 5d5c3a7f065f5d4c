import Bytes

/// Gathers what a wire format says about a story under Lede's own names of fields.
struct WireRecord {
  private(set) var record = RawRecord()

  /// The value of a field that was put; nil for none.
  subscript(name: String) -> RawValue? {
    record.fields.first { $0.name == name }?.value
  }

  /// The texts of a field that was put.
  func texts(_ name: String) -> [String] {
    switch self[name] {
    case .text(let text)?: [text]
    case .list(let values)?: values.compactMap(\.scalarText)
    default: []
    }
  }

  /// Puts a text, unless it is blank or the field is there already.
  mutating func put(_ name: String, _ text: String?) {
    guard let text, self[name] == nil else { return }
    let clean = WireText.decoded(text).trimmedText
    if !clean.isEmpty { record.fields.append(RawField(name, .text(clean))) }
  }

  /// Puts a list of texts, each once, unless all are blank or the field is there already.
  mutating func put(_ name: String, _ texts: [String]) {
    guard self[name] == nil else { return }
    var seen: Set<String> = []
    let values = texts.map { WireText.decoded($0).trimmedText }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
    if !values.isEmpty { record.fields.append(RawField(name, .list(values.map { .text($0) }))) }
  }

  /// Puts a number, or what stands in its place.
  mutating func put(_ name: String, number text: String?) {
    guard let text = text?.onOneLine, !text.isEmpty, self[name] == nil else { return }
    if let number = Double(text), number.isFinite {
      record.fields.append(RawField(name, .number(number, literal: text)))
    } else {
      put(name, text)
    }
  }

  /// Puts the first of some dates that can be read, else the first that there is.
  mutating func put(date candidates: [String?]) {
    let dates = candidates.compactMap { $0 }.filter { !$0.trimmedText.isEmpty }
    put("date", dates.first { NewsDate(parsing: $0.onOneLine) != nil } ?? dates.first)
  }

  /// Puts the texts that stand over the story beside its headline and say something else.
  mutating func put(highlights texts: [String]) {
    guard case .text(let headline)? = self["headline"] else {
      put("highlights", texts)
      return
    }
    put("highlights", texts.filter { $0.lowercased() != headline.lowercased() })
  }

  /// Puts a body's paragraphs and captions, and its byline where none is known; one that opens the
  /// text is added.
  mutating func put(_ body: WireBody) {
    var body = body
    body.dropOpeningHeadings(texts("headline") + texts("highlights"))
    if let line = body.takeByline() {
      append("byline", [line])
      if self["author"] != nil { append("author", Byline(field: line).authors) }
    }
    put("body", body.paragraphs)
    put("caption", body.captions)
    put("byline", body.bylines)
  }

  /// Puts the fields of another record that this one has not.
  mutating func fill(from other: WireRecord) {
    for field in other.record.fields where self[field.name] == nil {
      record.fields.append(field)
    }
  }

  /// Adds texts to a field, each once.
  /// - Complexity: O(texts of the field).
  mutating func append(_ name: String, _ texts: [String]) {
    let all = self.texts(name) + texts
    record.fields.removeAll { $0.name == name }
    put(name, all)
  }

  /// Adds a field of which it is known that it isn't there.
  mutating func add(_ field: RawField) { record.fields.append(field) }

  /// Makes the id of one of several stories of an item its own.
  mutating func number(id number: Int) {
    guard let index = record.fields.firstIndex(where: { $0.name == "id" }),
      case .text(let id) = record.fields[index].value
    else { return }
    record.fields[index].value = .text("\(id)#\(number)")
  }

  var hasBody: Bool { self["body"] != nil }
  var hasHeadline: Bool { self["headline"] != nil }
}
