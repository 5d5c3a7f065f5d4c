// LZ4 of texts that have much in common with some bytes before them.
#ifndef CLZ4_H
#define CLZ4_H

#include <lz4.h>

typedef struct CLZ4Dictionary CLZ4Dictionary;

// The bytes stay where they are for as long as the dictionary lives; NULL where there is no memory.
CLZ4Dictionary *clz4_dictionary_create(const char *bytes, int size);
void clz4_dictionary_free(CLZ4Dictionary *dictionary);

// How many bytes the compressed text has; 0 where it has no room. Safe from several threads.
int clz4_compress(
    const CLZ4Dictionary *dictionary, const char *text, int size, char *room, int capacity);

#endif
