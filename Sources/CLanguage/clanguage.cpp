#include "CLanguage.h"

#include <climits>
#include <cstdio>
#include <cstring>

#if __has_include(<cld2/public/compact_lang_det.h>)
#include <cld2/public/compact_lang_det.h>
#define HAS_DETECTOR 1
#endif

bool clanguage_is_available(void) {
#ifdef HAS_DETECTOR
  return true;
#else
  return false;
#endif
}

bool clanguage_detect(const uint8_t *bytes, size_t length, char *code, int *percent) {
  code[0] = 0;
  *percent = 0;
#ifdef HAS_DETECTOR
  if (length > INT_MAX) length = INT_MAX;
  CLD2::Language languages[3];
  int percents[3];
  int textBytes = 0;
  bool isReliable = false;
  CLD2::DetectLanguageSummary(reinterpret_cast<const char *>(bytes), static_cast<int>(length), true,
                              languages, percents, &textBytes, &isReliable);
  if (!isReliable || languages[0] == CLD2::UNKNOWN_LANGUAGE) return false;
  const char *name = CLD2::LanguageCode(languages[0]);
  if (std::strlen(name) > 15) return false;
  std::strcpy(code, name);
  *percent = percents[0];
  return true;
#else
  (void)bytes;
  (void)length;
  return false;
#endif
}
