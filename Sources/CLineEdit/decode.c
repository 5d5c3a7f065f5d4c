#include <ctype.h>
#include <string.h>

#include "editor.h"

enum { ESC = 0x1b, LONGEST = 64 };

static int modified_arrow(unsigned char final, int modifier) {
  bool by_word = modifier == 3 || modifier == 5; /* Alt, Ctrl */
  switch (final) {
    case 'A': return CLE_KEY_UP;
    case 'B': return CLE_KEY_DOWN;
    case 'C': return by_word ? CLE_KEY_WORD_RIGHT : CLE_KEY_RIGHT;
    case 'D': return by_word ? CLE_KEY_WORD_LEFT : CLE_KEY_LEFT;
    case 'H': return CLE_KEY_HOME;
    case 'F': return CLE_KEY_END;
    default: return CLE_KEY_NONE;
  }
}

static int numbered_key(int number, int modifier) {
  switch (number) {
    case 1: case 7: return CLE_KEY_HOME;
    case 4: case 8: return CLE_KEY_END;
    case 3: return modifier == 3 || modifier == 5 ? CLE_KEY_DELETE_WORD : CLE_KEY_DELETE;
    case 200: return CLE_KEY_PASTE;
    default: return CLE_KEY_NONE;
  }
}

/* CSI: parameters 30–3F, intermediates 20–2F, one final byte 40–7E (ECMA-48 §5.4). */
static size_t decode_csi(const unsigned char *bytes, size_t count, int *key) {
  int numbers[2] = {0, 0};
  int field = 0;
  bool plain = true;
  size_t at = 2;
  if (at < count && bytes[at] == '[') return at + 1 < count ? at + 2 : 0; /* Linux console F1–F5 */
  for (; at < count && at < LONGEST; at++) {
    unsigned char byte = bytes[at];
    if (byte >= '0' && byte <= '9') {
      if (field < 2 && numbers[field] < 10000) numbers[field] = numbers[field] * 10 + (byte - '0');
    } else if (byte == ';') {
      field++;
    } else if (byte >= 0x20 && byte <= 0x3f) {
      plain = false;
    } else if (byte >= 0x40 && byte <= 0x7e) {
      if (plain)
        *key = byte == '~' ? numbered_key(numbers[0], numbers[1])
                           : modified_arrow(byte, numbers[1]);
      return at + 1;
    } else {
      return at;
    }
  }
  return at < LONGEST ? 0 : at;
}

/* OSC, DCS, SOS, PM, APC: a string up to BEL or ESC \. */
static size_t decode_string(const unsigned char *bytes, size_t count) {
  for (size_t at = 2; at < count; at++) {
    if (bytes[at] == 0x07) return at + 1;
    if (bytes[at] == ESC) return at + 1 < count ? at + 2 : 0;
    if (at == CLE_INPUT / 2) return at;
  }
  return 0;
}

size_t cle_decode_escape(const unsigned char *bytes, size_t count, int *key) {
  *key = CLE_KEY_NONE;
  if (count < 2) return 0;
  switch (bytes[1]) {
    case '[': return decode_csi(bytes, count, key);
    case 'O':
      if (count < 3) return 0;
      if (bytes[2] == 'c' || bytes[2] == 'd')
        *key = bytes[2] == 'c' ? CLE_KEY_WORD_RIGHT : CLE_KEY_WORD_LEFT;
      else
        *key = modified_arrow(bytes[2], 0);
      return 3;
    case ']': case 'P': case 'X': case '^': case '_': return decode_string(bytes, count);
    case 'b': *key = CLE_KEY_WORD_LEFT; return 2;
    case 'f': *key = CLE_KEY_WORD_RIGHT; return 2;
    case 'd': *key = CLE_KEY_DELETE_WORD; return 2;
    case 0x7f: case 0x08: *key = CLE_KEY_DELETE_WORD_BEFORE; return 2;
    case '\r': case '\n': *key = CLE_KEY_NEWLINE; return 2;
    case ESC: return 1;
    default: return 1;
  }
}

cle_background cle_decode_background(const unsigned char *bytes, size_t count) {
  static const char opening[] = "\033]11;rgb:";
  size_t at = sizeof opening - 1;
  if (count < at || memcmp(bytes, opening, at) != 0) return CLE_BACKGROUND_UNKNOWN;
  double parts[3];
  for (int part = 0; part < 3; part++) {
    if (part > 0 && (at >= count || bytes[at++] != '/')) return CLE_BACKGROUND_UNKNOWN;
    int value = 0, largest = 0;
    for (; at < count && isxdigit(bytes[at]) && largest < 0xffff; at++) {
      int digit = bytes[at] <= '9' ? bytes[at] - '0' : (bytes[at] | 0x20) - 'a' + 10;
      value = value * 16 + digit;
      largest = largest * 16 + 15;
    }
    if (largest == 0) return CLE_BACKGROUND_UNKNOWN;
    parts[part] = (double)value / largest;
  }
  /* The luma of ITU-R BT.601. */
  double luma = 0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2];
  return luma < 0.5 ? CLE_BACKGROUND_DARK : CLE_BACKGROUND_LIGHT;
}

int cle_decode_utf8(const unsigned char *bytes, size_t count, uint32_t *scalar) {
  if (count == 0) return 0;
  uint32_t first = bytes[0];
  if (first < 0x80) {
    *scalar = first;
    return 1;
  }
  int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return -1;
  uint32_t value = first & (0xffu >> (length + 1));
  for (int i = 1; i < length; i++) {
    if ((size_t)i >= count) return 0;
    if ((bytes[i] & 0xc0) != 0x80) return -1;
    value = value << 6 | (bytes[i] & 0x3f);
  }
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < least[length] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return -1;
  *scalar = value;
  return length;
}

static bool is_unwanted(uint32_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0) ||
    (scalar >= 0x202a && scalar <= 0x202e) || (scalar >= 0x2066 && scalar <= 0x2069);
}

size_t cle_clean_paste(char *text, size_t length) {
  /* The text moves to the back of its room first: a tab grows to two bytes. */
  unsigned char *source = (unsigned char *)text + length;
  memmove(source, text, length);
  size_t from = 0, to = 0;
  while (from < length) {
    uint32_t scalar;
    int size = cle_decode_utf8(source + from, length - from, &scalar);
    if (size <= 0) {
      from++;
      continue;
    }
    if (scalar == '\r') {
      if (from + 1 >= length || source[from + 1] != '\n') text[to++] = '\n';
    } else if (scalar == '\n') {
      text[to++] = '\n';
    } else if (scalar == '\t') {
      text[to++] = ' ';
      text[to++] = ' ';
    } else if (!is_unwanted(scalar)) {
      memmove(text + to, source + from, (size_t)size);
      to += (size_t)size;
    }
    from += (size_t)size;
  }
  while (to > 0 && text[to - 1] == '\n') to--;
  text[to] = 0;
  return to;
}
