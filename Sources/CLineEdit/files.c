#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "clineedit.h"

bool cle_is_executable(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}

bool cle_make_folder(const char *path) {
  char *part = strdup(path);
  if (!part) return false;
  for (char *slash = part + 1; *part && (slash = strchr(slash, '/')); slash++) {
    *slash = 0;
    mkdir(part, 0700);
    *slash = '/';
  }
  mkdir(part, 0700);
  struct stat status;
  bool made = stat(part, &status) == 0 && S_ISDIR(status.st_mode);
  free(part);
  return made;
}

bool cle_append_line(const char *path, const void *bytes, size_t count) {
  int file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
  if (file < 0) return false;
  struct stat status;
  bool written = false;
  while (flock(file, LOCK_EX) != 0)
    if (errno != EINTR) goto done;
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) goto done;
  char last = '\n';
  if (status.st_size > 0 && pread(file, &last, 1, status.st_size - 1) != 1) goto done;
  if (last != '\n' && !cle_write_all(file, "\n", 1)) goto done;
  written = cle_write_all(file, bytes, count);
done:
  close(file);
  return written;
}

void *cle_read_tail(const char *path, size_t limit, size_t *count, bool *is_whole) {
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return NULL;
  struct stat status;
  char *bytes = NULL;
  if (fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
    size_t size = (size_t)status.st_size < limit ? (size_t)status.st_size : limit;
    off_t start = status.st_size - (off_t)size;
    *is_whole = start == 0;
    *count = 0;
    bytes = malloc(size + 1);
    while (bytes && *count < size) {
      ssize_t got = pread(file, bytes + *count, size - *count, start + (off_t)*count);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      *count += (size_t)got;
    }
  }
  close(file);
  return bytes;
}

void cle_free(void *bytes) { free(bytes); }

int64_t cle_now(void) { return (int64_t)time(NULL); }
