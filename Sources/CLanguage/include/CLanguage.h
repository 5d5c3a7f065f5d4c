#ifndef CLANGUAGE_H
#define CLANGUAGE_H

// A thin door to CLD2, the compact language detector. Nothing throws across it.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Whether the detector was there when this was built.
bool clanguage_is_available(void);

// The language that most of `length` bytes of valid UTF-8 are in, as its ISO 639-1 or -3 code in `code`, which holds
// at least 16 bytes and is ended by a zero byte; `percent` says how much of the text is in it, 0 to 100.
// Returns false when the detector is not sure.
bool clanguage_detect(const uint8_t *bytes, size_t length, char *code, int *percent);

#ifdef __cplusplus
}
#endif

#endif
