/// A record as its source has it, before anybody knows what its fields mean.
package struct RawRecord: Sendable, Equatable {
  package var fields: [RawField]

  package init(_ fields: [RawField] = []) { self.fields = fields }
}

package struct RawField: Sendable, Equatable {
  package var name: String
  package var value: RawValue

  package init(_ name: String, _ value: RawValue) {
    self.name = name
    self.value = value
  }
}

/// A value in the terms of JSON, which the other record formats fit into.
package enum RawValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// `literal` is the number in digits, for fields such as ids that are names in spite of their digits.
  case number(Double, literal: String)
  case text(String)
  case list([RawValue])
  case object([RawField])
}

extension RawValue {
  /// A scalar in words; nil for null, lists and objects, and for text that is blank.
  var scalarText: String? {
    switch self {
    case .text(let text):
      let trimmed = text.trimmedText
      return trimmed.isEmpty ? nil : trimmed
    case .number(_, let literal): return literal
    case .boolean(let flag): return flag ? "true" : "false"
    case .null, .list, .object: return nil
    }
  }

  /// What stands for the whole of a value that names something: a scalar, or an object's name.
  var nameText: String? {
    guard case .object(let fields) = self else { return scalarText }
    for wanted in Self.namingFields {
      for field in fields where FieldNames.folded(field.name) == wanted {
        if let text = field.value.scalarText { return text }
      }
    }
    return nil
  }

  /// The names of a value that may be one or a list, in order.
  var nameTexts: [String] {
    if case .list(let values) = self { return values.compactMap(\.nameText) }
    return nameText.map { [$0] } ?? []
  }

  private static let namingFields = ["name", "main", "text", "value", "label", "$oid", "$date"]
}
