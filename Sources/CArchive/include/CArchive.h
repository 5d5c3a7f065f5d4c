#ifndef CARCHIVE_H
#define CARCHIVE_H

// libarchive's own interface; Homebrew keeps its header out of the default path, in a folder that
// Scripts/setup adds. Of zlib, the inflating of gzip streams, whose checksums libarchive leaves be.
#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

// Lets the calling thread hold names in UTF-8, whatever locale the process is in: libarchive turns
// names into the thread's encoding, and in the locale "C" would put "?" for all that isn't ASCII.
// Returns what the thread used before, for carchive_restore_names; null where the system knows no
// such locale.
void *carchive_use_utf8_names(void);

// Gives the thread back what carchive_use_utf8_names returned.
void carchive_restore_names(void *before);

#endif
