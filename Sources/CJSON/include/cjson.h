#ifndef CJSON_H
#define CJSON_H

// A thin door to simdjson's document parser for Swift. Nothing throws across it.
// A document belongs to its parser: its values and their bytes are valid until the parser's next
// parse or its end.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The largest document in bytes, and the deepest nesting, that are accepted.
#define CJSON_MAXIMUM_LENGTH 4294967295u
#define CJSON_MAXIMUM_DEPTH 256

typedef struct CJSONParser CJSONParser;

// A place in a parsed document.
typedef struct {
  const void *document;
  size_t index;
} CJSONValue;

typedef enum {
  CJSON_NULL,
  CJSON_BOOLEAN,
  CJSON_INTEGER,
  CJSON_UNSIGNED,
  CJSON_DOUBLE,
  CJSON_STRING,
  CJSON_ARRAY,
  CJSON_OBJECT
} CJSONKind;

// Unescaped UTF-8, not ended by a zero byte.
typedef struct {
  const uint8_t *bytes;
  size_t length;
} CJSONText;

// Where a walk over an object's fields or an array's elements has come to.
typedef struct {
  CJSONValue next;
  CJSONValue end;
} CJSONWalk;

// NULL when there is no memory for it.
CJSONParser *cjson_parser_create(void);
void cjson_parser_destroy(CJSONParser *parser);

// Parses `length` bytes as one document. `slack` is how many bytes after them may be read (not used);
// with fewer than 64 the document is copied first. Returns 0, or a code for cjson_message.
int cjson_parse(CJSONParser *parser, const uint8_t *bytes, size_t length, size_t slack,
                CJSONValue *root);

// simdjson's own words for a code.
const char *cjson_message(int code);

CJSONKind cjson_kind(CJSONValue value);

// Each is asked of a value of its kind only; of another it gives false, 0 or no text.
bool cjson_boolean(CJSONValue value);
int64_t cjson_integer(CJSONValue value);
uint64_t cjson_unsigned(CJSONValue value);
double cjson_double(CJSONValue value);
CJSONText cjson_string(CJSONValue value);

// Walks; of a value of another kind they end at once.
CJSONWalk cjson_fields(CJSONValue object);
bool cjson_next_field(CJSONWalk *walk, CJSONText *name, CJSONValue *value);
CJSONWalk cjson_elements(CJSONValue array);
bool cjson_next_element(CJSONWalk *walk, CJSONValue *value);

// How many objects of the document open after `earlier` opens and before `later` does, `earlier` itself
// counted where it is an object.
size_t cjson_objects_between(CJSONValue earlier, CJSONValue later);

#ifdef __cplusplus
}
#endif

#endif
