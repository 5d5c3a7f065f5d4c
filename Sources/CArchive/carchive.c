#define _GNU_SOURCE
#include "CArchive.h"

#include <locale.h>
#include <pthread.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

static pthread_once_t once = PTHREAD_ONCE_INIT;
static locale_t utf8;

static void make_locale(void) {
  static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; !utf8 && i < sizeof names / sizeof *names; i++)
    utf8 = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
}

void *carchive_use_utf8_names(void) {
  pthread_once(&once, make_locale);
  return utf8 ? (void *)uselocale(utf8) : NULL;
}

void carchive_restore_names(void *before) {
  if (before) uselocale((locale_t)before);
}
