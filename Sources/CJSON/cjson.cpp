#include "cjson.h"

#include <simdjson.h>

#include <cstring>
#include <new>
#include <type_traits>

namespace dom = simdjson::dom;

struct CJSONParser {
  dom::parser parser;
};

namespace {

// simdjson's places are a document and an index into its tape, copied as they are.
template <typename Place> CJSONValue outward(const Place &place) {
  static_assert(sizeof(Place) == sizeof(CJSONValue));
  static_assert(std::is_trivially_copyable<Place>::value);
  CJSONValue value;
  std::memcpy(&value, &place, sizeof value);
  return value;
}

template <typename Place> Place inward(const CJSONValue &value) {
  static_assert(sizeof(Place) == sizeof(CJSONValue));
  static_assert(std::is_trivially_copyable<Place>::value);
  Place place;
  std::memcpy(static_cast<void *>(&place), &value, sizeof value);
  return place;
}

CJSONText text(std::string_view view) {
  return {reinterpret_cast<const uint8_t *>(view.data()), view.size()};
}

} // namespace

extern "C" {

CJSONParser *cjson_parser_create(void) { return new (std::nothrow) CJSONParser(); }

void cjson_parser_destroy(CJSONParser *parser) { delete parser; }

int cjson_parse(CJSONParser *parser, const uint8_t *bytes, size_t length, size_t slack,
                CJSONValue *root) {
  if (length > CJSON_MAXIMUM_LENGTH)
    return simdjson::CAPACITY;
  dom::parser &inner = parser->parser;
  if (inner.capacity() < length || inner.max_depth() != CJSON_MAXIMUM_DEPTH) {
    // Half as much again, so that a file of growing lines is not allocated for at each.
    size_t wanted = length + length / 2 + 1024;
    if (wanted > CJSON_MAXIMUM_LENGTH)
      wanted = CJSON_MAXIMUM_LENGTH;
    auto error = inner.allocate(wanted, CJSON_MAXIMUM_DEPTH);
    if (error)
      return error;
  }
  dom::element element;
  auto error =
      inner.parse(bytes, length, slack < simdjson::SIMDJSON_PADDING).get(element);
  if (error)
    return error;
  *root = outward(element);
  return 0;
}

const char *cjson_message(int code) {
  return simdjson::error_message(static_cast<simdjson::error_code>(code));
}

CJSONKind cjson_kind(CJSONValue value) {
  switch (inward<dom::element>(value).type()) {
  case dom::element_type::ARRAY:
    return CJSON_ARRAY;
  case dom::element_type::OBJECT:
    return CJSON_OBJECT;
  case dom::element_type::INT64:
    return CJSON_INTEGER;
  case dom::element_type::UINT64:
    return CJSON_UNSIGNED;
  case dom::element_type::DOUBLE:
    return CJSON_DOUBLE;
  case dom::element_type::STRING:
    return CJSON_STRING;
  case dom::element_type::BOOL:
    return CJSON_BOOLEAN;
  case dom::element_type::NULL_VALUE:
    break;
  }
  return CJSON_NULL;
}

bool cjson_boolean(CJSONValue value) {
  bool result;
  return inward<dom::element>(value).get_bool().get(result) ? false : result;
}

int64_t cjson_integer(CJSONValue value) {
  int64_t result;
  return inward<dom::element>(value).get_int64().get(result) ? 0 : result;
}

uint64_t cjson_unsigned(CJSONValue value) {
  uint64_t result;
  return inward<dom::element>(value).get_uint64().get(result) ? 0 : result;
}

double cjson_double(CJSONValue value) {
  double result;
  return inward<dom::element>(value).get_double().get(result) ? 0 : result;
}

CJSONText cjson_string(CJSONValue value) {
  std::string_view result;
  if (inward<dom::element>(value).get_string().get(result))
    return {nullptr, 0};
  return text(result);
}

CJSONWalk cjson_fields(CJSONValue value) {
  dom::object object;
  if (inward<dom::element>(value).get_object().get(object))
    return {value, value};
  return {outward(object.begin()), outward(object.end())};
}

bool cjson_next_field(CJSONWalk *walk, CJSONText *name, CJSONValue *value) {
  auto next = inward<dom::object::iterator>(walk->next);
  if (!(next != inward<dom::object::iterator>(walk->end)))
    return false;
  *name = text(next.key());
  *value = outward(next.value());
  ++next;
  walk->next = outward(next);
  return true;
}

CJSONWalk cjson_elements(CJSONValue value) {
  dom::array array;
  if (inward<dom::element>(value).get_array().get(array))
    return {value, value};
  return {outward(array.begin()), outward(array.end())};
}

bool cjson_next_element(CJSONWalk *walk, CJSONValue *value) {
  auto next = inward<dom::array::iterator>(walk->next);
  if (!(next != inward<dom::array::iterator>(walk->end)))
    return false;
  *value = outward(*next);
  ++next;
  walk->next = outward(next);
  return true;
}

size_t cjson_objects_between(CJSONValue earlier, CJSONValue later) {
  auto document = static_cast<const dom::document *>(earlier.document);
  size_t count = 0;
  for (size_t index = earlier.index; index < later.index;) {
    // A number takes two entries of the tape, the second of which is its bare value.
    auto mark = static_cast<char>(document->tape[index] >> 56);
    if (mark == '{')
      count += 1;
    index += (mark == 'l' || mark == 'u' || mark == 'd') ? 2 : 1;
  }
  return count;
}

} // extern "C"
