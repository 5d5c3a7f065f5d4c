import Bytes
import CJSON

/// A value of the document that its parser holds; no longer valid once that parser parses again.
struct JSONValue {
  let place: CJSONValue

  var kind: CJSONKind { cjson_kind(place) }
  var isObject: Bool { kind == CJSON_OBJECT }
  var isArray: Bool { kind == CJSON_ARRAY }

  func forEachElement(_ body: (JSONValue) -> Void) {
    var walk = cjson_elements(place)
    var element = place
    while cjson_next_element(&walk, &element) { body(JSONValue(place: element)) }
  }

  func forEachField(_ body: (String, JSONValue) -> Void) {
    var walk = cjson_fields(place)
    var name = CJSONText()
    var value = place
    while cjson_next_field(&walk, &name, &value) {
      body(string(name), JSONValue(place: value))
    }
  }

  /// How many objects open from this value on, itself among them, before `later` opens.
  func objectsBefore(_ later: JSONValue) -> Int {
    cjson_objects_between(place, later.place)
  }

  /// The fields of an object, copied out of the document; none for another value.
  var record: RawRecord {
    if case .object(let fields) = rawValue { return RawRecord(fields) }
    return RawRecord()
  }

  /// The value, copied out of the document. Recursion is bounded by the parser's depth.
  var rawValue: RawValue {
    switch kind {
    case CJSON_BOOLEAN: return .boolean(cjson_boolean(place))
    case CJSON_INTEGER:
      let number = cjson_integer(place)
      return .number(Double(number), literal: String(number))
    case CJSON_UNSIGNED:
      let number = cjson_unsigned(place)
      return .number(Double(number), literal: String(number))
    case CJSON_DOUBLE:
      let number = cjson_double(place)
      return .number(number, literal: numberLiteral(number))
    case CJSON_STRING: return .text(string(cjson_string(place)))
    case CJSON_ARRAY:
      var values: [RawValue] = []
      forEachElement { values.append($0.rawValue) }
      return .list(values)
    case CJSON_OBJECT:
      var fields: [RawField] = []
      fields.reserveCapacity(8)
      forEachField { fields.append(RawField($0, $1.rawValue)) }
      return .object(fields)
    default: return .null
    }
  }

  private func string(_ text: CJSONText) -> String {
    String(bytes: UnsafeBufferPointer(start: text.bytes, count: text.length).span)
  }
}

/// A number in digits, whole ones without a fraction, so that `5.0` and `5` are the same name.
func numberLiteral(_ number: Double) -> String {
  if let whole = Int64(exactly: number) { return String(whole) }
  return "\(number)"
}
