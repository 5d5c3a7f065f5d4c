#ifndef CARCHIVE_H
#define CARCHIVE_H

// libarchive's own interface; Homebrew keeps its header out of the default path, in a folder that Scripts/setup adds.
#include <archive.h>
#include <archive_entry.h>

#endif
